import { createPublicKey } from 'node:crypto';
import { listen, urlOf } from '../listening.ts';
import type { Settings } from '../settings.ts';
import { keepRegionalSystem } from './kept-regional-system.ts';
import { buildRegionalSimulator } from './regional-system-simulator.ts';

export interface RunningRegionalSystem {
  /** Its page and its control address, without TLS. */
  readonly controlUrl: string;
  /** Of an area: this, a slash, and its code. */
  readonly systemUrl: string;
  readonly publicKey: { readonly x: string; readonly y: string };
  readonly authority: string;
  readonly close: () => Promise<void>;
}

/** After the bank's: its page, and the system itself, which speaks TLS with a certificate of its own authority. */
const [PAGE_OFFSET, SYSTEM_OFFSET] = [8, 9];

/** Throws PortBusy. */
export async function startRegionalSystem(settings: Settings): Promise<RunningRegionalSystem> {
  const kept = await keepRegionalSystem(settings.dataDirectory);
  // Its certificate is of this machine; where the demonstration stands on a network, the platform still reaches it here.
  const here = { ...settings, host: '127.0.0.1', publicHost: '127.0.0.1' };
  const { system, control } = buildRegionalSimulator({ ...settings, tls: null }, kept, () => urlOf(system, here));
  await listen(system, here, SYSTEM_OFFSET);
  await listen(control, settings, PAGE_OFFSET);
  const { x = '', y = '' } = createPublicKey(kept.answerPublicKey).export({ format: 'jwk' });
  return {
    controlUrl: urlOf(control, settings), systemUrl: urlOf(system, here), publicKey: { x, y }, authority: kept.authority,
    close: async () => void (await Promise.all([system.close(), control.close()])),
  };
}
