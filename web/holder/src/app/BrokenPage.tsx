import { Alert, Button, LinkButton, PageShell, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { appWords } from './app-words.ts';

/** A part of the app did not arrive, or a fault of ours: never an empty page, and the code is still one press away. */
export function BrokenPage(): ReactElement {
  const { broken, showOffline } = useWords(appWords);
  return (
    <PageShell title={broken.title}>
      <Alert icon="line-cut" urgent title={broken.what}><p>{broken.whatToDo}</p></Alert>
      <Button icon="renew" onPress={() => location.reload()}>{broken.again}</Button>
      <LinkButton kind="secondary" href="/code/" icon="code">{showOffline}</LinkButton>
    </PageShell>
  );
}
