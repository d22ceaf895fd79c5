import { AlipayRequestError, AlipaySdk } from 'alipay-sdk';
import { createPublicKey, X509Certificate } from 'node:crypto';
import type { CircuitBreaker } from '../circuit-breaker.ts';
import { answered, refused, type ChannelAnswer } from '../channel-answer.ts';
import { reasonOf } from './alipay-errors.ts';

/** How we and the platform know each other: by bare keys, or by certificates. All PEM. */
export type AlipayTrust =
  | { readonly mode: 'key'; readonly privateKey: string; readonly alipayPublicKey: string }
  | { readonly mode: 'certificate'; readonly privateKey: string; readonly appCertificate: string; readonly alipayCertificate: string; readonly rootCertificate: string };

export interface AlipayLine {
  /** The one address of the platform, up to `/gateway.do`. */
  readonly gatewayUrl: string;
  readonly appId: string;
  readonly trust: AlipayTrust;
  readonly breaker: CircuitBreaker;
  readonly now: () => number;
  readonly timeoutMs: number;
}

export type AlipayFields = Readonly<Record<string, unknown>>;
/** `bizContent`: what newer calls take in one field; the SDK writes it as JSON, with its names as they are here. */
type AlipayParameters = Readonly<Record<string, string | object>>;
export type AskAlipay = (method: string, parameters: AlipayParameters, terms: Terms) => Promise<ChannelAnswer<AlipayFields>>;

interface Terms {
  readonly isRepeatable: boolean;
  /** For whoever asks whether our key is the platform's: a no that is signed under another one is not the platform's answer. */
  readonly looksAtNo?: boolean;
}

/**
 * Calls through the official SDK, unchanged. Three of its habits are answered here: without a key of the platform it would accept any
 * answer, so that none is made without one; it checks a signature only when asked; and its errors carry the raw answer, so that none
 * of them leaves this file. Throws only where our own keys are none.
 */
export function alipayLine({ gatewayUrl, appId, trust, breaker, now, timeoutMs }: AlipayLine): AskAlipay {
  const sdk = new AlipaySdk({ appId, gateway: gatewayUrl, timeout: timeoutMs, signType: 'RSA2', camelcase: false, ...keysOf(trust) });
  const isOfPlatform = (raw: string, sign: string): boolean => {
    try {
      sdk.checkResponseSign(raw, 'error_response', sign, '');
      return true;
    } catch {
      return false;
    }
  };
  const attempt = (method: string, parameters: AlipayParameters, { looksAtNo = false }: Terms) =>
    // The platform's clock shows the time of Beijing, whatever zone this machine is in.
    sdk.exec(method, { ...parameters, timestamp: beijingTime(now()) }, { validateSign: true })
      .then(answerFrom, (error: unknown) => answerFromError(error, looksAtNo ? isOfPlatform : () => true));

  return async (method, parameters, terms) => {
    if (!breaker.admits(now())) return refused('channel_unreachable');
    let answer = await attempt(method, parameters, terms);
    if (terms.isRepeatable && answer.outcome === 'refused' && answer.reason === 'channel_unreachable') answer = await attempt(method, parameters, terms);
    if (answer.outcome === 'refused' && isDown(answer)) breaker.failed(now());
    else breaker.succeeded();
    return answer;
  };
}

/** No answer, or that the service as a whole is not available; a limit of ours says that it is well. */
export function isDown({ reason, platformCode }: Extract<ChannelAnswer<never>, { outcome: 'refused' }>): boolean {
  return reason === 'channel_unreachable' || platformCode?.startsWith('20000') === true;
}

function keysOf(trust: AlipayTrust) {
  const keyType = trust.privateKey.includes('BEGIN RSA PRIVATE KEY') ? ('PKCS1' as const) : ('PKCS8' as const);
  if (trust.mode === 'certificate') {
    const { privateKey, appCertificate, alipayCertificate, rootCertificate } = trust;
    // The SDK reads the key and looks no further: whether the certificate is the authority's is ours to see.
    if (!isIssuedBy(alipayCertificate, rootCertificate)) throw new Error('the certificate of the platform was not issued by its authority');
    return { privateKey, keyType, appCertContent: appCertificate, alipayPublicCertContent: alipayCertificate, alipayRootCertContent: rootCertificate };
  }
  if (createPublicKey(trust.alipayPublicKey).asymmetricKeyType !== 'rsa') throw new Error('the public key of the platform is an RSA key');
  return { privateKey: trust.privateKey, keyType, alipayPublicKey: trust.alipayPublicKey };
}

/** The file of roots holds several, and the platform signs under one of them. */
function isIssuedBy(certificate: string, roots: string): boolean {
  const read = new X509Certificate(certificate);
  return (roots.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).some((pem) => {
    try {
      return read.verify(new X509Certificate(pem).publicKey);
    } catch {
      // One of the roots is of a kind that this runtime does not know (SM2).
      return false;
    }
  });
}

function answerFrom(fields: object): ChannelAnswer<AlipayFields> {
  const said: AlipayFields = { ...fields };
  const { code, sub_code: subCode } = said;
  if (code === undefined || code === '10000') return answered(said);
  return noFrom(String(code), typeof subCode === 'string' ? subCode : '');
}

/** What the SDK throws. A no that nobody signed is still a no: whoever could forge it could as well have kept the answer back. */
function answerFromError(error: unknown, isOfPlatform: (raw: string, sign: string) => boolean): ChannelAnswer<never> {
  // A missing signature makes the runtime complain about its type; nothing was verified.
  if (!(error instanceof AlipayRequestError)) return refused('channel_answer_forged');
  if (error.responseDataRaw === undefined) return refused('channel_unreachable');
  const said = parsed(error.responseDataRaw);
  if (said === null) return refused('channel_unreachable');
  const no = said['error_response'] as { code?: unknown; sub_code?: unknown } | undefined;
  const { sign } = said;
  if (no && typeof sign === 'string' && !isOfPlatform(error.responseDataRaw, sign)) return refused('channel_answer_forged');
  if (typeof no?.code === 'string') return noFrom(no.code, typeof no.sub_code === 'string' ? no.sub_code : '');
  return refused(typeof sign === 'string' ? 'channel_answer_forged' : 'channel_answer_unknown');
}

function noFrom(code: string, subCode: string): ChannelAnswer<never> {
  return refused(reasonOf(code, subCode), subCode === '' ? code : `${code} ${subCode}`);
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}

function beijingTime(nowMs: number): string {
  return new Date(nowMs + 8 * 3600_000).toISOString().slice(0, 19).replace('T', ' ');
}
