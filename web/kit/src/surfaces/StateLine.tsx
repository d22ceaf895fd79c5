import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';

export type Tone = 'good' | 'bad' | 'doubt' | 'plain';

const icons: Record<Tone, IconName> = { good: 'check', bad: 'cross', doubt: 'warning', plain: 'clock' };

interface Props {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly words?: ReactNode;
  readonly icon?: IconName;
}

/** A state in words first; shape and colour only repeat them. */
export function StateLine({ tone, children, words, icon }: Props): ReactElement {
  return (
    <div className={`kit-state kit-state--${tone}`}>
      <Icon name={icon ?? icons[tone]} size={22} />
      <span>
        <b>{children}</b>
        {words && <small>{words}</small>}
      </span>
    </div>
  );
}
