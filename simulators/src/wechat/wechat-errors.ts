import { randomBytes } from 'node:crypto';

/** The platform's own codes, as far as these calls answer them; the words are the platform's, without its hints. */
const messages = {
  systemBusy: [-1, 'system error'],
  credentialInvalid: [40001, 'invalid credential, access_token is invalid or not latest'],
  grantTypeInvalid: [40002, 'invalid grant_type'],
  openIdInvalid: [40003, 'invalid openid'],
  appIdInvalid: [40013, 'invalid appid'],
  userTokenInvalid: [40014, 'invalid access_token'],
  codeInvalid: [40029, 'invalid code'],
  refreshTokenInvalid: [40030, 'invalid refresh_token'],
  templateInvalid: [40037, 'invalid template_id'],
  secretInvalid: [40125, 'invalid appsecret'],
  codeUsed: [40163, 'code been used'],
  addressNotAllowed: [40164, 'invalid ip, not in whitelist'],
  accountBlocked: [40226, 'code blocked'],
  tokenMissing: [41001, 'access_token missing'],
  appIdMissing: [41002, 'appid missing'],
  refreshTokenMissing: [41003, 'refresh_token missing'],
  secretMissing: [41004, 'appsecret missing'],
  codeMissing: [41008, 'missing code'],
  openIdMissing: [41009, 'missing openid'],
  tokenExpired: [42001, 'access_token expired'],
  refreshTokenExpired: [42002, 'refresh_token expired'],
  codeExpired: [42003, 'code expired'],
  getRequired: [43001, 'require GET method'],
  postRequired: [43002, 'require POST method'],
  notFollowing: [43004, 'require subscribe'],
  dailyLimit: [45009, 'reach max api daily quota limit'],
  minuteLimit: [45011, 'api minute-quota reach limit, please slower, retry next minute'],
  fieldInvalid: [47003, 'argument invalid'],
  apiUnauthorized: [48001, 'api unauthorized'],
  realNameCodeInvalid: [80113, 'invalid code'],
} as const satisfies Record<string, readonly [number, string]>;

export type WechatErrorName = keyof typeof messages;

/** An error of the platform: answered with status 200 and its code in the body, as the platform does. */
export class WechatError extends Error {
  readonly body: { readonly errcode: number; readonly errmsg: string };

  constructor(name: WechatErrorName) {
    const [errcode, message] = messages[name];
    super(message);
    this.body = { errcode, errmsg: `${message}, rid: ${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}` };
  }
}
