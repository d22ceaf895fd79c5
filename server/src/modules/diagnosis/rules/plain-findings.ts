import type { ReasonCode } from '@yika/contract/reason-codes';
import type { FoundReason } from '@yika/contract/reasons';
import type { PlainFacts } from './facts.ts';

/** A code is taken when it is at most so old, or so new (docs: the shown code). */
const CLOCK_SLOW_MS = 60_000;
const CLOCK_FAST_MS = 15_000;

/** Answers that concern a code, a device, a neighbour or the place: they are about one moment, and nobody can derive them again. */
const ofTheMoment: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'code_unreadable', 'code_not_genuine', 'code_expired', 'code_superseded', 'code_already_used', 'code_ended', 'device_clock_wrong',
  'device_unknown', 'device_must_prove_again', 'network_down', 'sms_unavailable', 'face_service_unavailable', 'face_no_match', 'not_accepted_here',
]);

/** What can be said to anybody: it is not about a person. */
export function plainFindings({ outage, clockOffMs, answered }: PlainFacts): FoundReason[] {
  return [
    ...(outage === null ? [] : [{ code: 'hospital_system_down', day: outage.since, ...(outage.place && { place: outage.place }) } as const]),
    ...(clockOffMs !== null && (clockOffMs < -CLOCK_SLOW_MS || clockOffMs > CLOCK_FAST_MS) ? [{ code: 'device_clock_wrong' } as const] : []),
    ...answered.filter((code) => ofTheMoment.has(code)).map((code) => ({ code })),
  ];
}
