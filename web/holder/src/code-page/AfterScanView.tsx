import type { AfterScan } from '@yika/contract';
import { Button, call, formatDay, formatMoney, formatTime, dayOf, Icon, Line, LinkButton, OutcomeShape, Panel, useAttempt, type Language } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { denyVerification } from '../addresses.ts';
import { useHost } from '../host/current-host.ts';
import { forgetShowing } from '../device/showing.ts';
import type { CodeWords } from './words/code-words.ts';

interface Props {
  readonly scan: AfterScan;
  readonly say: CodeWords;
  readonly language: Language;
  readonly onAnother: () => Promise<void>;
}

/** Where and when the code was read, what was seen, and a way to say that it was somebody else. */
export function AfterScanView({ scan, say, language, onAnother }: Props): ReactElement {
  const place = scan.place.name[language];
  const valid = scan.outcome === 'valid';
  const { close } = useHost();
  const [denied, setDenied] = useState<{ readonly caseNumber: string | null } | null>(null);
  const deny = useAttempt(async (verificationId: string, attempt) => {
    const { caseNumber } = await call(denyVerification, { params: { verificationId }, attempt });
    await forgetShowing();
    setDenied({ caseNumber });
  });
  if (denied) {
    return (
      <div className="code__answer" role="status">
        <Icon name="lock" size={48} />
        <h1>{say.denied}</h1>
        <p>{say.deniedWords}</p>
        {denied.caseNumber && <LinkButton href={`/app/cases/${denied.caseNumber}`}>{say.deniedCase}</LinkButton>}
        <LinkButton {...(denied.caseNumber && { kind: 'secondary' })} href="/app/">{say.understood}</LinkButton>
      </div>
    );
  }
  const seen = scan.seen.filter(isSeen).map((name) => say.seen[name]);
  const title = !valid ? say.refused(place) : scan.offline ? say.scannedOffline(place) : say.scanned(place);
  const when = `${formatDay(dayOf(scan.at), language)}, ${formatTime(scan.at, language, { seconds: true })}`;
  return (
    <div className="code__answer">
      <OutcomeShape outcome={!valid ? 'refused' : scan.offline ? 'genuine' : 'valid'} />
      <div role="status">
        <h1>{title}</h1>
        <p style={{ marginTop: 12 }}>{[when, say.till(scan.till), scan.purpose === 'identity' ? say.forIdentity : say.forPayment].filter((part) => part !== '').join(' · ')}<br />{say.used}</p>
      </div>
      <Panel title={say.saw}>
        {seen.length === 0 ? <Line icon="eye-closed">{say.sawNothing}</Line> : seen.map((words) => <Line key={words} icon="eye">{words}</Line>)}
        {seen.length > 0 && <Line icon="eye-closed">{say.notSeen}</Line>}
      </Panel>
      {valid && scan.shortfallFen !== null && scan.shortfallFen > 0 && <Line icon="warning">{say.lacking(formatMoney(scan.shortfallFen, language))}</Line>}
      {(!valid || scan.warnings.length > 0) && (
        <LinkButton kind="secondary" icon="question" href={`/app/why?reference=${encodeURIComponent(scan.reference)}`}>{valid ? say.whyWarned : say.why}</LinkButton>
      )}
      <div className="kit-grow" />
      {valid ? <LinkButton href="/app/">{say.understood}</LinkButton> : <Button icon="code" onPress={onAnother}>{say.another}</Button>}
      {close && <Button kind="secondary" icon="cross" onPress={() => close().catch(() => {})}>{say.close}</Button>}
      {scan.canDeny && (
        <>
          {deny.failure && <p role="alert">{'problem' in deny.failure ? deny.failure.problem.detail : say.notSent}</p>}
          <Button kind="secondary" icon="warning" busy={deny.busy} onPress={() => deny.run(scan.verificationId)}>{say.notMe}</Button>
          <p className="kit-small kit-center">{say.notMeWords}</p>
        </>
      )}
    </div>
  );
}

type Seen = keyof CodeWords['seen'];

const seenNames: readonly string[] = ['photo', 'masked_name', 'age', 'masked_identity_number', 'insured_today', 'shortfall'] satisfies readonly Seen[];

function isSeen(name: string): name is Seen {
  return seenNames.includes(name);
}
