import { useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { placeWords } from './words.ts';

export function NewPlacePage(): ReactElement {
  const say = useWords(placeWords);
  return (
    <>
      <PageHead above={<Link className="console-link" to="/places">{say.title}</Link>} title={say.addTitle} />
      <ForRoles roles={['officer', 'clerk_supervisor']}>
        <section className="console-panel console-panel--narrow"><PlaceForm /></section>
      </ForRoles>
    </>
  );
}
