import { Button, call, Panel, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { getLaunch, refuseLaunch, returnFromLaunch } from '../../addresses.ts';
import { words } from './words.ts';

/** On the home page, signed in: the app that one came from waits. Nothing for whoever came from none; the way back is never taken by itself. */
export function LaunchReturn(): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const launch = useQuery({ queryKey: ['launch'], queryFn: () => call(getLaunch, {}) });
  const back = useAttempt(async () => {
    window.location.assign((await call(returnFromLaunch, {})).url);
  });
  const without = useAttempt(async () => {
    window.location.assign((await call(refuseLaunch, {})).url);
  });
  const { state = 'none', app = null } = launch.data ?? {};
  if (state !== 'approved' || app === null) return null;
  const name = app.name[language];
  const failure = back.failure ?? without.failure;
  return (
    <Panel title={say.ready(name)}>
      <div className="kit-stack">
        <p>{say.readyWords(name)}</p>
        {failure && <ProblemAlert failure={failure} />}
        <Button kind="secondary" busy={back.busy} onPress={async () => { await back.run(undefined); }}>{say.back(name)}</Button>
        <Button kind="quiet" busy={without.busy} onPress={async () => { await without.run(undefined); }}>{say.backWithout}</Button>
      </div>
    </Panel>
  );
}
