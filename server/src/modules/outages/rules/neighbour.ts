/** Organisations whose systems we lean on. */
export const neighbourNames = ['sms', 'face', 'wechat', 'alipay'] as const;
export type NeighbourName = (typeof neighbourNames)[number];

/** What one process of ours last heard of a neighbour in doubt. */
export interface NeighbourReport {
  /** So many answers in a row since it last gave none; 0: it gives none. */
  readonly answers: number;
  /** Epoch milliseconds of the machine's clock. After that nobody knows whether the process lives. */
  readonly expiresAt: number;
}

/** So many answers in a row end an outage: a neighbour that comes and goes stays in one. */
export const STABLE_ANSWERS = 4;
/** A report is renewed far more often than this. */
export const REPORT_LASTS_MS = 20_000;
/** An outage about which nobody has said anything for so long is over for us: no process of ours uses that neighbour any more. */
const FORGOTTEN_AFTER_MS = 120_000;

/** `silent`: somebody who lives gets no answer. `doubted`: it answers again, not long enough yet. `well`: nobody doubts it. */
export type NeighbourStanding = 'silent' | 'doubted' | 'well';

export function standingOf(reports: readonly NeighbourReport[], at: number): NeighbourStanding {
  const live = reports.filter(({ expiresAt }) => expiresAt > at);
  if (live.some(({ answers }) => answers === 0)) return 'silent';
  if (live.some(({ answers }) => answers < STABLE_ANSWERS)) return 'doubted';
  const isSaidToBeWell = live.length > 0;
  return isSaidToBeWell || reports.every(({ expiresAt }) => expiresAt <= at - FORGOTTEN_AFTER_MS) ? 'well' : 'doubted';
}
