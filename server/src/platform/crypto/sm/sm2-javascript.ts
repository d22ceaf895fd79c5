import { Worker } from 'node:worker_threads';
import { readSm2PublicKey } from './sm2-keys.ts';
import { looksEncrypted, mustFitSm2, SM2_SIGNATURE_BYTES } from './sm2-limits.ts';
import type { Sm2 } from './sm2.ts';

/** What the thread is asked; keys and bytes as hexadecimal, as sm-crypto-v2 takes them. */
export type Sm2Question =
  | { readonly act: 'sign'; readonly secret: string; readonly publicKey: string; readonly message: Uint8Array }
  | { readonly act: 'verify'; readonly publicKey: string; readonly message: Uint8Array; readonly signature: string }
  | { readonly act: 'encrypt'; readonly publicKey: string; readonly clear: Uint8Array }
  | { readonly act: 'decrypt'; readonly secret: string; readonly ciphertext: string };

/** Null where the thread could not: it never says what it was given. */
export type Sm2Answer = Uint8Array | boolean | null;

/**
 * SM2 in JavaScript, where the OpenSSL inside Node cannot be called: right, and slow (milliseconds a check), so that it works in a thread
 * of its own. The thread holds no process open.
 */
export function sm2ByJavaScript(): Sm2 {
  const ask = oneThread();
  return {
    by: 'javascript',
    sign: async ({ secret, publicKey }, message) => bytes(await ask({ act: 'sign', secret: hex(secret), publicKey: hex(publicKey), message })),
    verify: async (publicKey, message, signature) =>
      signature.length === SM2_SIGNATURE_BYTES &&
      (await ask({ act: 'verify', publicKey: hex(publicKey), message, signature: hex(signature) })) === true,
    encrypt: async (publicKey, clear) => {
      mustFitSm2(clear);
      return bytes(await ask({ act: 'encrypt', publicKey: hex(publicKey), clear }));
    },
    decrypt: async ({ secret }, ciphertext) => {
      if (!looksEncrypted(ciphertext) || readSm2PublicKey(ciphertext.subarray(0, 65)) === null) return null;
      const clear = await ask({ act: 'decrypt', secret: hex(secret), ciphertext: hex(ciphertext.subarray(1)) });
      return clear instanceof Uint8Array ? clear : null;
    },
    close: ask.close,
  };
}

interface Waiting {
  readonly resolve: (answer: Sm2Answer) => void;
  readonly reject: (error: Error) => void;
}

function oneThread() {
  const worker = new Worker(new URL('./sm2-thread.ts', import.meta.url), { execArgv: [], env: {} });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let gone = false;
  worker.unref();
  worker.on('message', ({ number, answer }: { number: number; answer: Sm2Answer }) => {
    waiting.get(number)?.resolve(answer);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
  });
  const end = () => {
    gone = true;
    for (const { reject } of waiting.values()) reject(new Error('the SM2 thread has ended'));
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', end);
  const ask = (question: Sm2Question) =>
    new Promise<Sm2Answer>((resolve, reject) => {
      if (gone) return reject(new Error('the SM2 thread has ended'));
      asked += 1;
      worker.ref();
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ number: asked, question });
    });
  return Object.assign(ask, { close: async () => void (await worker.terminate()) });
}

function bytes(answer: Sm2Answer): Uint8Array {
  if (!(answer instanceof Uint8Array)) throw new Error('an SM2 step could not be done');
  return answer;
}

function hex(value: Uint8Array): string {
  return Buffer.from(value).toString('hex');
}
