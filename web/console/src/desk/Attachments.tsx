import type { CaseAttachment } from '@yika/contract';
import { formatSize, Icon, useLanguage, useWords } from '@yika/kit';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { getDeskAttachment } from '../addresses.ts';
import { FilePreview } from '../documents/FilePreview.tsx';
import { formatMoment } from '../words/moment.ts';
import { deskWords } from './words.ts';

interface Props {
  readonly caseNumber: string;
  readonly attachments: readonly CaseAttachment[];
}

/** What the holder added. It is opened here, and each opening is on record; a PDF can be taken too. */
export function Attachments({ caseNumber, attachments }: Props): ReactElement {
  const say = useWords(deskWords);
  return (
    <section className="console-panel" aria-labelledby="desk-attachments">
      <h2 id="desk-attachments">{say.attachments}</h2>
      {attachments.length === 0 ? <p className="kit-second">{say.noAttachments}</p> : <ul className="console-rows">{attachments.map((one, place) => <Attachment key={one.attachmentId} caseNumber={caseNumber} one={one} place={place + 1} />)}</ul>}
    </section>
  );
}

function Attachment({ caseNumber, one: { attachmentId, type, bytes, at }, place }: { readonly caseNumber: string; readonly one: CaseAttachment; readonly place: number }): ReactElement {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  const [shown, setShown] = useState(false);
  const address = getDeskAttachment.url.replace(':caseNumber', caseNumber).replace(':attachmentId', attachmentId);
  const name = say.document(place);
  return (
    <li>
      <Icon name="document" size={22} />
      <div className="console-rows__words"><b>{name}</b><small>{type.toUpperCase()} · {formatSize(bytes, language)} · {formatMoment(at, language)}</small></div>
      <span className="console-acts">
        <Button aria-expanded={shown} onClick={() => setShown(!shown)}>{shown ? say.closePicture : say.openPicture}</Button>
        {type === 'pdf' && <a className="kit-button kit-button--secondary console-button" href={address} download={`${caseNumber}-${place}.pdf`}>{say.takePdf}</a>}
      </span>
      {shown && <FilePreview address={address} name={name} type={type} />}
    </li>
  );
}
