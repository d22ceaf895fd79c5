import type { LaunchView } from '@yika/contract';
import { Button, call, Empty, Line, PageShell, Panel, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { approveLaunch, getLaunch, getSignInState, refuseLaunch } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { words } from './words.ts';

/** Another app asks: who it is, what it will learn, what it gave, where one goes back to. Nothing happens before the person allows it. */
export function LaunchPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const launch = useQuery({ queryKey: ['launch'], queryFn: () => call(getLaunch, {}) });
  return (
    <PageShell title={say.title} elder>
      <Loaded query={launch} heights={[48, 120, 120, 64]}>
        {(view) => view.state === 'none' || view.app === null
          ? <><Empty icon="phone" title={say.over}>{say.overWords}</Empty><Button kind="secondary" onPress={() => go({ to: '/' })}>{say.toStart}</Button></>
          : <Asked launch={view} app={view.app} />}
      </Loaded>
    </PageShell>
  );
}

function Asked({ launch: { scopes, given, returnHost }, app }: { readonly launch: LaunchView; readonly app: NonNullable<LaunchView['app']> }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const queries = useQueryClient();
  const name = app.name[language];
  const allow = useAttempt(async () => {
    queries.setQueryData(['launch'], await call(approveLaunch, {}));
    const { kind } = await call(getSignInState, {});
    if (kind === 'signed_in') return go({ to: '/' });
    return kind === 'known_device' ? go({ to: '/sign-in', search: {} }) : go({ to: '/claim' });
  });
  const refuse = useAttempt(async () => {
    window.location.assign((await call(refuseLaunch, {})).url);
  });
  const failure = allow.failure ?? refuse.failure;
  return (
    <>
      <p>{say.lead(name)}</p>
      <Panel title={say.learns(name)}>
        {scopes.map((scope) => scope !== 'prefill' && <Line key={scope} icon={scope === 'level' ? 'chip' : 'check'}>{say.scopes[scope]}</Line>)}
      </Panel>
      {given.length > 0 && <Panel title={say.gave(name)}>{given.map((field) => <Line key={field} icon={field === 'name' ? 'person' : field === 'cardNumber' ? 'chip' : 'identity'}>{say.fields[field]}</Line>)}</Panel>}
      <Line icon="shield">{say.never} {returnHost && say.goesBack(returnHost)}</Line>
      {failure && <ProblemAlert failure={failure} />}
      <Button busy={allow.busy} onPress={async () => { await allow.run(undefined); }}>{say.approve}</Button>
      <Button kind="secondary" busy={refuse.busy} onPress={async () => { await refuse.run(undefined); }}>{say.refuse}</Button>
    </>
  );
}
