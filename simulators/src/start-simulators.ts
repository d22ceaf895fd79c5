import { buildFaceSimulator } from './face/face-simulator.ts';
import { buildHospitalSimulator } from './hospital/hospital-simulator.ts';
import { listen, urlOf } from './listening.ts';
import { keepSecrets, type NeighbourSecrets } from './secrets.ts';
import type { Settings } from './settings.ts';
import { buildSmsSimulator } from './sms/sms-simulator.ts';

export interface Simulators {
  /** As a browser on this machine or network reaches them. */
  readonly urls: { readonly sms: string; readonly face: string; readonly hospital: string };
  readonly secrets: NeighbourSecrets;
  /** Sends one round of heartbeats now. */
  readonly beat: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts all three on the product's port + 1, 2 and 3. When one cannot listen, none is left behind. Throws PortBusy. */
export async function startSimulators(settings: Settings): Promise<Simulators> {
  const secrets = await keepSecrets(settings.dataDirectory, settings.servicePointIds);
  const secretOf = (id: string) => [id, secrets.heartbeatSecrets[id] ?? ''] as const;
  const heartbeatSecrets = Object.fromEntries(settings.servicePointIds.map(secretOf));

  const sms = buildSmsSimulator(settings, secrets);
  const face = await buildFaceSimulator({ ...settings, publicUrl: () => urlOf(face, settings) }, secrets);
  const hospital = buildHospitalSimulator(settings, { heartbeatSecrets });
  const apps = [sms, face, hospital.app];
  const close = async (): Promise<void> => {
    await Promise.all(apps.map((app) => app.close()));
  };

  try {
    for (const [index, app] of apps.entries()) await listen(app, settings, index + 1);
  } catch (error) {
    await close();
    throw error;
  }
  const urls = { sms: urlOf(sms, settings), face: urlOf(face, settings), hospital: urlOf(hospital.app, settings) };
  return { urls, secrets, beat: hospital.beat, close };
}
