import type { CertificateAnswer, CertificateStatement } from '@yika/contract';
import { paperOf, readCertificateCode } from '@yika/contract/certificates';
import { Alert, Button, call, failureOf, PageShell, Panel, PaperView, ProblemAlert, TextField, useLanguage, type AlertTone } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactElement } from 'react';
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

const tones: Readonly<Record<CertificateAnswer, AlertTone>> = { genuine: 'good', changed: 'bad', expired: 'doubt', withdrawn: 'bad', forgotten: 'doubt', unknown: 'bad' };

/** Anybody asks whether a holder's certificate is genuine: by the code, which the QR code brings along, or by the file itself. */
export function CertificatePage(): ReactElement {
  const say = holderCertificateWords[useLanguage().language];
  const [typed, setTyped] = useState(broughtAlong);
  const [asked, setAsked] = useState<Marks | null>(() => marksTyped(broughtAlong()));
  const [wrong, setWrong] = useState(false);
  const [unread, setUnread] = useState(false);
  // Each look is in the holder's record: nobody looks again without having pressed.
  const answer = useQuery({ queryKey: ['certificate', asked], queryFn: () => call(checkCertificate, { body: asked ?? {} }), enabled: asked !== null, refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Number.POSITIVE_INFINITY });
  const ask = (marks: Marks | null): void => {
    if (marks !== null && JSON.stringify(marks) === JSON.stringify(asked)) void answer.refetch();
    else setAsked(marks);
  };
  const press = (): void => {
    const marks = marksTyped(typed);
    setUnread(false);
    setWrong(marks === null);
    ask(marks);
  };
  const choose = async (file: File): Promise<void> => {
    const marks = await marksOf(file).catch(() => null);
    setWrong(false);
    setUnread(marks === null);
    ask(marks && { fileHash: marks.fileHash, ...(marks.certificateCode !== null && { certificateCode: marks.certificateCode }) });
  };
  return (
    <PageShell title={say.title} width="44rem">
      <p className="public__lead">{say.lead}</p>
      <form className="certificate__form" onSubmit={(event) => { event.preventDefault(); press(); }}>
        <TextField label={say.field} hint={say.fieldHint} error={wrong ? say.notACode : null} value={typed} onChange={(text) => { setTyped(text); setWrong(false); }} maxLength={60} />
        <Button missing={typed.trim() === '' ? say.missing : null} busy={answer.isFetching} onPress={press}>{say.check}</Button>
      </form>
      <FileField label={say.file} hint={say.fileHint} onChoose={choose} />
      {unread && <Alert tone="bad" title={say.fileUnread} urgent />}
      {answer.isError && <ProblemAlert failure={failureOf(answer.error)} onTryAgain={() => answer.refetch()} />}
      {asked !== null && !answer.isFetching && answer.data && <Told answer={answer.data} />}
    </PageShell>
  );
}

function marksTyped(typed: string): Marks | null {
  const certificateCode = readCertificateCode(typed);
  return certificateCode === null ? null : { certificateCode };
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
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a short cut; the field within is there for keyboard and reader.
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
