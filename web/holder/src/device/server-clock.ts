import { keep, kept } from './device-store.ts';

const name = 'clock-offset';
let offsetMs: number | null = null;

/** Notes the server's time from a reply that was asked for between two instants of this phone. */
export async function noteServerTime(serverTime: number, askedAt: number, answeredAt: number): Promise<void> {
  offsetMs = Math.round(serverTime - (askedAt + answeredAt) / 2);
  await keep(name, offsetMs).catch(() => {});
}

/** The server's time now, as well as this phone knows it: its own clock plus what was last learnt. */
export async function serverNow(): Promise<number> {
  offsetMs ??= await kept<number>(name).catch(() => null);
  return Date.now() + (offsetMs ?? 0);
}
