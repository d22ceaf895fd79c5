import { randomBytes } from 'node:crypto';
import { readShippedPolicy } from '../../server/src/modules/consents/privacy-policy.ts';
import { pinPool } from '../../server/src/modules/ecards/index.ts';
import type { Pool } from '../../server/src/platform/database.ts';
import { testRing } from '../../server/test/test-world.ts';
import { signatureCheck } from './bare-signature.ts';
import type { Size } from './benches.ts';
import { CHEAP_PIN, type ClaimReady } from './claim-sizes.ts';
import { holderScene, insertBare } from './holder-scene.ts';
import { SIZES, type SignInReady, type Stage } from './pin-sign-in-sizes.ts';
import { quickHasher } from './quick-hasher.ts';
import { beServerProcess } from './server-process.ts';

/** The holder's side with two kinds of people, and bare routes beside it. */
async function serve(size: Size): Promise<{ readonly ready: SignInReady; readonly close: () => Promise<void> }> {
  const { crowd, withHash, withoutHash } = SIZES[size];
  const pool = pinPool({ pepper: testRing.derive('pin-pepper'), ...(size === 'tiny' && { cost: CHEAP_PIN }) });
  const stages: Stage[] = [];
  const quick = new Set<string>();
  const scene = await holderScene({ size, hasher: quickHasher(quick, pool, (started) => note(stages, 'hash', started)), crowd, around: timed(stages) });
  const { house, bare } = scene;
  const register = async (count: number) => {
    const persons: (ClaimReady['persons'][number] & { readonly holderId: number })[] = [];
    for (let registered = 0; registered < count; registered += 1) {
      const { holderId, name, identityNumber, phone, cards } = await house.register();
      persons.push({ holderId, name, identityNumber, phone: phone ?? '', cardNumber: cards[0]?.number ?? '' });
    }
    return persons;
  };
  const persons = { withHash: await register(withHash), withoutHash: await register(withoutHash) };
  for (const { holderId } of persons.withoutHash) quick.add(`holder:${holderId}`);

  const checkSignature = signatureCheck();
  bare.get('/stages', async () => ({ stages: stages.splice(0) }));
  bare.get('/bare/nothing', async () => ({}));
  bare.post('/bare/hash', async () => {
    await pool.inTurn((hash) => hash('258147', randomBytes(16), 'bare'));
    return {};
  });
  bare.post('/bare/two-commits', async () => {
    const right = checkSignature();
    await insertBare(scene.pool, 1);
    await insertBare(scene.pool, 2);
    return { right };
  });
  const { version: policyVersion, textHash } = readShippedPolicy();
  return { ready: { ...(await scene.listen()), persons, consent: { policyVersion, textHash } }, close: scene.close };
}

/** Statements outside any transaction, and transactions as a whole. */
function timed(stages: Stage[]): (pool: Pool) => Pool {
  const noting = async <Result>(kind: Stage['kind'], work: Promise<Result>): Promise<Result> => {
    const started = performance.now();
    const result = await work;
    note(stages, kind, started);
    return result;
  };
  return (pool) => ({
    ...pool,
    query: (...asked) => noting('statement', pool.query(...asked)),
    transaction: (work) => noting('transaction', pool.transaction(work)),
  });
}

/** Only the newest are asked for; under load nobody asks. */
function note(stages: Stage[], kind: Stage['kind'], started: number): void {
  stages.push({ kind, ms: performance.now() - started });
  if (stages.length > 50) stages.shift();
}

await beServerProcess(serve);
