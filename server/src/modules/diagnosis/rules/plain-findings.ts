import type { ReasonCode, Severity } from '@yika/contract/reason-codes';
import { neighbourWords, type FoundReason } from '@yika/contract/reasons';
import type { NeighbourName } from '../../outages/rules/index.ts';
import type { NeighbourFact, OutageFact, PlainFacts } from './facts.ts';

/** A code is taken when it is at most so old, or so new (docs: the shown code). */
const CLOCK_SLOW_MS = 60_000;
const CLOCK_FAST_MS = 15_000;

/** Answers that concern a code, a device, a neighbour or the place: they are about one moment, and nobody can derive them again. */
const ofTheMoment: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'code_unreadable', 'code_not_genuine', 'code_expired', 'code_superseded', 'code_already_used', 'code_ended', 'device_clock_wrong',
  'device_unknown', 'device_must_prove_again', 'network_down', 'sms_unavailable', 'face_service_unavailable', 'face_no_match', 'channel_unreachable', 'not_accepted_here',
]);

/** What can be said to anybody: it is not about a person. */
export function plainFindings({ outages, moreOutages, neighbours, clockOffMs, answered }: PlainFacts): FoundReason[] {
  return [
    ...(outages.length === 0 ? [] : [{ code: 'hospital_system_down', ...severityOf(outages), outages: outages.map(({ place, since, until }) => ({ place, since, until })), moreOutages } as const]),
    ...neighbourFindings(neighbours),
    ...(clockOffMs !== null && (clockOffMs < -CLOCK_SLOW_MS || clockOffMs > CLOCK_FAST_MS) ? [{ code: 'device_clock_wrong' } as const] : []),
    ...answered.filter((code) => ofTheMoment.has(code)).map((code) => ({ code })),
  ];
}

/** Payment stops where the place asked about is down, or all of its region. Another place that is down only narrows the choice; one that is back explains and stops nothing. */
function severityOf(outages: readonly OutageFact[]): { readonly severity?: Severity } {
  const open = outages.filter(({ until }) => until === null);
  if (open.some(({ reachesAsker }) => reachesAsker)) return {};
  return { severity: open.length > 0 ? 'limits' : 'warns' };
}

const reasonOf: Readonly<Record<NeighbourName, ReasonCode>> = {
  sms: 'sms_unavailable', face: 'face_service_unavailable', wechat: 'channel_unreachable', alipay: 'channel_unreachable',
};

/** One reason for each thing that does not work, however many neighbours it is about. */
function neighbourFindings(neighbours: readonly NeighbourFact[]): FoundReason[] {
  return [...new Set(neighbours.map(({ neighbour }) => reasonOf[neighbour]))].map((code) => {
    const those = neighbours.filter(({ neighbour }) => reasonOf[neighbour] === code);
    const goesOn = those.some(({ until }) => until === null);
    return { code, ...(goesOn ? {} : { severity: 'warns' }), outages: those.map(({ neighbour, since, until }) => ({ place: neighbourWords[neighbour], since, until })) };
  });
}
