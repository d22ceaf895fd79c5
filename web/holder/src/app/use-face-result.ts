import { useAttempt, type Failure } from '@yika/kit';
import { useEffect, useRef, useState } from 'react';

/** The face service leads back with its signed result in the fragment; it is taken out of the address at once and handed in. */
export function useFaceResult(handIn: (signed: string) => Promise<unknown>): { readonly failure: Failure | null; readonly busy: boolean; readonly again: () => Promise<unknown> } {
  const [result] = useState(() => new URLSearchParams(location.hash.slice(1)).get('result'));
  const attempt = useAttempt(handIn);
  const handed = useRef(false);
  useEffect(() => {
    if (result === null || handed.current) return;
    handed.current = true;
    history.replaceState(history.state, '', location.pathname);
    void attempt.run(result);
  });
  return { failure: attempt.failure, busy: attempt.busy, again: () => attempt.run(result ?? '') };
}
