import { createPublicKey } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint } from 'jose';
import type { Config } from '../config.ts';
import { NOBODY, recordAudit } from '../modules/audit/index.ts';
import { findApp, insertApp, listAppKeys, saveApp, saveAppKey, type LaunchApp } from '../modules/launches/index.ts';
import { coordinatesOf } from '../platform/crypto/es256.ts';
import { connect, type Transaction } from '../platform/database.ts';

const YEAR_MS = 365 * 86_400_000;
const apps = [
  { appId: 'demo-bank', open: true, name: { es: 'Banco de demostración', 'zh-CN': '演示银行', en: 'Demo bank' } },
  // For who wants to see what a bank hears that was switched off.
  { appId: 'demo-bank-closed', open: false, name: { es: 'Banco de demostración (cerrado)', 'zh-CN': '演示银行（已停用）', en: 'Demo bank (closed)' } },
] as const;

/**
 * What `yika channel add`, `key` and `on` would do for the pretend bank: the launcher does it with the key that the bank made on its first start.
 * One that is registered keeps what an operator changed; only its address follows the port.
 */
export async function registerDemoBank({ config, bankUrl }: { readonly config: Pick<Config, 'dataFolder' | 'ownerDatabase'>; readonly bankUrl: string }): Promise<void> {
  const file = join(config.dataFolder, 'bank-simulator.json');
  if (!existsSync(file)) return;
  const { publicKey } = JSON.parse(readFileSync(file, 'utf8')) as { readonly publicKey: string };
  const { x, y } = coordinatesOf(createPublicKey(publicKey));
  const kid = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', x, y });
  const owner = connect(config.ownerDatabase, { connections: 1 });
  try {
    for (const app of apps) {
      await owner.transaction(async (database) => {
        await keepApp(database, { ...app, scopes: ['sign_in', 'prefill', 'level'], returnAddresses: [`${bankUrl}/back`], perMinute: 600, perDay: 100_000, since: Date.now() });
        const keys = await listAppKeys(database, app.appId);
        if (!keys.some((each) => each.kid === kid)) await saveAppKey(database, app.appId, { kid, algorithm: 'ES256', x, y, validFrom: Date.now(), validTo: Date.now() + 10 * YEAR_MS });
      });
    }
  } finally {
    await owner.end();
  }
}

async function keepApp(database: Transaction, app: LaunchApp): Promise<void> {
  const known = await findApp(database, app.appId);
  if (known) return void (await saveApp(database, { ...known, returnAddresses: app.returnAddresses }));
  await insertApp(database, app);
  await recordAudit(database, { holderId: NOBODY, at: Date.now(), caller: { kind: 'operator', name: 'demo' }, action: 'launch.app_added', subject: `app:${app.appId}` });
}
