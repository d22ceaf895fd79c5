import type { ClaimView } from '@yika/contract';
import { cardNumberProgress } from '@yika/contract/numbers';
import { Button, call, CheckboxLine, isRefusal, kitWords, Line, List, ListRow, PageShell, ProblemAlert, Steps, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { claimECard, getPrivacyPolicy } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { missingOf, PersonFields, type Person } from '../../app/PersonFields.tsx';
import { CardNumberField } from '../../scan/CardNumberField.tsx';
import { CameFrom } from '../channel/CameFrom.tsx';
import { ChannelFailed } from '../channel/ChannelFailed.tsx';
import { failedAtChannel } from '../channel/failed-at-channel.ts';
import { useChannelEntry } from '../channel/use-channel-entry.ts';
import { FilledIn } from '../launch/FilledIn.tsx';
import { NotAnswering } from '../not-answering/NotAnswering.tsx';
import { useNotAnswering } from '../not-answering/use-not-answering.ts';
import { neighbourOf } from './ProveStep.tsx';
import { PolicyDialog } from './PolicyDialog.tsx';
import { useTestPerson } from './use-test-person.ts';
import { words } from './words.ts';

/** The region may not issue: anybody can read who may. */
const notAnIssuer = ['issuer_not_approved', 'issuer_suspended', 'issuer_withdrawn'] as const;

interface Props {
  readonly person: Person;
  readonly onPerson: (person: Person) => void;
  readonly cardNumber: string;
  readonly onCardNumber: (cardNumber: string) => void;
  readonly onClaim: (claim: ClaimView) => void;
  readonly onBack: () => void;
}

/** Step one: the three fields of the guide, or two without the card at hand, and a consent that nobody ticks for the person. */
export function DetailsStep({ person, onPerson, cardNumber, onCardNumber, onClaim, onBack }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const common = useWords(appWords);
  const silent = useNotAnswering();
  const [withCard, setWithCard] = useState(true);
  const [reading, setReading] = useState(false);
  const policy = useQuery({ queryKey: ['privacy-policy', language], queryFn: () => call(getPrivacyPolicy, {}), staleTime: 60_000 });
  // Ticked for this text and no other: a new version asks again.
  const [agreedTo, setAgreedTo] = useState<string | null>(null);
  const agreed = policy.data !== undefined && agreedTo === policy.data.textHash;
  const testPerson = useTestPerson((found) => { onPerson({ name: found.name, identityNumber: found.identityNumber }); onCardNumber(found.cardNumber); });

  const claim = useAttempt(async () => {
    if (!policy.data) return;
    setCameFrom(entry.data?.channel?.channel ?? null);
    const { version: policyVersion, textHash } = policy.data;
    try {
      onClaim(await call(claimECard, { body: { name: person.name, identityNumber: person.identityNumber, cardNumber: withCard ? cardNumber : null, consent: { policyVersion, textHash } } }));
    } catch (error) {
      // The text changed while it was being read: the box empties, what was typed stays.
      if (isRefusal(error, 'policy_text_changed')) await policy.refetch().then(() => setAgreedTo(null));
      throw error;
    }
  });
  const send = async (): Promise<void> => {
    await claim.run(undefined);
  };
  // The account of the app was somebody else's: told on a page of its own, and what was typed waits behind it.
  const entry = useChannelEntry();
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const refused = failedAtChannel(claim.failure);
  const missing = missingOf(person, common) ?? (withCard && !cardNumberProgress(cardNumber).complete ? say.cardMissing : null) ?? (policy.data ? null : say.policyMissing) ?? (agreed ? null : say.consentMissing);

  if (refused) {
    const goOn = (): void => {
      claim.forget();
      void entry.refetch();
    };
    return <ChannelFailed code={refused.code} reference={refused.problem.reference} channel={cameFrom ?? undefined} onWithout={goOn} />;
  }
  return (
    <PageShell title={say.title} eyebrow={kitWords[language].step(1, 3)} back={{ onPress: onBack }} elder>
      <Steps now={1} whole={3} />
      <form className="kit-stack kit-grow" noValidate onSubmit={(event) => { event.preventDefault(); if (missing === null) void send(); }}>
        <CameFrom />
        <NotAnswering of={['sms', 'face']} openWays={(['phone', 'face', 'counter'] as const).filter((way) => silent.every(({ neighbour }) => neighbour !== neighbourOf[way])).map((way) => say[way])} />
        <FilledIn onFilled={(filled) => { onPerson({ name: filled.name ?? person.name, identityNumber: filled.identityNumber ?? person.identityNumber }); if (filled.cardNumber !== null) onCardNumber(filled.cardNumber); }} />
        {testPerson && <Line icon="person"><b>{say.testPerson(testPerson.name)}</b>{testPerson.story}</Line>}
        <PersonFields person={person} onChange={onPerson} />
        {withCard ? (
          <CardNumberField
            label={say.cardNumber} value={cardNumber} onChange={onCardNumber}
            hint={<>{say.cardHint} <Button kind="inline" onPress={() => setWithCard(false)}>{say.notAtHand}</Button></>}
          />
        ) : (
          <div>
            <Line icon="chip"><b>{say.withoutCard}</b>{say.withoutCardWords}</Line>
            <Button kind="quiet" onPress={() => setWithCard(true)}>{say.atHand}</Button>
          </div>
        )}
        <CheckboxLine
          checked={agreed} waiting={!policy.data} onChange={(ticked) => setAgreedTo(ticked ? (policy.data?.textHash ?? null) : null)}
          after={policy.data && <><Button kind="inline" onPress={() => setReading(true)}>{say.policy}</Button><br /><span className="kit-small kit-second">{say.policyFacts(policy.data.version, policy.data.readingMinutes)}</span></>}
        >
          {say.consent}{!policy.data && ` ${say.policy}`}
        </CheckboxLine>
        {policy.isError && <Button kind="secondary" icon="renew" onPress={() => policy.refetch()}>{kitWords[language].tryAgain}</Button>}
        {claim.failure && (
          <ProblemAlert failure={claim.failure} onTryAgain={send}>
            {notAnIssuer.some((code) => isRefusal(claim.failure, code)) && <a href="/issuers">{say.whoIssues}</a>}
          </ProblemAlert>
        )}
        <div className="kit-grow" />
        <Button submit missing={missing} busy={claim.busy} onPress={() => {}}>{say.next}</Button>
      </form>
      <List><ListRow icon="institution" title={say.otherWays} words={say.otherWaysWords} /></List>
      {reading && policy.data && <PolicyDialog policy={policy.data} onClose={() => setReading(false)} />}
    </PageShell>
  );
}
