import { useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { readersOfFiles } from '../frame/places.ts';
import { useSignedIn } from '../frame/use-me.ts';
import { CardFaceEditor } from './CardFaceEditor.tsx';
import { cardFaceWords } from './words.ts';

/** To try a face without a dossier. */
export function CardFacePage(): ReactElement {
  const say = useWords(cardFaceWords);
  const { grants, agency } = useSignedIn();
  const { areaName } = grants[0] ?? agency;
  const [value, setValue] = useState<unknown>({ issuerName: `${areaName['zh-CN']}人力资源和社会保障局`, theme: 'jade', coOperation: '' });
  return (
    <>
      <PageHead title={say.title} words={say.lead} />
      <ForRoles roles={readersOfFiles}>
        <section className="console-panel"><CardFaceEditor value={value} onChange={setValue} /></section>
      </ForRoles>
    </>
  );
}
