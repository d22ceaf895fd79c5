import type { ClaimView } from '@yika/contract';
import { call, useAttempt, type Failure } from '@yika/kit';
import { useEffect, useRef, useState } from 'react';
import { finishFaceCheck } from '../../addresses.ts';

/** The face service leads back with its signed result in the fragment; it is taken out of the address at once and handed in. */
export function useFaceResult(onClaim: (claim: ClaimView) => void): { readonly failure: Failure | null; readonly again: () => Promise<unknown> } {
  const [result] = useState(() => new URLSearchParams(location.hash.slice(1)).get('result'));
  const handIn = useAttempt(async (signed: string) => onClaim(await call(finishFaceCheck, { body: { result: signed } })));
  const handed = useRef(false);
  useEffect(() => {
    if (result === null || handed.current) return;
    handed.current = true;
    history.replaceState(history.state, '', location.pathname);
    void handIn.run(result);
  });
  return { failure: handIn.failure, again: () => handIn.run(result ?? '') };
}
