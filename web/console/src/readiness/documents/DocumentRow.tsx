import type { DocumentView } from '@yika/contract';
import { formatSize, Icon, useLanguage, useWords } from '@yika/kit';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { FilePreview } from '../../documents/FilePreview.tsx';
import { formatMoment } from '../../words/moment.ts';
import { addressOfDocument } from './use-documents.ts';
import { documentWords } from './words.ts';

interface Props {
  readonly areaCode: string;
  readonly document: DocumentView;
  readonly onRemove: (() => void) | null;
}

/** What it is, whose, and the fingerprint by which a copy is compared. It is shown here, and can be taken. */
export function DocumentRow({ areaCode, document: { documentId, name, type, bytes, sha256, uploadedBy, at }, onRemove }: Props): ReactElement {
  const say = useWords(documentWords);
  const { language } = useLanguage();
  const [shown, setShown] = useState(false);
  return (
    <li>
      <Icon name="document" size={22} />
      <div className="console-rows__words">
        <b>{name}</b>
        <small>{say.types[type]} · {formatSize(bytes, language)} · {say.by(uploadedBy ?? say.somebody, formatMoment(at, language))}</small>
        <small>{say.fingerprint} <code className="readiness__code">{sha256}</code></small>
      </div>
      <span className="console-acts">
        <Button aria-expanded={shown} aria-label={`${shown ? say.hide : say.show} ${name}`} onClick={() => setShown(!shown)}>{shown ? say.hide : say.show}</Button>
        <a className="kit-button kit-button--secondary console-button" href={addressOfDocument(areaCode, documentId)} download={name}>{say.take}</a>
        {onRemove && <Button type="text" aria-label={say.removeNamed(name)} onClick={onRemove}>{say.remove}</Button>}
      </span>
      {shown && <FilePreview address={addressOfDocument(areaCode, documentId)} name={name} type={type} />}
    </li>
  );
}
