import { failureOf, NoAnswer, ProblemAlert, Skeleton, useWords, type Failure } from '@yika/kit';
import { useEffect, useState, type ReactElement } from 'react';
import { documentWords } from './words.ts';

interface Props {
  readonly address: string;
  readonly name: string;
  readonly type: 'image/png' | 'image/jpeg';
}

type Look = { readonly kind: 'waits' } | { readonly kind: 'there'; readonly url: string } | { readonly kind: 'failed'; readonly failure: Failure } | { readonly kind: 'unreadable' };

/** The bytes as a picture and as nothing else: they come as a file to keep, and are handed to the browser as an image of that type. */
export function PicturePreview({ address, name, type }: Props): ReactElement {
  const say = useWords(documentWords);
  const [look, setLook] = useState<Look>({ kind: 'waits' });
  useEffect(() => {
    const leaving = new AbortController();
    let url: string | null = null;
    const fetchIt = async (): Promise<void> => {
      const response = await fetch(address, { signal: leaving.signal, credentials: 'same-origin' });
      if (!response.ok) throw new NoAnswer(new Error(`status ${response.status}`));
      url = URL.createObjectURL(new Blob([await response.arrayBuffer()], { type }));
      setLook({ kind: 'there', url });
    };
    fetchIt().catch((error: unknown) => !leaving.signal.aborted && setLook({ kind: 'failed', failure: failureOf(error) }));
    return () => {
      leaving.abort();
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [address, type]);
  switch (look.kind) {
    case 'waits':
      return <Skeleton heights={[160]} />;
    case 'failed':
      return <ProblemAlert failure={look.failure} />;
    case 'unreadable':
      return <p className="kit-second">{say.unreadable}</p>;
    case 'there':
      return <img className="documents__picture" src={look.url} alt={say.preview(name)} onError={() => setLook({ kind: 'unreadable' })} />;
  }
}
