import { HostRefused, type Capability, type HostBridge, type HostRefusal, type NetworkType, type Release } from './host-bridge.ts';

/** What an app puts into its web view: `window.YikaHost` (docs/host-bridge.md). Only text crosses, so that every kind of web view can do it. */
export interface YikaHost {
  postMessage(text: string): void;
}

/** The event on `window` with which the app answers; its `detail` is text. */
export const answerEvent = 'yika:host';

type Verb = 'hello' | 'scan' | 'close' | 'hideSharing' | 'showSharing' | 'keepAwake' | 'letSleep' | 'raiseBrightness' | 'restoreBrightness' | 'networkType';

interface Answer {
  readonly id: string;
  readonly ok: boolean;
  readonly result?: unknown;
  readonly refusal?: string;
}

/** An app that says nothing for this long has no bridge, or a broken one. A scan lasts as long as the person needs. */
const answerWithinMs = 3_000;

/**
 * A page inside any other app that keeps to the contract: a bank's, a government's. The app says in its answer to `hello` what it can do; what it does
 * not name does not exist. Resolves to null where nobody answers.
 */
export async function appHost(host: YikaHost, page: EventTarget, browser: HostBridge): Promise<HostBridge | null> {
  const ask = asker(host, page);
  const said = await ask('scan', 'hello', answerWithinMs).catch(() => null);
  if (said === null) return null;
  const can = new Set(namesIn(said));
  const whileHeld = async (capability: Capability, begin: Verb, end: Verb): Promise<Release> => {
    await ask(capability, begin, answerWithinMs);
    return () => void ask(capability, end, answerWithinMs).catch(() => {});
  };
  return {
    ...browser,
    name: 'app',
    ...(can.has('scan') && {
      scan: async () => {
        const text = await ask('scan', 'scan', null);
        return typeof text === 'string' && text !== '' ? { kind: 'text' as const, text } : { kind: 'cancelled' as const };
      },
    }),
    ...(can.has('close') && { close: async () => { await ask('close', 'close', answerWithinMs); } }),
    ...(can.has('hideSharing') && { hideSharing: () => whileHeld('hideSharing', 'hideSharing', 'showSharing') }),
    ...(can.has('keepAwake') && { keepAwake: () => whileHeld('keepAwake', 'keepAwake', 'letSleep') }),
    ...(can.has('raiseBrightness') && { raiseBrightness: () => whileHeld('raiseBrightness', 'raiseBrightness', 'restoreBrightness') }),
    ...(can.has('networkType') && { networkType: async () => networkNamed(await ask('networkType', 'networkType', answerWithinMs)) }),
  };
}

/** Each question has a number; an answer to a question that nobody asked is nothing. */
function asker(host: YikaHost, page: EventTarget): (capability: Capability, verb: Verb, withinMs: number | null) => Promise<unknown> {
  const open = new Map<string, (answer: Answer) => void>();
  let asked = 0;
  page.addEventListener(answerEvent, (event) => {
    const answer = answerIn((event as CustomEvent<unknown>).detail);
    if (answer === null) return;
    open.get(answer.id)?.(answer);
    open.delete(answer.id);
  });
  return (capability, verb, withinMs) =>
    new Promise((resolve, reject) => {
      asked += 1;
      const id = String(asked);
      const refuse = (why: HostRefusal): void => reject(new HostRefused(capability, why));
      const timer = withinMs === null ? undefined : setTimeout(() => {
        open.delete(id);
        refuse('failed');
      }, withinMs);
      open.set(id, ({ ok, result, refusal }) => {
        clearTimeout(timer);
        if (ok) resolve(result);
        else refuse(refusal === 'missing' || refusal === 'denied' ? refusal : 'failed');
      });
      host.postMessage(JSON.stringify({ yika: 1, id, ask: verb }));
    });
}

function answerIn(detail: unknown): Answer | null {
  if (typeof detail !== 'string') return null;
  try {
    const answer = JSON.parse(detail) as Partial<Answer> | null;
    return typeof answer?.id === 'string' && typeof answer.ok === 'boolean' ? (answer as Answer) : null;
  } catch {
    return null;
  }
}

function namesIn(said: unknown): readonly string[] {
  const can = (said as { readonly can?: unknown } | null)?.can;
  return Array.isArray(can) ? can.filter((name) => typeof name === 'string') : [];
}

function networkNamed(name: unknown): NetworkType {
  const names: readonly NetworkType[] = ['none', '2g', '3g', '4g', '5g', 'wifi'];
  return names.find((each) => each === name) ?? 'unknown';
}
