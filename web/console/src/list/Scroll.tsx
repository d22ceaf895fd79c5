import type { ReactElement, ReactNode } from 'react';

/** Around a table that may be wider than the screen: who has no mouse moves it with the arrow keys. */
export function Scroll({ children }: { readonly children: ReactNode }): ReactElement {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the rest of the table is out of reach of the keyboard.
  return <div className="readiness__scroll" tabIndex={0}>{children}</div>;
}
