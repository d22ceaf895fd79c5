import { Button, call, toast, useAttempt, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { denyPerson } from './addresses.ts';
import { words } from './words.ts';

/** The face at the counter is not the face on the photo: noted once, and the holder is told. */
export function NotThePerson({ verificationId, onDone }: { readonly verificationId: string; readonly onDone: () => void }): ReactElement {
  const say = useWords(words);
  const deny = useAttempt(async (id: string, attempt) => {
    await call(denyPerson, { params: { verificationId: id }, attempt });
    toast(say.notThePersonDone);
    onDone();
  });
  return <Button kind="secondary" busy={deny.busy} onPress={() => deny.run(verificationId)}>{deny.failure ? say.trouble : say.notThePerson}</Button>;
}
