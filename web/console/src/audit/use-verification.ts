import type { AuditFindingView, ReplyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import { call, failureOf, type Failure } from '@yika/kit';
import { useEffect, useRef, useState } from 'react';
import { verifyAuditChain } from '../addresses.ts';

type Part = ReplyOf<typeof promise.verifyAuditChain>;

export interface Verification {
  readonly state: 'running' | 'done' | 'stopped' | 'failed';
  readonly slots: number;
  readonly entries: number;
  readonly findings: readonly AuditFindingView[];
  readonly findingCount: number;
  /** Of the newest part: how far, what is sealed, what is not yet. Null: none has answered. */
  readonly newest: Pick<Part, 'checkedUntil' | 'sealedFrom' | 'sealedUntil' | 'unsealedEntries' | 'copyCompared'> | null;
  /** Between 0 and 1. */
  readonly progress: number;
  readonly failure: Failure | null;
}

const MOST_SHOWN = 200;
const nothing: Verification = { state: 'running', slots: 0, entries: 0, findings: [], findingCount: 0, newest: null, progress: 0, failure: null };

/** Asks for part after part until the span is verified or whoever waits has enough: leaving the page stops it too. */
export function useVerification(): { readonly verification: Verification | null; readonly start: (span: { readonly from: number; readonly to: number }) => void; readonly stop: () => void } {
  const [verification, setVerification] = useState<Verification | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async ({ from, to }: { readonly from: number; readonly to: number }): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    let now = nothing;
    setVerification(now);
    try {
      for (let at = from; now.state === 'running' && !mine.signal.aborted; at = now.newest?.checkedUntil ?? to) {
        now = withPart(now, await call(verifyAuditChain, { body: { from: at, to }, signal: mine.signal }), { from, to });
        if (!mine.signal.aborted) setVerification(now);
      }
    } catch (error) {
      if (!mine.signal.aborted) setVerification({ ...now, state: 'failed', failure: failureOf(error) });
    }
  };
  return {
    verification,
    start: (span) => void start(span),
    stop: () => {
      running.current?.abort();
      setVerification((now) => now && { ...now, state: 'stopped' });
    },
  };
}

export function withPart(before: Verification, part: Part, { from, to }: { readonly from: number; readonly to: number }): Verification {
  return {
    ...before,
    state: part.complete ? 'done' : 'running',
    slots: before.slots + part.slots, entries: before.entries + part.entries,
    findings: [...before.findings, ...part.findings].slice(0, MOST_SHOWN), findingCount: before.findingCount + part.findingCount,
    newest: { ...part, checkedUntil: part.checkedUntil ?? before.newest?.checkedUntil ?? null },
    progress: part.complete ? 1 : progressOf(part, { from, to }),
  };
}

function progressOf({ checkedUntil, sealedFrom, sealedUntil }: Part, { from, to }: { readonly from: number; readonly to: number }): number {
  if (checkedUntil === null || sealedFrom === null || sealedUntil === null) return 0;
  const [begin, end] = [Math.max(from, sealedFrom), Math.min(to, sealedUntil)];
  return end <= begin ? 0 : Math.min(1, Math.max(0, (checkedUntil - begin) / (end - begin)));
}
