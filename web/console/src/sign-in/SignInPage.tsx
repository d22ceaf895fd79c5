import { LanguageSwitcher, Mark, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useDemoStaff } from '../frame/use-demo-staff.ts';
import { signInWords } from './words.ts';
import { DemoEntrance } from './DemoEntrance.tsx';

/** Before the frame: who are you? The way in is that of the demonstration: whoever of the invented staff one chooses. */
export function SignInPage(): ReactElement {
  const say = useWords(signInWords);
  const demo = useDemoStaff();
  return (
    <div className="sign-in">
      <header className="sign-in__bar"><span className="console__brand"><Mark width={28} /><b>Yika</b></span><LanguageSwitcher /></header>
      <main className="sign-in__page">
        <h1>{say.title}</h1>
        <p>{say.lead}</p>
        {demo && <DemoEntrance staff={demo} />}
      </main>
    </div>
  );
}
