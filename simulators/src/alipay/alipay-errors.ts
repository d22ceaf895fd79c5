/** The platform's answers that are a no: gateway code, its words, the finer code and its words. */
const messages = {
  serviceUnavailable: ['20000', 'Service Currently Unavailable', 'isp.unknow-error', 'system busy'],
  authTokenInvalid: ['20001', 'Insufficient Token Permissions', 'aop.invalid-auth-token', 'invalid auth token'],
  authTokenExpired: ['20001', 'Insufficient Token Permissions', 'aop.auth-token-time-out', 'auth token timed out'],
  methodMissing: ['40001', 'Missing Required Arguments', 'isv.missing-method', 'method is missing'],
  signatureMissing: ['40001', 'Missing Required Arguments', 'isv.missing-signature', 'sign is missing'],
  grantTypeInvalid: ['40002', 'Invalid Arguments', 'isv.grant-type-invalid', 'grant_type is invalid'],
  appIdInvalid: ['40002', 'Invalid Arguments', 'isv.invalid-app-id', 'invalid app_id'],
  methodInvalid: ['40002', 'Invalid Arguments', 'isv.invalid-method', 'no such method'],
  signatureInvalid: ['40002', 'Invalid Arguments', 'isv.invalid-signature', 'signature check failed'],
  signatureTypeInvalid: ['40002', 'Invalid Arguments', 'isv.invalid-signature-type', 'invalid sign_type'],
  timestampInvalid: ['40002', 'Invalid Arguments', 'isv.invalid-timestamp', 'invalid timestamp'],
  certificateInvalid: ['40002', 'Invalid Arguments', 'isv.app-cert-sn-not-match', 'app_cert_sn does not match'],
  codeInvalid: ['40002', 'Invalid Arguments', 'isv.code-invalid', 'code is invalid'],
  refreshTokenInvalid: ['40002', 'Invalid Arguments', 'isv.refresh-token-invalid', 'refresh_token is invalid'],
  templateInvalid: ['40004', 'Business Failed', 'PUB.TEMPLATE_NOT_EXIST', 'no such template'],
  notFollowing: ['40004', 'Business Failed', 'PUB.USER_NOT_FOLLOW', 'the user does not follow the life account'],
  receiverInvalid: ['40002', 'Invalid Arguments', 'isv.invalid-parameter', 'whom it is for is not known'],
  callLimited: ['40005', 'Call Limited', 'isv.app-call-limited', 'app call limited'],
  permissionMissing: ['40006', 'Insufficient Permissions', 'isv.insufficient-user-permissions', 'user did not grant this'],
} as const satisfies Record<string, readonly [string, string, string, string]>;

export type AlipayErrorName = keyof typeof messages;

/** Answered with status 200; under `error_response` where the call was not even understood. */
export class AlipayError extends Error {
  readonly body: Readonly<Record<'code' | 'msg' | 'sub_code' | 'sub_msg', string>>;

  constructor(name: AlipayErrorName) {
    const [code, msg, subCode, subMsg] = messages[name];
    super(subCode);
    this.body = { code, msg, sub_code: subCode, sub_msg: subMsg };
  }
}
