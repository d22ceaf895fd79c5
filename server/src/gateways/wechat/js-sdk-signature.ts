import { createHash } from 'node:crypto';

export interface SignedPage {
  readonly ticket: string;
  readonly nonce: string;
  /** Epoch seconds. */
  readonly timestamp: number;
  readonly url: string;
}

/**
 * SHA-1 in lower-case hexadecimal over the four values as they are, by name, without what follows the # (the platform's page on
 * the JS-SDK, appendix 1). SHA-1 is the platform's choice; the signature guards nothing of ours.
 */
export function jsSdkSignature({ ticket, nonce, timestamp, url }: SignedPage): string {
  const [page = ''] = url.split('#');
  return createHash('sha1').update(`jsapi_ticket=${ticket}&noncestr=${nonce}&timestamp=${timestamp}&url=${page}`).digest('hex');
}
