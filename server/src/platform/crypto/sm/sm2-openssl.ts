import { ciphertextOfDer, derOfCiphertext, derOfSignature, signatureOfDer } from './sm2-formats.ts';
import { pkcs8Of, readSm2PublicKey, spkiOf } from './sm2-keys.ts';
import { looksEncrypted, mustFitSm2, SM2_SIGNATURE_BYTES, SM2_USER_ID } from './sm2-limits.ts';
import type { Sm2 } from './sm2.ts';

/**
 * SM2 by the OpenSSL that Node has in itself, called through koffi: about as fast as ES256. Never by the system's libcrypto: two of them in
 * one process crash. Null where koffi is not there for this machine, where Node keeps its OpenSSL to itself, or where it answers wrongly.
 */
export async function sm2ByOpenSsl(): Promise<Sm2 | null> {
  try {
    const sm2 = over(await openSsl());
    return (await isRight(sm2)) ? sm2 : null;
  } catch {
    return null;
  }
}

type OpenSsl = Awaited<ReturnType<typeof openSsl>>;
/** What koffi hands out for a pointer. */
type Pointer = unknown;

function over(ssl: OpenSsl): Sm2 {
  return {
    by: 'openssl',
    sign: async (key, message) => {
      const der = withKey(ssl, ssl.privateKey, pkcs8Of(key), (pkey) => withId(ssl, pkey, (digest) => {
        must(ssl.signInit(digest, null, ssl.sm3(), null, pkey));
        return filled(80, (out, length) => ssl.sign(digest, out, length, message, message.length));
      }));
      return Uint8Array.from(mustBe(signatureOfDer(der)));
    },
    verify: async (key, message, signature) => {
      if (signature.length !== SM2_SIGNATURE_BYTES) return false;
      const der = derOfSignature(signature);
      return withKey(ssl, ssl.publicKey, spkiOf(key), (pkey) => withId(ssl, pkey, (digest) => {
        must(ssl.verifyInit(digest, null, ssl.sm3(), null, pkey));
        return ssl.verify(digest, der, der.length, message, message.length) === 1;
      }));
    },
    encrypt: async (key, clear) => {
      mustFitSm2(clear);
      const der = withKey(ssl, ssl.publicKey, spkiOf(key), (pkey) => withContext(ssl, pkey, (context) => {
        must(ssl.encryptInit(context));
        return filled(clear.length + 256, (out, length) => ssl.encrypt(context, out, length, clear, clear.length));
      }));
      return Uint8Array.from(mustBe(ciphertextOfDer(der)));
    },
    decrypt: async (key, ciphertext) => {
      if (!looksEncrypted(ciphertext) || readSm2PublicKey(ciphertext.subarray(0, 65)) === null) return null;
      const der = derOfCiphertext(ciphertext);
      return withKey(ssl, ssl.privateKey, pkcs8Of(key), (pkey) => withContext(ssl, pkey, (context) => {
        must(ssl.decryptInit(context));
        return maybeFilled(der.length, (out, length) => ssl.decrypt(context, out, length, der, der.length));
      }));
    },
    close: async () => {},
  };
}

/** Everything that OpenSSL gives is given back, and its list of errors left empty: Node would take an old one for its own. */
function withKey<Result>(ssl: OpenSsl, read: OpenSsl['privateKey'], der: Buffer, use: (pkey: Pointer) => Result): Result {
  const bytes = mustBe(ssl.bytes(der, der.length));
  try {
    const pkey = mustBe(read(bytes, null));
    try {
      return use(pkey);
    } finally {
      ssl.freeKey(pkey);
    }
  } finally {
    ssl.freeBytes(bytes);
    ssl.forgetErrors();
  }
}

function withContext<Result>(ssl: OpenSsl, pkey: Pointer, use: (context: Pointer) => Result): Result {
  const context = mustBe(ssl.context(pkey, null));
  try {
    return use(context);
  } finally {
    ssl.freeContext(context);
  }
}

/** Without the id said, a key that was read from a file signs with an empty one. */
function withId<Result>(ssl: OpenSsl, pkey: Pointer, use: (digest: Pointer) => Result): Result {
  return withContext(ssl, pkey, (context) => {
    must(ssl.setId(context, SM2_USER_ID, SM2_USER_ID.length));
    const digest = mustBe(ssl.digest());
    try {
      ssl.setContext(digest, context);
      return use(digest);
    } finally {
      ssl.freeDigest(digest);
    }
  });
}

type Fill = (out: Buffer, length: [number]) => number;

function filled(room: number, fill: Fill): Uint8Array {
  return mustBe(maybeFilled(room, fill));
}

function maybeFilled(room: number, fill: Fill): Uint8Array | null {
  const out = Buffer.alloc(room);
  const length: [number] = [room];
  return fill(out, length) === 1 ? Uint8Array.from(out.subarray(0, length[0])) : null;
}

function must(answer: number): void {
  if (answer !== 1) throw new Error('OpenSSL refused an SM2 step');
}

function mustBe<Value>(value: Value | null): Value {
  if (value === null) throw new Error('OpenSSL refused an SM2 step');
  return value;
}

/** The example of GM/T 0003.5-2012, A.2: right, and wrong for another message. */
async function isRight(sm2: Sm2): Promise<boolean> {
  const key = readSm2PublicKey(Buffer.from(EXAMPLE_KEY, 'hex'));
  const signature = Buffer.from(EXAMPLE_SIGNATURE, 'hex');
  if (key === null) return false;
  return (await sm2.verify(key, Buffer.from('message digest'), signature)) && !(await sm2.verify(key, Buffer.from('another digest'), signature));
}

const EXAMPLE_KEY = '09f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13';
const EXAMPLE_SIGNATURE = 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa';

async function openSsl() {
  const { default: koffi } = await import('koffi');
  const library = koffi.load(null);
  const call = <Arguments extends unknown[], Result>(prototype: string) => library.func(prototype) as unknown as (...inputs: Arguments) => Result;
  type Step = (context: Pointer, out: Buffer, length: [number], input: Uint8Array, inputLength: number) => number;
  type DigestInit = [digest: Pointer, context: null, kind: Pointer, engine: null, pkey: Pointer];
  const step = (name: string): Step => call(`int ${name}(void *context, _Out_ uint8_t *out, _Inout_ size_t *length, const uint8_t *input, size_t inputLength)`);
  return {
    bytes: call<[Buffer, number], Pointer | null>('void *BIO_new_mem_buf(const uint8_t *bytes, int length)'),
    freeBytes: call<[Pointer], number>('int BIO_free(void *bytes)'),
    privateKey: call<[Pointer, null], Pointer | null>('void *d2i_PrivateKey_bio(void *bytes, void *into)'),
    publicKey: call<[Pointer, null], Pointer | null>('void *d2i_PUBKEY_bio(void *bytes, void *into)'),
    freeKey: call<[Pointer], void>('void EVP_PKEY_free(void *key)'),
    context: call<[Pointer, null], Pointer | null>('void *EVP_PKEY_CTX_new(void *key, void *engine)'),
    freeContext: call<[Pointer], void>('void EVP_PKEY_CTX_free(void *context)'),
    setId: call<[Pointer, string, number], number>('int EVP_PKEY_CTX_set1_id(void *context, const char *id, int length)'),
    digest: call<[], Pointer | null>('void *EVP_MD_CTX_new()'),
    freeDigest: call<[Pointer], void>('void EVP_MD_CTX_free(void *digest)'),
    setContext: call<[Pointer, Pointer], void>('void EVP_MD_CTX_set_pkey_ctx(void *digest, void *context)'),
    sm3: call<[], Pointer>('void *EVP_sm3()'),
    signInit: call<DigestInit, number>('int EVP_DigestSignInit(void *digest, void *context, void *kind, void *engine, void *key)'),
    sign: step('EVP_DigestSign'),
    verifyInit: call<DigestInit, number>('int EVP_DigestVerifyInit(void *digest, void *context, void *kind, void *engine, void *key)'),
    verify: call<[Pointer, Buffer, number, Uint8Array, number], number>(
      'int EVP_DigestVerify(void *digest, const uint8_t *signature, size_t signatureLength, const uint8_t *message, size_t length)',
    ),
    encryptInit: call<[Pointer], number>('int EVP_PKEY_encrypt_init(void *context)'),
    encrypt: step('EVP_PKEY_encrypt'),
    decryptInit: call<[Pointer], number>('int EVP_PKEY_decrypt_init(void *context)'),
    decrypt: step('EVP_PKEY_decrypt'),
    forgetErrors: call<[], void>('void ERR_clear_error()'),
  };
}
