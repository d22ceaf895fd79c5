import { Alert, Button, call, failureOf, isRefusal, LinkButton, List, ListRow, PageShell, PinField, ProblemAlert, Skeleton, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { getChannelEntry, signInByChannel } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { PinProblem } from '../../app/PinProblem.tsx';
import { deviceName } from '../../device/device-name.ts';
import { enrolThisDevice } from '../../device/device-key.ts';
import { forgetShowing } from '../../device/showing.ts';
import { failedAtChannel } from './failed-at-channel.ts';
import { isOfRealName } from './is-of-real-name.ts';
import { enterAddress } from './enter-address.ts';
import { words } from './words.ts';

/** A linked account is known: the channel has answered for it, and only then is the PIN looked at. */
export function ChannelSignInPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const entry = useQuery({ queryKey: ['channel'], queryFn: () => call(getChannelEntry, {}), staleTime: 0, refetchOnWindowFocus: false });
  const { channel = null, state = 'none' } = entry.data ?? {};
  if (state === 'approved') return <Navigate to="/claim" replace />;
  return (
    <PageShell title={state === 'none' && entry.data ? say.approvalOver : say.signInTitle} elder>
      {entry.isPending && <Skeleton heights={[24, 60, 52]} />}
      {entry.isError && <ProblemAlert failure={failureOf(entry.error)} onTryAgain={() => entry.refetch()} />}
      {entry.data && state === 'linked' && channel && <PinAfterChannel channel={channel.channel} name={channel.name[language]} />}
      {entry.data && state === 'none' && <p>{say.approvalOverWords}</p>}
      <List>
        <ListRow icon="person" title={say.notMine} words={say.notMineWords} href="/app/claim" onPress={() => void go({ to: '/claim' })} />
        <ListRow icon="question" title={say.why} words={say.whyWords} href="/app/why?situation=sign_in" onPress={() => void go({ to: '/why', search: { situation: 'sign_in' } })} />
      </List>
    </PageShell>
  );
}

function PinAfterChannel({ channel, name }: { readonly channel: string; readonly name: string }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const common = useWords(appWords);
  const go = useNavigate();
  const queries = useQueryClient();
  const [pin, setPin] = useState('');
  const enter = useAttempt(async (typed: string) => {
    try {
      await call(signInByChannel, { body: { pin: typed, deviceName: deviceName() } });
    } catch (error) {
      // In whose name the account is has a page of its own, and its approval is over.
      const refused = failedAtChannel(failureOf(error));
      if (!refused || !isOfRealName(refused.code)) throw error;
      await go({ to: '/channel/failed', search: { code: refused.code, reference: refused.problem.reference, channel }, replace: true });
      return;
    }
    // What was kept here may be of whoever used this browser before; the key that shows codes is new for this session.
    await forgetShowing();
    await enrolThisDevice().catch(() => {});
    queries.clear();
    await go({ to: '/', replace: true });
  }, () => setPin(''));
  if (isRefusal(enter.failure, 'channel_approval_ended')) {
    return (
      <Alert urgent icon="clock" title={say.approvalOver}>
        <p>{say.approvalOverWords}</p>
        <LinkButton kind="secondary" icon="renew" href={enterAddress(channel, { language })}>{say.enterAgain}</LinkButton>
      </Alert>
    );
  }
  return (
    <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (pin.length === 6) void enter.run(pin); }}>
      <p>{say.signInLead(name)}</p>
      <PinField label={common.pin} value={pin} onChange={setPin} onWhole={(whole) => void enter.run(whole)} purpose="enter" pad takesFocus />
      {enter.failure && <PinProblem failure={enter.failure} onTryAgain={() => enter.run(pin)} />}
      <Button submit busy={enter.busy} missing={pin.length === 6 || enter.busy ? null : common.pinMissing(6 - pin.length)} onPress={() => {}}>{say.signIn}</Button>
    </form>
  );
}
