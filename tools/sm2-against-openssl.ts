import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sm2ByJavaScript } from '../server/src/platform/crypto/sm/sm2-javascript.ts';
import { ciphertextOfDer, derOfCiphertext, derOfSignature, signatureOfDer } from '../server/src/platform/crypto/sm/sm2-formats.ts';
import { derOfPem, pemOf, pkcs8Of, sm2PrivateKeyOfPkcs8, spkiOf } from '../server/src/platform/crypto/sm/sm2-keys.ts';
import { sm2ByOpenSsl } from '../server/src/platform/crypto/sm/sm2-openssl.ts';
import { sm3 } from '../server/src/platform/crypto/sm/sm3.ts';
import { sealSm4With } from '../server/src/platform/crypto/sm/sm4.ts';

/**
 * `npm run sm2-against-openssl`: our two ways of SM2 against the machine's own `openssl`, a program that nobody here wrote, both ways round; and SM3
 * and SM4, which we take from the OpenSSL inside Node.
 * Without an `openssl` that can SM2 it ends with the code 3: a check that did not happen is no pass, and `npm test` counts it as neither.
 */
const NOTHING_TO_COMPARE_WITH = 3;
const folder = mkdtempSync(join(tmpdir(), 'yika-sm2-'));
const file = (name: string) => join(folder, name);
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
const MESSAGE = Buffer.from('A social security card serves its holder for life.');
const ID = ['-sigopt', 'distid:1234567812345678'];

try {
  if (canSm2()) await compare();
  else process.exitCode = NOTHING_TO_COMPARE_WITH;
} finally {
  rmSync(folder, { recursive: true });
}

async function compare(): Promise<void> {
  const key = must(sm2PrivateKeyOfPkcs8(must(derOfPem('PRIVATE KEY', readFileSync(file('private.pem'), 'utf8')))));
  writeFileSync(file('private-ours.pem'), pemOf('PRIVATE KEY', pkcs8Of(key)), { mode: 0o600 });
  writeFileSync(file('public.pem'), pemOf('PUBLIC KEY', spkiOf(key.publicKey)));
  writeFileSync(file('message'), MESSAGE);
  openssl('dgst', '-sm3', '-sign', 'private-ours.pem', ...ID, '-out', 'theirs.signature', 'message');
  openssl('pkeyutl', '-encrypt', '-pubin', '-inkey', 'public.pem', '-in', 'message', '-out', 'theirs.ciphertext');
  const [signed, encrypted] = [must(signatureOfDer(readFileSync(file('theirs.signature')))), must(ciphertextOfDer(readFileSync(file('theirs.ciphertext'))))];

  for (const sm2 of [must(await sm2ByOpenSsl()), sm2ByJavaScript()]) {
    say(`ours (${sm2.by}) verifies what openssl signed`, await sm2.verify(key.publicKey, MESSAGE, signed));
    say(`ours (${sm2.by}) does not verify it for another message`, !(await sm2.verify(key.publicKey, MESSAGE.subarray(1), signed)));
    say(`ours (${sm2.by}) opens what openssl encrypted`, MESSAGE.equals((await sm2.decrypt(key, encrypted)) ?? new Uint8Array(0)));
    writeFileSync(file('ours.signature'), derOfSignature(await sm2.sign(key, MESSAGE)));
    const answer = openssl('dgst', '-sm3', '-verify', 'public.pem', ...ID, '-signature', 'ours.signature', 'message').toString();
    say(`openssl verifies what ours (${sm2.by}) signed`, answer.includes('Verified OK'));
    writeFileSync(file('ours.ciphertext'), derOfCiphertext(await sm2.encrypt(key.publicKey, MESSAGE)));
    say(`openssl opens what ours (${sm2.by}) encrypted`, MESSAGE.equals(openssl('pkeyutl', '-decrypt', '-inkey', 'private.pem', '-in', 'ours.ciphertext')));
    await sm2.close();
  }
  compareSm3AndSm4();
}

/** The command has no SM4-GCM. Its ciphertext is SM4 in counter mode from the nonce and a two on (NIST SP 800-38D, 7.1); the tag has the vector of RFC 8998. */
function compareSm3AndSm4(): void {
  say('openssl makes the same SM3 of a message', openssl('dgst', '-sm3', '-r', 'message').toString().startsWith(sm3(MESSAGE).toString('hex')));
  const [key, nonce] = [randomBytes(16), randomBytes(12)];
  const sealed = sealSm4With(nonce, { key, about: Buffer.from('about'), clear: MESSAGE });
  const theirs = openssl('enc', '-sm4-ctr', '-K', key.toString('hex'), '-iv', `${nonce.toString('hex')}00000002`, '-in', 'message');
  say('openssl makes the same SM4 ciphertext', theirs.equals(sealed.subarray(12, -16)));
}

function canSm2(): boolean {
  try {
    console.log(openssl('version').toString().trim());
    openssl('genpkey', '-algorithm', 'SM2', '-out', 'private.pem');
    return true;
  } catch {
    console.log('this machine has no openssl that can SM2 (3.0 or later): nothing was compared');
    return false;
  }
}

function say(what: string, holds: boolean): void {
  console.log(`${holds ? 'ok' : 'FAILED'}  ${what}`);
  if (!holds) process.exitCode = 1;
}

function must<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a key or a text of the other side could not be read');
  return value;
}
