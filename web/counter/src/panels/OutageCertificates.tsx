import type { certifyOutage as certify, listOutagesHere, ReplyOf } from '@yika/contract';
import { Alert, Button, call, dayOf, formatInstant, formatTime, LinkButton, ProblemAlert, QrCode, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { certifyOutage } from '../addresses.ts';
import { words } from '../words.ts';

type Outage = ReplyOf<typeof listOutagesHere>['outages'][number];

const QR_PX = 220;

/** Outages of the last thirty days, each as a statement that the platform signs; on the screen for the holder's phone, and to be printed. */
export function OutageCertificates({ outages }: { readonly outages: readonly Outage[] }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [given, setGiven] = useState<ReplyOf<typeof certify> | null>(null);
  const give = useAttempt(async (outageId: string, attempt) => setGiven(await call(certifyOutage, { params: { outageId }, attempt })));
  const period = ({ from, to }: { readonly from: number; readonly to: number | null }): string => {
    const began = formatInstant(from, language);
    if (to === null) return say.outageGoesOn(began);
    const sameDay = dayOf(from) === dayOf(to);
    return say.outageFromTo(began, sameDay ? formatTime(to, language) : formatInstant(to, language), sameDay);
  };
  if (given) {
    const { statement } = given;
    const href = `/outage-certificate?lang=${language}#${statement.code}`;
    return (
      <>
        <Alert tone="good" title={say.certificateGiven} urgent><p>{period(statement)}</p><p>{say.certificateGivenWords}</p></Alert>
        <QrCode text={`${location.origin}${href}`} label={say.certificateQr} most={QR_PX} />
        <p className="certificates__code">{say.certificateCode} <code>{statement.code}</code></p>
        <LinkButton href={href} icon="document" newTab>{say.certificatePrint}</LinkButton>
        <Button kind="quiet" onPress={() => setGiven(null)}>{say.certificateOther}</Button>
      </>
    );
  }
  if (outages.length === 0) return <p>{say.certificateNone}</p>;
  return (
    <>
      <p>{say.certificateWords}</p>
      {give.failure && <ProblemAlert failure={give.failure} />}
      <ul className="certificates__list">
        {outages.map(({ outageId, place, openedAt, closedAt }) => (
          <li key={outageId}>
            <span><b>{period({ from: openedAt, to: closedAt })}</b>{place && <small>{place[language]}</small>}</span>
            <Button kind="secondary" busy={give.busy} onPress={() => give.run(outageId)}>{say.certificateGive}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
