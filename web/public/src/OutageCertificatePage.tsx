import type { OutageStatement } from '@yika/contract';
import { Alert, Button, call, dayOf, Facts, failureOf, formatDay, formatTime, Mark, PageShell, Panel, ProblemAlert, QrCode, TextField, useLanguage, type Language } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { checkOutageCertificate } from './addresses.ts';
import { PrintButton } from './PrintButton.tsx';
import { certificateWords } from './words/certificate-words.ts';

/** Anybody asks whether a certificate is genuine: by the code on the paper, which the code beside it types by itself, or by the signed text. */
export function OutageCertificatePage(): ReactElement {
  const say = certificateWords[useLanguage().language];
  const [typed, setTyped] = useState(broughtAlong);
  const [asked, setAsked] = useState(broughtAlong);
  const answer = useQuery({ queryKey: ['outage-certificate', asked], queryFn: () => call(checkOutageCertificate, { body: { certificate: asked } }), enabled: asked !== '' });
  const press = (): void => {
    if (typed.trim() === asked) void answer.refetch();
    else setAsked(typed.trim());
  };
  return (
    <PageShell title={say.title} width="44rem">
      <p className="public__lead certificate__ask">{say.lead}</p>
      <form className="certificate__ask certificate__form" onSubmit={(event) => { event.preventDefault(); press(); }}>
        <TextField label={say.field} hint={say.fieldHint} value={typed} onChange={setTyped} maxLength={4000} />
        <Button missing={typed.trim() === '' ? say.missing : null} busy={answer.isFetching} onPress={press}>{say.check}</Button>
      </form>
      {answer.isError && <ProblemAlert failure={failureOf(answer.error)} />}
      {answer.data?.genuine === false && <Alert tone="bad" title={say.notGenuine} urgent><p>{say.notGenuineWords}</p></Alert>}
      {answer.data?.statement && <Statement statement={answer.data.statement} signedText={answer.data.signedText ?? ''} />}
    </PageShell>
  );
}

/** After the `#`, which a browser does not send: what is checked stands in no log. */
function broughtAlong(): string {
  return location.hash.slice(1);
}

function Statement({ statement, signedText }: { readonly statement: OutageStatement; readonly signedText: string }): ReactElement {
  const { language } = useLanguage();
  const say = certificateWords[language];
  const { code, servicePointId, place, regionCode, kind, from, to, issuedAt } = statement;
  return (
    <>
      <Alert tone="good" title={say.genuine} urgent><p>{say.genuineWords}</p></Alert>
      <Panel>
        <div className="certificate__head">
          <div><p className="certificate__brand"><Mark />Yika</p><h2>{say.heading}</h2><p className="certificate__says">{say.says(place[language])}</p></div>
          <div className="certificate__qr"><QrCode text={`${location.origin}/outage-certificate#${code}`} label={say.qr} most={140} /></div>
        </div>
        <Facts
          facts={[
            [say.place, `${place[language]} (${servicePointId})`], [say.region, regionCode],
            [say.from, minute(from, language)], [say.to, to === null ? say.goesOn : minute(to, language)], ...(to === null ? [] : [[say.lasted, say.minutes(Math.max(1, Math.round((to - from) / 60_000)))] as const]),
            [say.known, say.kinds[kind]], [say.issued, minute(issuedAt, language)], [say.code, <code key="code">{code}</code>],
          ]}
        />
        <p className="kit-small certificate__foot">{say.checkAt(`${location.origin}/outage-certificate`)} {say.nobody}</p>
        <details className="certificate__signed"><summary>{say.signed}</summary><code>{signedText}</code></details>
      </Panel>
      <PrintButton />
    </>
  );
}

/** With the year: such a paper is read long afterwards. */
function minute(at: number, language: Language): string {
  return `${formatDay(dayOf(at), language)}${language === 'zh-CN' ? ' ' : ', '}${formatTime(at, language)}`;
}
