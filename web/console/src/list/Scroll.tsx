import type { ReactElement, ReactNode } from 'react';

/** Around a table that may be wider than the screen: who has no mouse moves it with the arrow keys. */
export function Scroll({ children, label }: { readonly children: ReactNode; /** Of the table, where no heading stands above it. */ readonly label?: string }): ReactElement {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the rest of the table is out of reach of the keyboard.
  return <div className="readiness__scroll" tabIndex={0} {...(label && { role: 'region', 'aria-label': label })}>{children}</div>;
}
