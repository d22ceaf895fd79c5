/** The two foreign clients bring no types. What our tests use of them, and no more. */
declare module 'co-wechat-oauth' {
  export default class OAuth {
    constructor(appId: string, secret: string);
    setOpts(options: { readonly agent: import('node:https').Agent }): void;
    getAuthorizeURL(redirect: string, state: string, scope: string): string;
    getAccessToken(code: string): Promise<{ readonly data: Readonly<Record<string, unknown>> }>;
    refreshAccessToken(refreshToken: string): Promise<{ readonly data: Readonly<Record<string, unknown>> }>;
    getUser(openId: string): Promise<Readonly<Record<string, unknown>>>;
    verifyToken(openId: string, accessToken: string): Promise<Readonly<Record<string, unknown>>>;
  }
}

declare module 'co-wechat-api' {
  export default class API {
    constructor(appId: string, secret: string);
    setOpts(options: { readonly agent: import('node:https').Agent }): void;
    getAccessToken(): Promise<{ readonly accessToken: string }>;
    code2Session(code: string): Promise<Readonly<Record<string, unknown>>>;
    getLatestTicket(): Promise<{ readonly ticket: string }>;
    getJsConfig(wish: { readonly url: string }): Promise<{ readonly appId: string; readonly timestamp: string; readonly nonceStr: string; readonly signature: string }>;
  }
}
