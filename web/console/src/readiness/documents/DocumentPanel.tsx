import { failureOf, ProblemAlert, useLanguage, useWords } from '@yika/kit';
import { Select } from 'antd';
import { useId, type ReactElement } from 'react';
import { formatMoment } from '../../words/moment.ts';
import { DocumentRow } from './DocumentRow.tsx';
import { UploadField } from './UploadField.tsx';
import { useDocumentKept, useDocuments } from './use-documents.ts';
import { documentWords } from './words.ts';

interface Props {
  readonly areaCode: string;
  /** What the version rests on, in the order in which it was added. */
  readonly chosen: readonly string[];
  /** Null: for reading. */
  readonly onChange: ((chosen: readonly string[]) => void) | null;
}

const MOST = 20;

/** What an item rests on: handed in here, or taken from what the area has handed in before. */
export function DocumentPanel({ areaCode, chosen, onChange }: Props): ReactElement {
  const say = useWords(documentWords);
  const { language } = useLanguage();
  const id = useId();
  const { data = [], error, refetch } = useDocuments(areaCode);
  const kept = useDocumentKept(areaCode);
  const shown = chosen.flatMap((documentId) => data.filter((document) => document.documentId === documentId));
  const others = data.filter(({ documentId }) => !chosen.includes(documentId));
  const add = (documentId: string): void => onChange?.([...chosen.filter((each) => each !== documentId), documentId]);
  return (
    <section className="console-panel" aria-label={say.title}>
      <h2>{say.title}</h2>
      {onChange && <p className="kit-second">{say.lead}</p>}
      {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
      {chosen.length === 0 && <p className="kit-second">{say.none}</p>}
      <ul className="console-rows">
        {shown.map((document) => <DocumentRow key={document.documentId} areaCode={areaCode} document={document} onRemove={onChange && (() => onChange(chosen.filter((each) => each !== document.documentId)))} />)}
      </ul>
      {onChange && chosen.length < MOST && (
        <UploadField
          areaCode={areaCode}
          onKept={(document) => {
            kept(document);
            add(document.documentId);
          }}
        />
      )}
      {onChange && chosen.length < MOST && others.length > 0 && (
        <div className="documents__earlier">
          <label htmlFor={`${id}-earlier`}>{say.earlier}</label>
          <Select id={`${id}-earlier`} value={null} placeholder={say.choose} onChange={(documentId: string | null) => documentId !== null && add(documentId)} virtual={false} showSearch={{ optionFilterProp: 'label' }} options={others.map(({ documentId, name, at }) => ({ value: documentId, label: `${name}, ${formatMoment(at, language)}` }))} />
        </div>
      )}
    </section>
  );
}

