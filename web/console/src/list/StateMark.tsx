import { Icon, type IconName } from '@yika/kit';
import type { ReactElement, ReactNode } from 'react';

export type MarkTone = 'good' | 'bad' | 'doubt' | 'waiting' | 'plain';

const icons: Record<MarkTone, IconName> = { good: 'check', bad: 'cross', doubt: 'warning', waiting: 'clock', plain: 'document' };

/** A state in a line of a list: the word first, shape and colour repeat it. */
export function StateMark({ tone, icon, children }: { readonly tone: MarkTone; readonly icon?: IconName; readonly children: ReactNode }): ReactElement {
  return <span className={`state-mark state-mark--${tone}`}><Icon name={icon ?? icons[tone]} size={20} />{children}</span>;
}
