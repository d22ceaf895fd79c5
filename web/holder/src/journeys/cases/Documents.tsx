import type { CaseAttachment, CaseView } from '@yika/contract';
import { services } from '@yika/contract';
import { Alert, Button, Dialog, formatInstant, formatSize, Line, List, ListRow, Panel, PictureFile, useLanguage, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { AddDocument } from './AddDocument.tsx';
import { addressOfAttachment } from './send-attachment.ts';
import { words } from './words.ts';

/** What was added, to look at again; and adding more, while it is open. Where nothing is needed, the ways to add wait behind one button. */
export function Documents({ one }: { readonly one: CaseView }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  const [shown, setShown] = useState<CaseAttachment | null>(null);
  const { caseNumber, attachments, mayAttach, service, state } = one;
  const { needs, documents = needs } = services[service];
  const [adding, setAdding] = useState(documents.length > 0 || attachments.length > 0 || state === 'waiting_for_holder');
  if (attachments.length === 0 && !mayAttach) return null;
  return (
    <Panel title={say.documents}>
      <div className="kit-stack">
        {one.documentNeeded && <Alert tone="doubt" title={say.documentNeeded}><p>{say.documentNeededWords}</p></Alert>}
        {mayAttach && documents.map((need) => <Line key={need.en} icon="document">{need[language]}</Line>)}
        {attachments.length > 0 && (
          <List label={say.documents}>
            {attachments.map((attachment) => {
              const { attachmentId, type, bytes, at } = attachment;
              const about = `${formatSize(bytes, language)} · ${formatInstant(at, language)}`;
              if (type === 'pdf') return <ListRow key={attachmentId} icon="document" title={say.types[type]} words={about} href={addressOfAttachment(caseNumber, attachmentId)} />;
              return <ListRow key={attachmentId} icon="camera" title={say.types[type]} words={about} onPress={() => setShown(attachment)} />;
            })}
          </List>
        )}
        {mayAttach && (adding ? <AddDocument caseNumber={caseNumber} /> : <Button kind="secondary" icon="plus" onPress={() => setAdding(true)}>{say.addDocument}</Button>)}
      </div>
      {shown && <Dialog title={say.types[shown.type]} onClose={() => setShown(null)}><PictureFile className="case__picture" address={addressOfAttachment(caseNumber, shown.attachmentId)} type={shown.type === 'png' ? 'image/png' : 'image/jpeg'} alt={say.types[shown.type]} unreadable={say.unreadable} /></Dialog>}
    </Panel>
  );
}
