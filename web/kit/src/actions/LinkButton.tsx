import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';

interface Props {
  readonly href: string;
  readonly children: ReactNode;
  readonly kind?: 'primary' | 'secondary';
  readonly icon?: IconName;
  readonly big?: boolean;
  /** For a page that must stay as it is. */
  readonly newTab?: boolean;
}

/** Goes somewhere (another page, a phone call) and looks like a button. */
export function LinkButton({ href, children, kind = 'primary', icon, big = false, newTab = false }: Props): ReactElement {
  return (
    <a className={`kit-button kit-button--${kind}${big ? ' kit-button--big' : ''}`} href={href} {...(newTab ? { target: '_blank', rel: 'noopener' } : {})}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
