import { Children, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';

/** Rows in one panel, read as a list. */
export function List({ children, label }: { readonly children: ReactNode; readonly label?: string }): ReactElement {
  return (
    <ul className="kit-list" aria-label={label}>
      {Children.map(children, (row) => (row === null || row === undefined || row === false ? null : <li>{row}</li>))}
    </ul>
  );
}

interface RowProps {
  readonly title: ReactNode;
  readonly words?: ReactNode;
  readonly icon?: IconName;
  readonly href?: string;
  readonly onPress?: () => void;
  readonly end?: ReactNode;
}

/** A row that leads somewhere has a chevron; one that tells something has none. */
export function ListRow({ title, words, icon, href, onPress, end }: RowProps): ReactElement {
  const inside = (
    <>
      {icon && <Icon name={icon} />}
      <span className="kit-row__words">
        <b>{title}</b>
        {words && <small>{words}</small>}
      </span>
      {end && <span className="kit-row__end">{end}</span>}
      {(href !== undefined || onPress) && <span className="kit-row__on"><Icon name="next" size={20} /></span>}
    </>
  );
  if (href !== undefined) {
    const follow = onPress && ((event: MouseEvent): void => { event.preventDefault(); onPress(); });
    return <a className="kit-row" href={href} onClick={follow}>{inside}</a>;
  }
  if (onPress) return <button type="button" className="kit-row" onClick={onPress}>{inside}</button>;
  return <div className="kit-row">{inside}</div>;
}

interface LineProps {
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly tone?: 'good' | 'bad' | 'plain';
}

/** One fact: an icon and its words. */
export function Line({ icon, children, tone = 'plain' }: LineProps): ReactElement {
  return (
    <div className={`kit-line kit-line--${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </div>
  );
}

export function Facts({ facts }: { readonly facts: readonly (readonly [string, ReactNode])[] }): ReactElement {
  return (
    <dl className="kit-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
