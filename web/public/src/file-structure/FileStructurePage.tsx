import { PageShell, useWords } from '@yika/kit';
import { StructureDesk } from '@yika/kit/file-structure';
import { useState, type ReactElement } from 'react';
import { fileStructureWords } from '../words/file-structure-words.ts';

/** A region's in-card files against the national profile, in the browser alone: nothing that is pasted leaves the page. */
export function FileStructurePage(): ReactElement {
  const say = useWords(fileStructureWords);
  const [text, setText] = useState('');
  return (
    <PageShell title={say.title} width="60rem">
      <p className="public__lead">{say.lead}</p>
      <StructureDesk text={text} onText={setText} />
    </PageShell>
  );
}
