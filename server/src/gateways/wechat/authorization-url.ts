/** `snsapi_base` tells us which account, without asking; `snsapi_userinfo` asks, and tells the nickname too. */
export type WechatScope = 'snsapi_base' | 'snsapi_userinfo';

export interface ApprovalRequest {
  /** On a host that is registered for web authorization. */
  readonly redirectUri: string;
  readonly scope: WechatScope;
  /** New for each browser, at most 128 bytes of letters and digits. */
  readonly state: string;
}

const STATE = /^[A-Za-z0-9]{16,128}$/;

/** Where the browser is sent. The platform is strict: these parameters, in this order, and the fragment. Throws on a state that is none. */
export function authorizationUrl(pageUrl: string, appId: string, { redirectUri, scope, state }: ApprovalRequest): string {
  if (!STATE.test(state)) throw new Error('a state is 16 to 128 letters and digits');
  const value = encodeURIComponent;
  return `${pageUrl}/connect/oauth2/authorize?appid=${value(appId)}&redirect_uri=${value(redirectUri)}&response_type=code&scope=${scope}&state=${state}#wechat_redirect`;
}
