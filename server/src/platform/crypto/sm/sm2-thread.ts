import { parentPort } from 'node:worker_threads';
import { sm2 } from 'sm-crypto-v2';
import type { Sm2Answer, Sm2Question } from './sm2-javascript.ts';
import { hides, SM2_OVERHEAD_BYTES, SM2_USER_ID, untilHidden } from './sm2-limits.ts';

const C1C3C2 = 1;

/** A thread that does SM2 and nothing else. What goes wrong is null: an error's words could hold the input. */
parentPort?.on('message', ({ number, question }: { number: number; question: Sm2Question }) => {
  parentPort?.postMessage({ number, answer: answerTo(question) });
});

function answerTo(question: Sm2Question): Sm2Answer {
  try {
    return work(question);
  } catch {
    return null;
  }
}

function work(question: Sm2Question): Sm2Answer {
  switch (question.act) {
    case 'sign': {
      const { message, secret, publicKey } = question;
      return bytes(sm2.doSignature(message, secret, { hash: true, publicKey, userId: SM2_USER_ID }));
    }
    case 'verify':
      return sm2.doVerifySignature(question.message, question.signature, question.publicKey, { hash: true, userId: SM2_USER_ID });
    case 'encrypt':
      return untilHidden(question.clear, () => encryptOnce(question.clear, question.publicKey));
    case 'decrypt': {
      const clear = sm2.doDecrypt(question.ciphertext, question.secret, C1C3C2, { output: 'array' });
      // Nothing is how it says no; nobody encrypts nothing.
      if (clear.length === 0) return null;
      const whole = Uint8Array.from(clear);
      return hides(bytes(`04${question.ciphertext}`), whole) ? whole : null;
    }
  }
}

/** The package leaves the 04 of an uncompressed point away, and takes any stream. */
function encryptOnce(clear: Uint8Array, publicKey: string): Uint8Array {
  const ciphertext = bytes(sm2.doEncrypt(clear, publicKey, C1C3C2));
  return ciphertext.length === clear.length + SM2_OVERHEAD_BYTES - 1 ? Uint8Array.from([4, ...ciphertext]) : ciphertext;
}

function bytes(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}
