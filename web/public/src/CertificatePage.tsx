import type { CertificateAnswer, CertificateStatement } from '@yika/contract';
import { paperOf, readCertificateCode } from '@yika/contract/certificates';
import { Alert, Button, call, PageShell, Panel, PaperView, ProblemAlert, TextField, useAttempt, useLanguage, type AlertTone } from '@yika/kit';
import { useEffect, useId, useState, type ReactElement } from 'react';
import { checkCertificate } from './addresses.ts';
import { marksOf } from './certificate-in-file.ts';
import { holderCertificateWords } from './words/holder-certificate-words.ts';

interface Marks {
  readonly certificateCode?: string;
  readonly fileHash?: string;
}

interface Answer {
  readonly answer: CertificateAnswer;
  readonly statement: CertificateStatement | null;
}

const tones: Readonly<Record<CertificateAnswer, AlertTone>> = { genuine: 'good', changed: 'bad', expired: 'doubt', withdrawn: 'bad', unknown: 'bad' };

/** Anybody asks whether a holder's certificate is genuine: by the code, which the QR code brings along, or by the file itself. */
export function CertificatePage(): ReactElement {
  const say = holderCertificateWords[useLanguage().language];
  const [typed, setTyped] = useState(broughtAlong);
  const [wrong, setWrong] = useState(false);
  const [unread, setUnread] = useState(false);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const check = useAttempt(async (body: Marks) => setAnswer(await call(checkCertificate, { body })));
  const ask = (marks: Marks): Promise<unknown> => {
    setAnswer(null);
    setUnread(false);
    return check.run(marks);
  };
  const press = async (): Promise<void> => {
    const certificateCode = readCertificateCode(typed);
    setWrong(certificateCode === null);
    if (certificateCode !== null) await ask({ certificateCode });
  };
  const choose = async (file: File): Promise<void> => {
    const marks = await marksOf(file).catch(() => null);
    setWrong(false);
    if (marks === null) {
      setAnswer(null);
      setUnread(true);
      return;
    }
    await ask({ fileHash: marks.fileHash, ...(marks.certificateCode !== null && { certificateCode: marks.certificateCode }) });
  };
  // Whoever came by the QR code has asked already.
  useEffect(() => {
    if (broughtAlong() !== '') void press();
  }, []);
  return (
    <PageShell title={say.title} width="44rem">
      <p className="public__lead">{say.lead}</p>
      <form className="certificate__form" onSubmit={(event) => { event.preventDefault(); void press(); }}>
        <TextField label={say.field} hint={say.fieldHint} error={wrong ? say.notACode : null} value={typed} onChange={(text) => { setTyped(text); setWrong(false); }} maxLength={60} />
        <Button missing={typed.trim() === '' ? say.missing : null} busy={check.busy} onPress={press}>{say.check}</Button>
      </form>
      <FileField label={say.file} hint={say.fileHint} onChoose={choose} />
      {unread && <Alert tone="bad" title={say.fileUnread} urgent />}
      {check.failure && <ProblemAlert failure={check.failure} />}
      {answer && <Told answer={answer} />}
    </PageShell>
  );
}

/** After the `#`, which a browser does not send: what is checked stands in no log. */
function broughtAlong(): string {
  return location.hash.slice(1);
}

function FileField({ label, hint, onChoose }: { readonly label: string; readonly hint: string; readonly onChoose: (file: File) => Promise<void> }): ReactElement {
  const id = useId();
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file) void onChoose(file);
  };
  return (
    <div className="certificate__file" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { event.preventDefault(); take(event.dataTransfer.files); }}>
      <label className="kit-button kit-button--secondary" htmlFor={id}>{label}</label>
      <input id={id} className="certificate__file-input" type="file" accept="application/pdf" aria-describedby={`${id}-hint`} onChange={({ target }) => { take(target.files); target.value = ''; }} />
      <p id={`${id}-hint`} className="kit-small">{hint}</p>
    </div>
  );
}

function Told({ answer: { answer, statement } }: { readonly answer: Answer }): ReactElement {
  const { language } = useLanguage();
  const say = holderCertificateWords[language];
  const [title, words] = say.answers[answer];
  const paper = statement && paperOf(statement, language);
  return (
    <>
      <Alert tone={tones[answer]} title={title} urgent><p>{words}</p></Alert>
      {paper && <Panel title={`${say.compare}: ${paper.title}`}><PaperView {...paper} notes={[]} /></Panel>}
      {answer !== 'unknown' && <p className="kit-small">{say.told}</p>}
    </>
  );
}
