import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFaceSimulator } from '../face/face-simulator.ts';
import { buildHospitalSimulator } from '../hospital/hospital-simulator.ts';
import { signatureOf } from '../request-signature.ts';
import { keepSecrets } from '../secrets.ts';
import { buildSmsSimulator } from '../sms/sms-simulator.ts';

/** The three simulators without ports, for a product at http://localhost:8080 unless said otherwise. */
export async function makeSimulators({ productUrl = 'http://localhost:8080', servicePointIds = ['sp-one', 'sp-two'] } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'yika-simulators-'));
  const secrets = await keepSecrets(folder, servicePointIds);
  const clock = { nowMs: Date.parse('2030-01-28T09:00:00Z') };
  const context = { productOrigins: ['http://localhost:8080'], now: () => clock.nowMs };
  const sms = buildSmsSimulator(context, secrets);
  const face = await buildFaceSimulator({ ...context, publicUrl: () => 'http://localhost:8082' }, secrets);
  const hospital = buildHospitalSimulator({ ...context, productUrl, heartbeatIntervalMs: 0 }, secrets);
  const close = async (): Promise<void> => {
    await Promise.all([sms.close(), face.close(), hospital.app.close()]);
    rmSync(folder, { recursive: true });
  };
  return { sms, face, hospital, secrets, clock, close };
}

/** The headers of a request signed as docs/neighbours.md says. */
export function signedHeaders(secret: string, body: string, nowMs: number): Record<string, string> {
  const timestamp = String(Math.floor(nowMs / 1000));
  return { 'content-type': 'application/json', 'x-yika-timestamp': timestamp, 'x-yika-signature': signatureOf(secret, timestamp, body) };
}
