import { Button, Empty, PageShell, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { appWords } from './app-words.ts';

export function NotFoundPage(): ReactElement {
  const say = useWords(appWords).notFound;
  const go = useNavigate();
  return (
    <PageShell title={say.title}>
      <Empty icon="search" title={say.words} />
      <Button onPress={() => void go({ to: '/' })}>{say.home}</Button>
    </PageShell>
  );
}
