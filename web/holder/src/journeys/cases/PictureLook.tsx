import type { CaseAttachment } from '@yika/contract';
import { failureOf, NoAnswer, ProblemAlert, Skeleton, useWords, type Failure } from '@yika/kit';
import { useEffect, useState, type ReactElement } from 'react';
import { addressOfAttachment } from './send-attachment.ts';
import { words } from './words.ts';

type Look = { readonly kind: 'waits' } | { readonly kind: 'there'; readonly url: string } | { readonly kind: 'failed'; readonly failure: Failure };

/** The bytes come as a file to keep and are handed to the browser as a picture, gone from memory when it closes. */
export function PictureLook({ caseNumber, attachment: { attachmentId, type } }: { readonly caseNumber: string; readonly attachment: CaseAttachment }): ReactElement {
  const say = useWords(words);
  const [look, setLook] = useState<Look>({ kind: 'waits' });
  useEffect(() => {
    const leaving = new AbortController();
    let url: string | null = null;
    const fetchIt = async (): Promise<void> => {
      const response = await fetch(addressOfAttachment(caseNumber, attachmentId), { signal: leaving.signal, credentials: 'same-origin' });
      if (!response.ok) throw new NoAnswer(new Error(`status ${response.status}`));
      url = URL.createObjectURL(new Blob([await response.arrayBuffer()], { type: `image/${type}` }));
      setLook({ kind: 'there', url });
    };
    fetchIt().catch((error: unknown) => { if (!leaving.signal.aborted) setLook({ kind: 'failed', failure: failureOf(error) }); });
    return () => {
      leaving.abort();
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [caseNumber, attachmentId, type]);
  switch (look.kind) {
    case 'waits': return <Skeleton heights={[200]} />;
    case 'failed': return <ProblemAlert failure={look.failure} />;
    case 'there': return <img className="case__picture" src={look.url} alt={say.types[type]} />;
  }
}
