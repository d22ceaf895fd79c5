import { Button, call, Dialog, ProblemAlert, toast, useAttempt, useWords, type Failure } from '@yika/kit';
import { useEffect, type ReactElement } from 'react';
import { denyPerson } from '../addresses.ts';
import { useClearing } from '../till/use-clearing.ts';
import { words } from '../words.ts';

interface Props {
  readonly verificationId: string;
  readonly onDone: () => void;
  /** The answer stays on the screen while a "no" to this is being read. */
  readonly onHold: (held: boolean) => void;
}

/** The face at the counter is not the face on the photo: noted once, and the holder is told. */
export function NotThePerson({ verificationId, onDone, onHold }: Props): ReactElement {
  const say = useWords(words);
  const deny = useAttempt(async (id: string, attempt) => {
    await call(denyPerson, { params: { verificationId: id }, attempt });
    toast(say.notThePersonDone);
    onDone();
  });
  return (
    <>
      <Button kind="secondary" busy={deny.busy} onPress={() => deny.run(verificationId)}>{say.notThePerson}</Button>
      {deny.failure && <NotNoted failure={deny.failure} onTryAgain={() => deny.run(verificationId)} onClose={deny.forget} onHold={onHold} />}
    </>
  );
}

interface NotNotedProps extends Pick<Props, 'onHold'> {
  readonly failure: Failure;
  readonly onTryAgain: () => Promise<unknown>;
  readonly onClose: () => void;
}

const CLOSES_UNTOUCHED_AFTER_SECONDS = 120;

/** Why it was not noted, what to do, and the reference; a silence can be tried again. */
function NotNoted({ failure, onTryAgain, onClose, onHold }: NotNotedProps): ReactElement {
  const say = useWords(words);
  useClearing({ running: true, afterSeconds: CLOSES_UNTOUCHED_AFTER_SECONDS, untouched: true, clear: onClose });
  useEffect(() => {
    onHold(true);
    return () => onHold(false);
  }, [onHold]);
  return <Dialog title={say.notThePerson} onClose={onClose}><ProblemAlert failure={failure} onTryAgain={onTryAgain} /></Dialog>;
}
