import { Button, call, Dialog, formatInstant, List, ListRow, PageShell, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { listConsents, withdrawConsent } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { forgetDeviceKey } from '../../device/device-key.ts';
import { forgetShowing } from '../../device/showing.ts';
import { words } from './words.ts';

type Consent = Awaited<ReturnType<typeof askConsents>>['consents'][number];

const privacyPolicy = 'privacy_policy';

/** What was agreed to, and as easy a way out as in; beside it what the law keeps without asking. */
export function ConsentsPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const [leaving, setLeaving] = useState<Consent | null>(null);
  const consents = useQuery({ queryKey: ['consents', language], queryFn: askConsents });
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <Loaded query={consents} heights={[28, 110, 110]}>
        {(view) => (
          <>
            <h2>{say.given}</h2>
            <List>
              {view.consents.map((consent) => (
                <ListRow
                  key={`${consent.purpose}-${consent.givenAt}`} icon="consent" title={consent.title}
                  words={<>
                    {consent.withdrawnAt === null ? say.givenAt(formatInstant(consent.givenAt, language), consent.policyVersion) : say.withdrawnAt(formatInstant(consent.withdrawnAt, language))}
                    <br />{say.basis(consent.legalBasis)}
                    {consent.canWithdraw && <><br /><Button kind="quiet" onPress={() => setLeaving(consent)}>{say.withdrawOf(consent.title)}</Button></>}
                  </>}
                />
              ))}
            </List>
            <h2>{say.without}</h2>
            <p className="kit-small">{say.withoutWords}</p>
            <List>{view.withoutConsent.map((kept) => <ListRow key={kept.title} icon="institution" title={kept.title} words={say.basis(kept.legalBasis)} />)}</List>
          </>
        )}
      </Loaded>
      {leaving && <Withdraw consent={leaving} onClose={() => setLeaving(null)} />}
    </PageShell>
  );
}

function Withdraw({ consent, onClose }: { readonly consent: Consent; readonly onClose: () => void }): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const queries = useQueryClient();
  const withdraw = useAttempt(async (purpose: string, attempt) => {
    await call(withdrawConsent, { params: { purpose }, attempt });
    toast(say.withdrawn);
    if (purpose !== privacyPolicy) {
      await queries.invalidateQueries({ queryKey: ['consents'] });
      return onClose();
    }
    // This one ends e-card, sessions and devices: nothing of them stays here.
    await Promise.all([forgetDeviceKey(), forgetShowing()]);
    queries.clear();
    await go({ to: '/' });
  });
  return (
    <Dialog title={say.withdrawOf(consent.title)} onClose={onClose}>
      <p>{consent.whatWithdrawalDoes}</p>
      {withdraw.failure && <ProblemAlert failure={withdraw.failure} onTryAgain={() => withdraw.run(consent.purpose)} />}
      <Button icon="cross" busy={withdraw.busy} onPress={() => withdraw.run(consent.purpose)}>{say.withdrawYes}</Button>
    </Dialog>
  );
}

function askConsents() {
  return call(listConsents, {});
}
