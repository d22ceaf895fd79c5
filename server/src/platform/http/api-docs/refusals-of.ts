import { refusalStatus, type RefusalCode, type Route } from '@yika/contract';

/** Every refusal that a call may meet: its own, and those of the door for its callers and its kind. By status, then by name. */
export function refusalsOf(route: Route): readonly RefusalCode[] {
  const { who, idempotent, method, refusals } = route;
  const codes = new Set<RefusalCode>([
    ...(refusals as readonly RefusalCode[]),
    'request_malformed', 'too_many_requests', 'outcome_unknown', 'unexpected',
    ...(method === 'GET' ? [] : (['origin_not_allowed'] as const)),
    ...(idempotent ? (['idempotency_key_missing', 'idempotency_key_reused'] as const) : []),
    ...(who.includes('terminal') ? (['terminal_revoked'] as const) : []),
    ...(who.includes('stranger') ? [] : who.includes('terminal') ? (['terminal_needed'] as const) : (['sign_in_needed'] as const)),
  ]);
  return [...codes].sort((one, other) => refusalStatus[one] - refusalStatus[other] || one.localeCompare(other));
}
