import { Alert, PageShell, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { insecureWords } from './insecure-words.ts';

/** Random numbers, camera and what is kept for a cut line exist only over HTTPS (or on localhost): say so instead of failing later. */
export function InsecurePage(): ReactElement {
  const say = useWords(insecureWords);
  return (
    <PageShell title={say.title} width="32rem">
      <Alert icon="lock" title={say.why}>
        <p>{say.what}</p>
        <p><b>{`https://${location.host}`}</b></p>
      </Alert>
    </PageShell>
  );
}
