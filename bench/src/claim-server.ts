import { randomBytes } from 'node:crypto';
import { Type } from 'typebox';
import { readShippedPolicy } from '../../server/src/modules/consents/privacy-policy.ts';
import { pinPool } from '../../server/src/modules/ecards/index.ts';
import { testRing } from '../../server/test/test-world.ts';
import { signatureCheck } from './bare-signature.ts';
import type { Size } from './benches.ts';
import { holderScene, insertBare } from './holder-scene.ts';
import { CHEAP_PIN, SIZES, type ClaimReady } from './claim-sizes.ts';
import { beServerProcess } from './server-process.ts';

/** The holder's side with everybody who is going to claim, and a bare route that does the parts of a claim and nothing else. */
async function serve(size: Size): Promise<{ readonly ready: ClaimReady; readonly close: () => Promise<void> }> {
  const { crowd, personsPerTurn, turns, warmUp } = SIZES[size];
  const hasher = pinPool({ pepper: testRing.derive('pin-pepper'), ...(size === 'tiny' && { cost: CHEAP_PIN }) });
  const { house, bare, pool, listen, close } = await holderScene({ size, hasher, crowd });
  const persons: ClaimReady['persons'][number][] = [];
  // One more, by whom the rows that a claim leaves are counted.
  for (let count = 0; count < 1 + personsPerTurn * (turns + warmUp); count += 1) {
    const { name, identityNumber, phone, cards } = await house.register();
    persons.push({ name, identityNumber, phone: phone ?? '', cardNumber: cards[0]?.number ?? '' });
  }
  const checkSignature = signatureCheck();
  bare.post<{ Body: { rows: number; hash: boolean; signature: boolean } }>('/bare/step', {
    schema: { body: Type.Object({ rows: Type.Integer(), hash: Type.Boolean(), signature: Type.Boolean() }) },
  }, async ({ body }) => {
    if (body.hash) await hasher.inTurn((hash) => hash('258147', randomBytes(16), 'bare'));
    const right = !body.signature || checkSignature();
    if (body.rows > 0) await insertBare(pool, body.rows);
    return { right };
  });
  const { version: policyVersion, textHash } = readShippedPolicy();
  return { ready: { ...(await listen()), persons, consent: { policyVersion, textHash } }, close };
}

await beServerProcess(serve);
