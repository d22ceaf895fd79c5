import { LaunchRefused, type Launched } from '@yika/launch-client';
import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { CompactEncrypt, SignJWT, UnsecuredJWT } from 'jose';
import type { BankBehaviour } from './faults.ts';
import { BANK_APP } from './kept-bank.ts';

export interface BankParts {
  /** Yika's public address. */
  readonly yika: string;
  readonly kid: string;
  /** PKCS#8, PEM. */
  readonly privateKey: string;
  readonly foreignPrivateKey: string;
  /** Where browsers come back to, as the operator registered it. */
  readonly returnAddress: string;
}

/** The client package sends nothing wrong; whoever writes it by hand may. Each of these is one mistake, made by hand. Throws LaunchRefused. */
export async function sendWrongLaunch(behaviour: BankBehaviour, parts: BankParts): Promise<Launched & { readonly url: string }> {
  const { yika, kid, privateKey, foreignPrivateKey, returnAddress } = parts;
  const [nonce, state, now] = [random(), random(), Math.floor(Date.now() / 1000)];
  const rightly = { iss: BANK_APP, aud: yika, iat: now, exp: now + 240, nonce, state, scope: 'sign_in prefill level', return_uri: returnAddress };
  const wrongly: Partial<Record<BankBehaviour, object>> = {
    expired: { iat: now - 600, exp: now - 300 },
    audience_wrong: { aud: 'https://another.example' },
    scope_too_wide: { scope: 'sign_in prefill level balance' },
    return_address_foreign: { return_uri: `${returnAddress}/elsewhere` },
    ...(behaviour === 'fields_unreadable' && { fields_unreadable: { person: await encryptedToAnother(nonce) } }),
  };
  const claims = { ...rightly, ...wrongly[behaviour] };
  const signed = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid, typ: 'launch+jwt' });
  const request = behaviour === 'signature_stripped' ? unsigned(claims, kid) : await signed.sign(createPrivateKey(behaviour === 'key_foreign' ? foreignPrivateKey : privateKey));
  if (behaviour === 'nonce_used') await push(yika, request);
  return { url: await push(yika, request), nonce, state };
}

async function push(yika: string, request: string): Promise<string> {
  const reply = await fetch(`${yika}/launch/requests`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ request }), redirect: 'error', signal: AbortSignal.timeout(5000),
  }).catch(() => null);
  const told = (await reply?.json().catch(() => null)) as { url?: string; code?: string; reference?: string } | null | undefined;
  if (!told?.url) throw new LaunchRefused(told?.code ?? 'unreachable', told?.reference ?? null);
  return told.url;
}

/** With the header of a signed one, so that only the signature is missing. */
function unsigned(claims: object, kid: string): string {
  const [, payload = ''] = new UnsecuredJWT({ ...claims }).encode().split('.');
  return `${Buffer.from(JSON.stringify({ alg: 'none', kid, typ: 'launch+jwt' })).toString('base64url')}.${payload}.`;
}

/** Nobody holds the other half. */
async function encryptedToAnother(nonce: string): Promise<string> {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const clear = new TextEncoder().encode(JSON.stringify({ iss: BANK_APP, nonce, identityNumber: '11010019000101001X' }));
  return new CompactEncrypt(clear).setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: 'another' }).encrypt(publicKey);
}

function random(): string {
  return randomBytes(24).toString('base64url');
}
