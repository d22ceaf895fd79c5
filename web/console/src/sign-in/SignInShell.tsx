import { LanguageSwitcher, Mark } from '@yika/kit';
import type { ReactElement, ReactNode } from 'react';

/** Around the pages of somebody who is not in yet. */
export function SignInShell({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <div className="sign-in">
      <header className="sign-in__bar"><span className="console__brand"><Mark width={28} /><b>Yika</b></span><LanguageSwitcher /></header>
      <main className="sign-in__page">{children}</main>
    </div>
  );
}
