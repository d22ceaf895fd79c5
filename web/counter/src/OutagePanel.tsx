import { Alert, Button, call, ProblemAlert, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { closeOutageHere, openOutageHere } from './addresses.ts';
import { words } from './words.ts';

/** A clerk says that the place's system is down, or back; holders and support know at once. */
export function OutagePanel(): ReactElement {
  const say = useWords(words);
  const [said, setSaid] = useState<'down' | 'back' | null>(null);
  const tell = useAttempt(async (which: 'down' | 'back', attempt) => {
    if (which === 'down') await call(openOutageHere, { attempt });
    else await call(closeOutageHere, { attempt });
    setSaid(which);
  });
  return (
    <div className="kit-stack">
      <p>{say.outageWords}</p>
      {said && <Alert tone="good" title={said === 'down' ? say.outageOpened : say.outageClosed} urgent />}
      {tell.failure && <ProblemAlert failure={tell.failure} />}
      <Button busy={tell.busy} onPress={() => tell.run('down')}>{say.down}</Button>
      <Button kind="secondary" busy={tell.busy} onPress={() => tell.run('back')}>{say.back}</Button>
    </div>
  );
}
