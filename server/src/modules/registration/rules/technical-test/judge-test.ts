import type { TechnicalFinding, TechnicalLook, TestHolder, TlsEvidence } from '@yika/contract';

/** House rules: no public source says how fast or how exact an area's system has to be. */
export const TECHNICAL_TERMS = { slowestP95Ms: 1000, missingAllowed: 1, clockToleranceMs: 5000, certificateDaysLeft: 14 } as const;
/** So many questions without an answer, and the rest is not asked. */
export const GIVE_UP_AFTER = 20;

const DAY_MS = 86_400_000;

export interface LookedAt {
  readonly outcome: TechnicalLook;
  readonly latencyMs: number;
}

export interface Observed {
  readonly toAsk: number;
  readonly looks: readonly LookedAt[];
  /** What the system said of itself before; null: it answered. */
  readonly healthFault: TechnicalLook | null;
  readonly clockOffsetMs: number | null;
  readonly tls: TlsEvidence | null;
  readonly at: number;
}

export interface Judged {
  readonly findings: readonly { readonly finding: TechnicalFinding; readonly count: number }[];
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly max: number } | null;
}

/** Passed is a test without findings. */
export function judgeTest(observed: Observed): Judged {
  const { looks, toAsk, healthFault, clockOffsetMs, tls, at } = observed;
  const outcomes = [...looks.map(({ outcome }) => outcome), ...(healthFault ? [healthFault] : [])];
  const count = (...named: readonly TechnicalLook[]) => outcomes.filter((outcome) => named.includes(outcome)).length;
  const answered = looks.filter(({ outcome }) => outcome === 'right' || outcome === 'wrong').map(({ latencyMs }) => latencyMs);
  const latencyMs = latenciesOf(answered);
  const unreached = answered.length === 0 ? count('name_unknown', 'unreachable', 'dropped', 'timed_out') : 0;
  const missing = outcomes.length - answered.length - unreached - count('signature_wrong', 'address_not_allowed', 'tls_refused');
  const unfinished = looks.length < toAsk;

  const findings: [TechnicalFinding, number][] = [
    ['address_not_allowed', count('address_not_allowed')],
    ['unreachable', unreached],
    ['certificate_expired', tls?.problem === 'CERT_HAS_EXPIRED' ? 1 : 0],
    ['certificate_refused', tls?.problem !== 'CERT_HAS_EXPIRED' && (tls?.accepted === false || count('tls_refused') > 0) ? 1 : 0],
    ['certificate_ends_soon', tls?.accepted && tls.validTo < at + TECHNICAL_TERMS.certificateDaysLeft * DAY_MS ? 1 : 0],
    ['signature_wrong', count('signature_wrong')],
    ['answers_wrong', count('wrong')],
    ['answers_missing', missing > (healthFault ? 0 : TECHNICAL_TERMS.missingAllowed) ? missing : 0],
    ['answers_slow', latencyMs && latencyMs.p95 > TECHNICAL_TERMS.slowestP95Ms ? answered.filter((latency) => latency > TECHNICAL_TERMS.slowestP95Ms).length : 0],
    ['clock_wrong', clockOffsetMs !== null && Math.abs(clockOffsetMs) > TECHNICAL_TERMS.clockToleranceMs ? 1 : 0],
    ['given_up', unfinished ? toAsk - looks.length : 0],
  ];
  return { findings: findings.filter(([, times]) => times > 0).map(([finding, times]) => ({ finding, count: times })), latencyMs };
}

/** Nearest rank, of whole milliseconds. */
export function latenciesOf(values: readonly number[]): Judged['latencyMs'] {
  const sorted = [...values].sort((one, other) => one - other);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return sorted.length === 0 ? null : { p50: rank(0.5), p95: rank(0.95), max: rank(1) };
}

/** Is what was answered what had to be? */
export function isRight(answer: Partial<TestHolder> | null, expected: TestHolder | null): boolean {
  if (answer === null || expected === null) return answer === expected;
  return (Object.keys(expected) as (keyof TestHolder)[]).every((field) => answer[field] === expected[field]);
}
