import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useDemoStaff } from '../frame/use-demo-staff.ts';
import { CodeSignIn } from './CodeSignIn.tsx';
import { DemoEntrance } from './DemoEntrance.tsx';
import { PasskeySignIn } from './PasskeySignIn.tsx';
import { SignInShell } from './SignInShell.tsx';
import { signInWords } from './words.ts';

/** Before the frame: by passkey, or by the code of an app as the second way; in the demonstration also as any of the invented staff. */
export function SignInPage(): ReactElement {
  const say = useWords(signInWords);
  const demo = useDemoStaff();
  return (
    <SignInShell>
      <h1>{say.title}</h1>
      <p>{say.lead}</p>
      <PasskeySignIn />
      <CodeSignIn />
      {demo && <DemoEntrance staff={demo} />}
    </SignInShell>
  );
}
