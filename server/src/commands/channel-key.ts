import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { NOBODY, recordAudit } from '../modules/audit/index.ts';
import { endAppKey, findApp, saveAppKey, type LaunchAppKey } from '../modules/launches/index.ts';
import { coordinatesOf } from '../platform/crypto/es256.ts';
import { sm2PublicKeyOfSpki } from '../platform/crypto/sm/sm2-keys.ts';
import { unknown } from './channel-app.ts';
import { UsageFault, type Command } from './command.ts';
import { withDatabase } from './open-database.ts';
import { operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

const DAY_MS = 86_400_000;
const curves = { ES256: 'P-256', SM2: 'SM2' } as const;

/** Its name is its thumbprint (RFC 7638), so that it cannot be confused with another. Times are the machine's: other machines sign by theirs. */
export const command: Command = {
  name: 'channel key',
  usage: 'APP PUBLIC_KEY_FILE [--days 730] | APP --end KID',
  describe: 'Adds a public key with which an app signs (P-256 as PEM or JWK, SM2 as PEM) and prints its kid, or ends one at once.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { days: { type: 'string' }, end: { type: 'string' } });
    const [appId = '', file] = exactly(positionals, values.end === undefined ? 2 : 1, 'Name the app, and the file of its public key or --end with a kid.');
    const days = Number(values.days ?? 730);
    if (!Number.isInteger(days) || days < 1 || days > 3660) throw new UsageFault('--days is a whole number, ten years at most.');
    const key = file === undefined ? null : readPublicKey(file);
    return withDatabase(config(), ({ owner }) => owner.transaction(async (database) => {
      const at = Date.now();
      if (!(await findApp(database, appId))) return unknown(appId);
      const kid = key ? await calculateJwkThumbprint({ kty: 'EC', crv: curves[key.algorithm], x: key.x, y: key.y }) : (values.end ?? '');
      if (key) await saveAppKey(database, appId, { kid, ...key, validFrom: at, validTo: at + days * DAY_MS });
      else if (!(await endAppKey(database, appId, { kid, at }))) return { value: { error: 'key_unknown' }, text: `The app ${appId} has no such key.`, exitCode: 1 };
      await recordAudit(database, { holderId: NOBODY, at, caller: operator, action: key ? 'launch.key_added' : 'launch.key_ended', subject: `app:${appId}:${kid}` });
      return { value: { appId, kid, state: key ? 'in_force' : 'ended' }, text: key ? `${kid}  signs for ${appId} from now on, for ${days} days.` : `${kid}  signs for nobody any more.` };
    }));
  },
};

/** A private key that somebody sends by mistake is refused and not quietly cut down to its public half. */
function readPublicKey(file: string): Pick<LaunchAppKey, 'algorithm' | 'x' | 'y'> {
  const text = read(file);
  if (/PRIVATE KEY|"d"\s*:/.test(text)) throw new UsageFault('That is a private key. It belongs to the app alone: make another pair, and send the public half.');
  const key = parse(text);
  if (key?.asymmetricKeyDetails?.namedCurve === 'prime256v1') return { algorithm: 'ES256', ...coordinatesOf(key) };
  // Node reads an SM2 key and has no name for its kind.
  const point = key && sm2PublicKeyOfSpki(key.export({ type: 'spki', format: 'der' }));
  if (!point) throw new UsageFault('The file holds no public key of P-256 (PEM or JWK) or SM2 (PEM).');
  return { algorithm: 'SM2', x: Buffer.from(point.subarray(1, 33)).toString('base64url'), y: Buffer.from(point.subarray(33)).toString('base64url') };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageFault('There is no such file.');
  }
}

function parse(text: string): KeyObject | null {
  try {
    return text.trimStart().startsWith('{') ? createPublicKey({ key: JSON.parse(text) as JWK, format: 'jwk' }) : createPublicKey(text);
  } catch {
    return null;
  }
}
