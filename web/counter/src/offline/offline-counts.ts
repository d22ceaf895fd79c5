import { CERTIFICATE_SECONDS } from '@yika/code';

/** How much this till took without a line: counted as the platform counts, so that nothing it takes is flagged for a cap. Nobody's data. */
export interface OfflineCounts {
  /** Another terminal begins anew, as it does for the platform. */
  readonly terminalId: string;
  /** The day in China to which `taken` belongs. */
  readonly day: string;
  readonly taken: number;
  /** By certificate, for as long as one may live: handing in does not empty it. */
  readonly certificates: Readonly<Record<string, { readonly times: number; readonly signedAt: number; readonly takenAt: number }>>;
}

interface Check {
  readonly terminalId: string;
  readonly day: string;
  readonly at: number;
  readonly handle: string;
  /** When the phone signed the code, in seconds. */
  readonly signedAt: number;
  readonly caps: { readonly checksPerHandle: number; readonly checksPerTerminal: number };
}

type Counted =
  | { readonly taken: true; readonly counts: OfflineCounts; readonly handleLeft: number; readonly checksLeft: number }
  | { readonly taken: false; readonly reason: 'taken_here_already' | 'handle_spent' | 'terminal_spent' };

/** May this till take one more? A phone signs with rising seconds, so the same second or an earlier one was seen here already. */
export function countCheck(before: OfflineCounts | null, { terminalId, day, at, handle, signedAt, caps }: Check): Counted {
  const known = before?.terminalId === terminalId ? before : null;
  const takenToday = known?.day === day ? known.taken : 0;
  const ofHandle = known?.certificates[handle];
  if (ofHandle && signedAt <= ofHandle.signedAt) return { taken: false, reason: 'taken_here_already' };
  if (ofHandle && ofHandle.times >= caps.checksPerHandle) return { taken: false, reason: 'handle_spent' };
  if (takenToday >= caps.checksPerTerminal) return { taken: false, reason: 'terminal_spent' };
  const times = (ofHandle?.times ?? 0) + 1;
  const alive = Object.entries(known?.certificates ?? {}).filter(([, { takenAt }]) => takenAt > at - CERTIFICATE_SECONDS.longest * 1000);
  return {
    taken: true, handleLeft: caps.checksPerHandle - times, checksLeft: caps.checksPerTerminal - takenToday - 1,
    counts: { terminalId, day, taken: takenToday + 1, certificates: { ...Object.fromEntries(alive), [handle]: { times, signedAt, takenAt: at } } },
  };
}
