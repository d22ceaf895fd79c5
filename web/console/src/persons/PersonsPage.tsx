import type { FoundPersonView } from '@yika/contract';
import { call, Empty, ProblemAlert, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { findPerson } from '../addresses.ts';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { lookers } from '../frame/places.ts';
import { Watermarked } from '../frame/Watermarked.tsx';
import { FindForm, type AskedFor } from './FindForm.tsx';
import { FoundPerson } from './FoundPerson.tsx';
import { personWords } from './words.ts';

/** One person, because a desk has a case. Nothing of it stands in the address or is kept when the page is left. */
export function PersonsPage(): ReactElement {
  const say = useWords(personWords);
  const [found, setFound] = useState<{ readonly asked: AskedFor; readonly person: FoundPersonView } | null>(null);
  const find = useAttempt(async (asked: AskedFor) => {
    setFound(null);
    setFound({ asked, person: await call(findPerson, { body: asked }) });
  });
  return (
    <ForRoles roles={lookers}>
      <Watermarked>
        <PageHead title={say.title} words={say.lead} />
        <div className="persons">
          <FindForm busy={find.busy} onFind={find.run} />
          <div className="persons__found">
            {find.failure && <ProblemAlert failure={find.failure} />}
            {found ? <FoundPerson key={found.asked.identityNumber} {...found} /> : !find.failure && <Empty icon="person" title={say.nobodyYet}>{say.nobodyYetWords}</Empty>}
          </div>
        </div>
      </Watermarked>
    </ForRoles>
  );
}
