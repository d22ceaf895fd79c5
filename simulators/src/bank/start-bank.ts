import { createPublicKey } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { listen, urlOf } from '../listening.ts';
import type { Settings } from '../settings.ts';
import { buildBankSimulator } from './bank-simulator.ts';
import { keepBank, type KeptBank } from './kept-bank.ts';

export interface RunningBank {
  readonly url: string;
  readonly kept: KeptBank;
  readonly close: () => Promise<void>;
}

/** After the two platforms'. */
const PORT_OFFSET = 7;

/** Throws PortBusy. */
export async function startBank(settings: Settings): Promise<RunningBank> {
  const kept = keepBank(settings.dataDirectory);
  // As `yika channel key` names it.
  const kid = await calculateJwkThumbprint(createPublicKey(kept.publicKey).export({ format: 'jwk' }));
  const bank = buildBankSimulator({ ...settings, tls: settings.platformTls ?? null }, { ...kept, kid, yika: settings.publicUrl ?? settings.productUrl, ownUrl: () => urlOf(bank, settings) });
  await listen(bank, settings, PORT_OFFSET);
  return { url: urlOf(bank, settings), kept, close: async () => void (await bank.close()) };
}
