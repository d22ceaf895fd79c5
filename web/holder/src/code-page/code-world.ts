import { call, NoAnswer, RefusedByServer } from '@yika/kit';
import { getAfterScan } from '../addresses.ts';
import { noteServerTime, serverNow } from '../device/server-clock.ts';
import { fetchShowing, findShowing, isWorn, makeNextCode, NoDeviceKey, spendOfflineShowing } from '../device/showing.ts';
import type { CodeWorld } from './code-session.ts';

/** A first answer that takes longer than this is no line, as far as somebody at a counter is concerned. */
const lineWithinMs = 3_000;

/** The code page's world: this browser's store, its keys, and the server. */
export const codeWorld: CodeWorld = {
  now: () => performance.now(),
  visible: () => document.visibilityState === 'visible',
  async findShowing() {
    const showing = await findShowing();
    if (showing === null) return null;
    const { maskedName, maskedIdentityNumber, renewEverySeconds, offline } = showing;
    return { maskedName, maskedIdentityNumber, renewEverySeconds, worn: isWorn(showing, await serverNow()), offlineUntil: offline.until, offlinePaused: offline.showings === 0 };
  },
  async fetchShowing() {
    await fetchShowing();
  },
  makeNextCode,
  spendOfflineShowing,
  async askAfterScan(since) {
    if (!navigator.onLine) throw new NoAnswer(null);
    const askedAt = Date.now();
    const reply = await call(getAfterScan, { query: { since: since ?? Math.round(await serverNow()) }, signal: AbortSignal.timeout(lineWithinMs) });
    await noteServerTime(reply.serverTime, askedAt, Date.now());
    return reply;
  },
  meaningOf(error) {
    if (error instanceof NoDeviceKey) return 'no_key';
    if (!(error instanceof RefusedByServer)) return 'no_answer';
    // A crowd behind one address, or a database that blinked: not a word about this person.
    if (error.problem.status === 429 || error.problem.status >= 500) return 'busy';
    if (error.code === 'sign_in_needed') return 'sign_in';
    if (error.code === 'device_key_wrong') return 'no_key';
    const { detail, nextStep, reference } = error.problem;
    return { title: detail, detail: nextStep, reference };
  },
};
