import type { CaseAttachment } from '@yika/contract';
import { Icon, useLanguage, useWords } from '@yika/kit';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { getDeskAttachment } from '../addresses.ts';
import { sizeOf } from '../readiness/documents/DocumentRow.tsx';
import { PicturePreview } from '../readiness/documents/PicturePreview.tsx';
import { formatMoment } from '../words/moment.ts';
import { deskWords } from './words.ts';

interface Props {
  readonly caseNumber: string;
  readonly attachments: readonly CaseAttachment[];
}

/** What the holder added. A picture is opened here, because each opening is on record; a PDF is taken. */
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
      <div className="console-rows__words"><b>{name}</b><small>{type.toUpperCase()} · {sizeOf(bytes, language)} · {formatMoment(at, language)}</small></div>
      {type === 'pdf' ? <a className="kit-button kit-button--secondary console-button" href={address} download={`${caseNumber}-${place}.pdf`}>{say.takePdf}</a> : <Button aria-expanded={shown} onClick={() => setShown(!shown)}>{shown ? say.closePicture : say.openPicture}</Button>}
      {shown && <PicturePreview address={address} name={name} type={type === 'png' ? 'image/png' : 'image/jpeg'} />}
    </li>
  );
}
