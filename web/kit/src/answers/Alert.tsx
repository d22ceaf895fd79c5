import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';

export type AlertTone = 'doubt' | 'bad' | 'good' | 'plain';

const icons: Record<AlertTone, IconName> = { doubt: 'warning', bad: 'warning', good: 'check', plain: 'question' };

interface Props {
  readonly tone?: AlertTone;
  readonly title: string;
  readonly icon?: IconName;
  readonly children?: ReactNode;
  /** Announced at once (an answer to what was just done), or found in reading. */
  readonly urgent?: boolean;
}

export function Alert({ tone = 'doubt', title, icon, children, urgent = false }: Props): ReactElement {
  return (
    <div className={`kit-alert kit-alert--${tone}`} role={urgent ? 'alert' : 'note'}>
      <Icon name={icon ?? icons[tone]} />
      <div className="kit-alert__words">
        <div className="kit-alert__title">{title}</div>
        {children}
      </div>
    </div>
  );
}
