import type { DocumentView } from '@yika/contract';
import { formatNumber, Icon, useLanguage, useWords, type Language } from '@yika/kit';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { formatMoment } from '../../words/moment.ts';
import { PicturePreview } from './PicturePreview.tsx';
import { addressOfDocument } from './use-documents.ts';
import { documentWords } from './words.ts';

interface Props {
  readonly areaCode: string;
  readonly document: DocumentView;
  readonly onRemove: (() => void) | null;
}

/** What it is, whose, and the fingerprint by which a copy is compared. Pictures are shown here; a PDF is taken. */
export function DocumentRow({ areaCode, document: { documentId, name, type, bytes, sha256, uploadedBy, at }, onRemove }: Props): ReactElement {
  const say = useWords(documentWords);
  const { language } = useLanguage();
  const [shown, setShown] = useState(false);
  return (
    <li>
      <Icon name="document" size={22} />
      <div className="console-rows__words">
        <b>{name}</b>
        <small>{say.types[type]} · {sizeOf(bytes, language)} · {say.by(uploadedBy ?? say.somebody, formatMoment(at, language))}</small>
        <small>{say.fingerprint} <code className="readiness__code">{sha256}</code></small>
      </div>
      <span className="console-acts">
        {type !== 'pdf' && <Button aria-expanded={shown} aria-label={`${shown ? say.hide : say.show} ${name}`} onClick={() => setShown(!shown)}>{shown ? say.hide : say.show}</Button>}
        <a className="kit-button kit-button--secondary console-button" href={addressOfDocument(areaCode, documentId)} download={name}>{say.take}</a>
        {onRemove && <Button type="text" aria-label={say.removeNamed(name)} onClick={onRemove}>{say.remove}</Button>}
      </span>
      {shown && <PicturePreview address={addressOfDocument(areaCode, documentId)} name={name} type={type === 'png' ? 'image/png' : 'image/jpeg'} />}
    </li>
  );
}

/** 1 536 → '1,5 KiB'. */
export function sizeOf(bytes: number, language: Language): string {
  if (bytes < 1024) return `${formatNumber(bytes, language)} B`;
  const kib = bytes / 1024;
  return kib < 1024 ? `${formatNumber(Math.round(kib * 10) / 10, language)} KiB` : `${formatNumber(Math.round(kib / 102.4) / 10, language)} MiB`;
}
