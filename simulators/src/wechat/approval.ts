import type { WechatScope } from './wechat-state.ts';

/** What a page asked for: whom to return to, for what, and the word that is to come back unchanged. */
export interface ApprovalWish {
  readonly redirectUri: string;
  readonly scope: WechatScope;
  readonly state: string;
}

/** Why the platform shows an error of its own instead of asking the person. Codes as the platform prints them. */
export const approvalFaults = {
  parameters_in_other_order: null,
  redirect_host_unknown: 10003,
  scope_not_permitted: 10005,
  scope_missing: 10010,
  redirect_missing: 10011,
  app_missing: 10012,
  app_unknown: 40013,
  state_too_long: null,
} as const;
export type ApprovalFault = keyof typeof approvalFaults;

const ORDER = ['appid', 'redirect_uri', 'response_type', 'scope', 'state'];

/** Reads the address that a page opened. `search` is what follows the question mark, because the order counts. */
export function readApprovalWish(search: string, terms: { readonly appId: string; readonly redirectHosts: readonly string[] }): ApprovalWish | ApprovalFault {
  const query = new URLSearchParams(search);
  const given = (name: string) => query.get(name) ?? '';
  if (given('appid') === '') return 'app_missing';
  if (given('appid') !== terms.appId) return 'app_unknown';
  if (given('redirect_uri') === '') return 'redirect_missing';
  if (given('scope') === '') return 'scope_missing';

  const order = [...query.keys()].filter((name) => ORDER.includes(name));
  if (order.join() !== ORDER.filter((name) => query.has(name)).join() || given('response_type') !== 'code') return 'parameters_in_other_order';
  const scope = given('scope');
  if (scope !== 'snsapi_base' && scope !== 'snsapi_userinfo') return 'scope_not_permitted';
  const redirectUri = given('redirect_uri');
  if (!terms.redirectHosts.includes(URL.parse(redirectUri)?.host ?? '')) return 'redirect_host_unknown';
  const state = given('state');
  if (Buffer.byteLength(state) > 128) return 'state_too_long';
  return { redirectUri, scope, state };
}

/** Where the browser goes back to. Whoever refuses brings the state and no code. */
export function returnAddress({ redirectUri, state }: ApprovalWish, code: string | null): string {
  const url = new URL(redirectUri);
  if (code !== null) url.searchParams.append('code', code);
  url.searchParams.append('state', state);
  return url.href;
}
