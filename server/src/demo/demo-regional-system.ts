import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { findRegionalSystem, isTestUnderWay, registerRegionalSystem } from '../modules/registration/index.ts';
import { coordinatesOf } from '../platform/crypto/es256.ts';
import { connect } from '../platform/database.ts';
import { asId } from '../platform/values/ids.ts';

/** The city of the demonstration that is on its way to issuing. */
const AREA = asId<'Region'>('540100');

/**
 * What that city's officer would type into the console: the launcher does it with the key and the authority that the simulator made on its
 * first start, and again when the demonstration has moved to another port. What an officer has typed since stays.
 */
export async function registerDemoRegionalSystem({ config, systemUrl }: { readonly config: Pick<Config, 'dataFolder' | 'ownerDatabase'>; readonly systemUrl: string }): Promise<void> {
  const file = join(config.dataFolder, 'regional-system-simulator.json');
  if (!existsSync(file)) return;
  const { answerPublicKey, authority } = JSON.parse(readFileSync(file, 'utf8')) as { readonly answerPublicKey: string; readonly authority: string };
  const owner = connect(config.ownerDatabase, { connections: 1 });
  try {
    await owner.transaction(async (database) => {
      const known = await findRegionalSystem(database, AREA);
      if (known && (known.registeredBy !== 'operator:demo' || (await isTestUnderWay(database, AREA)))) return;
      await registerRegionalSystem({ database, now: Date.now }, { kind: 'operator', name: 'demo' }, AREA, { address: `${systemUrl}/${AREA}`, publicKey: coordinatesOf(createPublicKey(answerPublicKey)), authority });
    });
  } finally {
    await owner.end();
  }
}
