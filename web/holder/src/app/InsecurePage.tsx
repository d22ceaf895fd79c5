import { Alert, PageShell, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { appWords } from './app-words.ts';

/** Keys, camera and the offline page exist only over HTTPS (or on localhost): say so instead of failing later. */
export function InsecurePage(): ReactElement {
  const say = useWords(appWords).insecure;
  return (
    <PageShell title={say.title}>
      <Alert icon="lock" title={say.why}>
        <p>{say.what}</p>
        <p><b>{`https://${location.host}`}</b></p>
      </Alert>
    </PageShell>
  );
}
