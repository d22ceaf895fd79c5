import type { AfterScan } from '@yika/contract';

/** What the code page needs from the world; a test gives it another. */
export interface CodeWorld {
  /** Epoch milliseconds of this phone, for what it shows itself. */
  now(): number;
  visible(): boolean;
  findShowing(): Promise<{ readonly maskedName: string; readonly maskedIdentityNumber: string; readonly renewEverySeconds: number; readonly worn: boolean; readonly offlineUntil: number; readonly offlinePaused: boolean } | null>;
  fetchShowing(): Promise<void>;
  makeNextCode(): Promise<{ readonly text: string; readonly digits: string } | null>;
  /** Takes a showing without a line, or goes on with the one that has begun; null when none is left. */
  spendOfflineShowing(lastsMs: number): Promise<{ readonly left: number; readonly forMs: number } | null>;
  askAfterScan(since: number | null): Promise<{ readonly scans: readonly AfterScan[]; readonly serverTime: number }>;
  /** What a failure means here; `busy`: the server is there and cannot just now, which says nothing about the code. */
  meaningOf(error: unknown): 'no_answer' | 'busy' | 'sign_in' | 'no_key' | { readonly title: string; readonly detail: string; readonly reference: string };
}

export interface ShownView {
  readonly kind: 'code';
  readonly text: string;
  /** Only with a line: digits are checked by the server alone. */
  readonly digits: string | null;
  readonly renewsAt: number;
  readonly renewEverySeconds: number;
  readonly maskedName: string;
  readonly maskedIdentityNumber: string;
  readonly offline: { readonly left: number; readonly until: number } | null;
}

export type CodeView =
  | { readonly kind: 'starting' }
  | ShownView
  | { readonly kind: 'covered'; readonly left: number }
  | { readonly kind: 'spent' }
  /** The region has closed codes without a line. */
  | { readonly kind: 'paused' }
  | { readonly kind: 'without' }
  | { readonly kind: 'sign_in' }
  | { readonly kind: 'no_key' }
  | { readonly kind: 'trouble' }
  | { readonly kind: 'refused'; readonly title: string; readonly detail: string; readonly reference: string }
  | { readonly kind: 'scanned'; readonly scan: AfterScan };

/** A showing without a line is one stay of the code on the screen, at most this long; then the code covers itself. */
export const offlineShowingMs = 120_000;

export interface CodeSession {
  /** To be called several times a second: renews, covers, and asks what became of the code. */
  tick(): Promise<void>;
  renew(): Promise<void>;
  /** Asks for the line again; false when there still is none. */
  tryLine(): Promise<boolean>;
  /** Takes one more showing without a line. */
  showAgain(): Promise<void>;
  /** After a scan was read: the next code. */
  another(): Promise<void>;
}

const askEveryMs = 2_000;
const askOfflineEveryMs = 8_000;

/** The life of the code page: with a line or without, until the code is scanned. Everything in it goes one step at a time. */
export function codeSession(world: CodeWorld, tell: (view: CodeView) => void): CodeSession {
  let view: CodeView = { kind: 'starting' };
  let line: 'unknown' | 'there' | 'cut' = 'unknown';
  let since: number | null = null;
  const told = new Set<string>();
  let asksAt = 0;
  let coversAt = Number.POSITIVE_INFINITY;
  let left: number | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const show = (next: CodeView): void => {
    view = next;
    tell(next);
  };
  const inTurn = <Result>(step: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(step, step);
    last = turn.catch(() => {});
    return turn;
  };

  async function draw(): Promise<void> {
    const showing = await world.findShowing();
    const code = showing && (await world.makeNextCode());
    if (!showing || !code) return show({ kind: line === 'there' ? 'trouble' : 'without' });
    const { maskedName, maskedIdentityNumber, renewEverySeconds, offlineUntil } = showing;
    show({
      kind: 'code', text: code.text, digits: line === 'there' ? code.digits : null, renewsAt: world.now() + renewEverySeconds * 1000, renewEverySeconds,
      maskedName, maskedIdentityNumber, offline: line === 'there' ? null : { left: left ?? 0, until: offlineUntil },
    });
  }

  async function online(): Promise<void> {
    line = 'there';
    left = null;
    coversAt = Number.POSITIVE_INFINITY;
    try {
      const showing = await world.findShowing();
      if (showing === null || showing.worn) await world.fetchShowing();
    } catch (error) {
      if (world.meaningOf(error) !== 'busy' && (await answered(error))) return;
      // A kept certificate still shows, even if a fresh one did not come.
      if ((await world.findShowing()) === null) return show({ kind: 'trouble' });
    }
    await draw();
  }

  /** Shows what a failure means; true when it meant something other than silence. Whoever is only busy is asked again, and what is shown stays. */
  async function answered(error: unknown): Promise<boolean> {
    const meaning = world.meaningOf(error);
    if (meaning === 'no_answer') return false;
    if (meaning === 'busy') {
      asksAt = world.now() + askOfflineEveryMs;
      if (view.kind === 'starting' || view.kind === 'refused') show({ kind: 'trouble' });
      return true;
    }
    show(typeof meaning === 'string' ? { kind: meaning } : { kind: 'refused', ...meaning });
    return true;
  }

  async function goOffline(): Promise<void> {
    line = 'cut';
    const kept = await world.findShowing();
    if (kept === null) return show({ kind: 'without' });
    if (kept.offlinePaused) return show({ kind: 'paused' });
    const showing = await world.spendOfflineShowing(offlineShowingMs);
    if (showing === null) return show({ kind: 'spent' });
    left = showing.left;
    coversAt = world.now() + showing.forMs;
    await draw();
  }

  /** Asks the server what became of the code; its answer, or its silence, also tells whether there is a line. */
  async function ask(): Promise<void> {
    asksAt = world.now() + (line === 'cut' ? askOfflineEveryMs : askEveryMs);
    try {
      const { scans, serverTime } = await world.askAfterScan(since);
      const first = since === null;
      since ??= serverTime;
      const scan = first ? undefined : scans.find(({ verificationId }) => !told.has(verificationId));
      if (scan) {
        // The others of the same moment are told after this one was read.
        since = scan.at;
        told.add(scan.verificationId);
        return show({ kind: 'scanned', scan });
      }
      // Also where the line is there and only the answer was bad: it is looked at anew.
      if (line !== 'there' || view.kind === 'trouble' || view.kind === 'refused') await online();
    } catch (error) {
      if (await answered(error)) return;
      if (line !== 'cut') await goOffline();
    }
  }

  const live = (): boolean => view.kind === 'starting' || view.kind === 'code' || view.kind === 'covered' || view.kind === 'spent' || view.kind === 'paused' || view.kind === 'without' || view.kind === 'trouble';

  return {
    tick: () =>
      inTurn(async () => {
        if (!live() || !world.visible()) return;
        const now = world.now();
        if (view.kind === 'code' && now >= coversAt) return show({ kind: 'covered', left: left ?? 0 });
        if (now >= asksAt) await ask();
        if (view.kind === 'code' && world.now() >= view.renewsAt) await draw();
      }),
    renew: () => inTurn(async () => { if (view.kind === 'code') await draw(); }),
    tryLine: () => inTurn(async () => { await ask(); return line === 'there'; }),
    showAgain: () => inTurn(goOffline),
    another: () => inTurn(async () => { show({ kind: 'starting' }); line = 'unknown'; await ask(); }),
  };
}
