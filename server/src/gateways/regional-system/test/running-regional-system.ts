import { startRegionalSystem, type RegionalBehaviour } from '@yika/simulators';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegionalSystem } from '../../../modules/registration/index.ts';
import { testHoldersOf } from '../../../modules/registration/rules/index.ts';
import { keyRingOf } from '../../../platform/crypto/key-ring.ts';
import { asId } from '../../../platform/values/ids.ts';
import { regionalRequestKeyOf } from '../regional-request-key.ts';

/** The real simulator on free ports, and a platform that publishes what its engineers load: keys and test holders. */
export async function runRegionalSystem() {
  const key = await regionalRequestKeyOf(keyRingOf(Buffer.alloc(32, 7)));
  const platform = createServer((request, reply) => {
    const [, areaCode = ''] = /^\/regional-systems\/(\d{6})\/test-holders$/.exec(request.url ?? '') ?? [];
    const body = areaCode ? { areaCode, holders: testHoldersOf(asId(areaCode)) } : { keys: [key.published] };
    reply.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => platform.listen(0, '127.0.0.1', resolve));
  const publicUrl = `http://127.0.0.1:${(platform.address() as AddressInfo).port}`;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'yika-regional-'));
  const running = await startRegionalSystem({
    port: 0, host: '127.0.0.1', publicHost: '127.0.0.1', productUrl: publicUrl, productOrigins: [publicUrl], dataDirectory, servicePointIds: [], heartbeatIntervalMs: 0, now: Date.now,
  });
  const behave = async (behaviour: RegionalBehaviour, more: object = {}): Promise<void> => {
    const reply = await fetch(`${running.controlUrl}/control/faults`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ behaviour, ...more }) });
    if (!reply.ok) throw new Error(`the simulator refused the fault: ${reply.status}`);
  };
  const systemOf = (areaCode: string): RegionalSystem => ({ areaCode: asId(areaCode), address: `${running.systemUrl}/${areaCode}`, publicKey: running.publicKey, authority: running.authority });
  const close = async (): Promise<void> => {
    await running.close();
    await new Promise((resolve) => platform.close(resolve));
    platform.closeAllConnections();
    rmSync(dataDirectory, { recursive: true });
  };
  return { ...running, key, keptFile: join(dataDirectory, 'regional-system-simulator.json'), publicUrl, behave, systemOf, close };
}
