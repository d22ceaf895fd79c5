import { Button, Empty, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { frameWords } from '../words/frame-words.ts';

export function NotFoundPage(): ReactElement {
  const say = useWords(frameWords);
  return <main className="console__wrong"><Empty icon="question" title={say.notFound}><p>{say.notFoundWords}</p><Link to="/">{say.toStart}</Link></Empty></main>;
}

/** A fault of ours: what was saved is safe, and loading again usually helps. */
export function BrokenPage(): ReactElement {
  const say = useWords(frameWords);
  return <main className="console__wrong"><Empty icon="warning" title={say.broken}><p>{say.brokenWords}</p><Button onPress={() => location.reload()}>{say.reload}</Button></Empty></main>;
}
