import type { ECardView } from '@yika/contract';
import { call, formatDay, formatRecent, List, ListRow, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { signOut } from '../../addresses.ts';
import { CloseRow } from '../../host/CloseRow.tsx';
import { useInstall } from '../../app/use-install.ts';
import { forgetShowing } from '../../device/showing.ts';
import { openOf, useCases } from '../cases/use-cases.ts';
import { forgetDrafts } from '../services/use-draft.ts';
import { words } from './words.ts';

export function HomeList({ card }: { readonly card: ECardView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const queries = useQueryClient();
  const leave = useAttempt(async () => {
    await call(signOut, {});
    await forgetShowing();
    forgetDrafts();
    queries.clear();
    await go({ to: '/sign-in' });
  });
  const install = useInstall();
  const cases = useCases().data ?? [];
  const waits = cases.some(({ state }) => state === 'waiting_for_holder');
  const lost = card.card.status === 4;
  const last = card.lastAccess && say.lastAccess(formatRecent(card.lastAccess.at, card.serverTime, language), card.lastAccess.place[language]);
  const paid = [say.monthsPaid(card.insurance.monthsPaidThisYear), card.insurance.asOf && say.asOf(formatDay(card.insurance.asOf, language))].filter(Boolean).join(' · ');
  return (
    <>
      <List>
        <ListRow icon="question" title={say.why} words={say.whyWords} href="/app/why" onPress={() => void go({ to: '/why' })} />
        <ListRow icon="list" title={say.services} words={waits ? say.caseWaits : say.openCases(openOf(cases).length)} href="/app/services" onPress={() => void go({ to: '/services' })} />
        <ListRow icon={lost ? 'undo' : 'lock'} title={lost ? say.found : say.lost} words={lost ? say.foundWords : say.lostWords} href="/app/loss" onPress={() => void go({ to: '/loss' })} />
        <ListRow icon="eye" title={say.accesses} words={last ?? say.accessesWords} href="/app/accesses" onPress={() => void go({ to: '/accesses' })} />
        <ListRow icon="clock" title={say.history} words={say.historyWords} href="/app/card" onPress={() => void go({ to: '/card' })} />
        <ListRow icon="receipt" title={say.insurance} words={paid} href="/app/insurance" onPress={() => void go({ to: '/insurance' })} />
        <ListRow icon="receipt" title={say.certificates} words={say.certificatesWords} href="/app/certificates" onPress={() => void go({ to: '/certificates' })} />
        <ListRow icon="bank" title={say.benefits} words={say.benefitsWords} href="/app/benefits" onPress={() => void go({ to: '/benefits' })} />
        <ListRow icon="institution" title={say.work} words={say.workWords} href="/app/work" onPress={() => void go({ to: '/work' })} />
        <ListRow icon="inbox" title={say.notices} words={say.unread(card.unreadNotices)} href="/app/notices" onPress={() => void go({ to: '/notices' })} />
      </List>
      <List>
        <ListRow icon="phone" title={say.devices} words={say.devicesWords} href="/app/devices" onPress={() => void go({ to: '/devices' })} />
        <ListRow icon="message" title={say.channels} words={say.channelsWords} href="/app/channels" onPress={() => void go({ to: '/channels' })} />
        <ListRow icon="consent" title={say.consents} words={say.consentsWords} href="/app/consents" onPress={() => void go({ to: '/consents' })} />
        <ListRow icon="key" title={say.pin} words={say.pinWords} href="/app/pin" onPress={() => void go({ to: '/pin' })} />
        {install && <ListRow icon="phone" title={say.install} words={say.installWords} onPress={() => void install()} />}
        <CloseRow />
        <ListRow icon="sign-out" title={say.signOut} words={say.signOutWords} onPress={() => void leave.run(undefined)} />
      </List>
      {leave.failure && <ProblemAlert failure={leave.failure} onTryAgain={() => leave.run(undefined)} />}
    </>
  );
}
