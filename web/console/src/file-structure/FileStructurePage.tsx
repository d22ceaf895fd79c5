import { useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { readersOfFiles } from '../frame/places.ts';
import { FileStructureEditor } from './FileStructureEditor.tsx';
import { fileStructureWords } from './words.ts';

/** To try a file structure without a dossier. */
export function FileStructurePage(): ReactElement {
  const say = useWords(fileStructureWords);
  const [value, setValue] = useState<unknown>(null);
  return (
    <>
      <PageHead title={say.title} words={say.lead} />
      <ForRoles roles={readersOfFiles}>
        <section className="console-panel"><FileStructureEditor value={value} onChange={setValue} /></section>
      </ForRoles>
    </>
  );
}
