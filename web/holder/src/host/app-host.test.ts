import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answerEvent, appHost } from './app-host.ts';
import { browserHost } from './browser-host.ts';

const browser = browserHost({ onLine: true });

/** An app that keeps to docs/host-bridge.md: it hears text and answers with an event whose detail is text. */
function appThat(answer: (ask: string) => { readonly ok: boolean; readonly result?: unknown; readonly refusal?: string } | null) {
  const page = new EventTarget();
  const asked: string[] = [];
  const say = (detail: unknown): void => void page.dispatchEvent(Object.assign(new Event(answerEvent), { detail }));
  const host = {
    postMessage: (text: string) => {
      const { yika, id, ask } = JSON.parse(text) as { yika: number; id: string; ask: string };
      expect(yika).toBe(1);
      asked.push(ask);
      const said = answer(ask);
      if (said) queueMicrotask(() => say(JSON.stringify({ id, ...said })));
    },
  };
  return { page, host, asked, say };
}

const ready = { ok: true, result: { can: ['scan', 'close', 'hideSharing', 'raiseBrightness', 'networkType', 'flyToTheMoon'] } };

describe('an app that does not keep to the contract', () => {
  beforeEach(() => { vi.useFakeTimers(); });
  afterEach(() => { vi.useRealTimers(); });

  test('and never answers is no host', async () => {
    const { page, host } = appThat(() => null);
    const found = appHost(host, page, browser);
    await vi.runAllTimersAsync();
    expect(await found).toBeNull();
  });

  test.each([['no text'], [{ id: '1', ok: true }], ['{"id":"1"}'], ['{'], ['null'], ['{"id":7,"ok":true}']])('an answer that is none of ours is nothing: %j', async (detail) => {
    const { page, host, say } = appThat(() => null);
    const found = appHost(host, page, browser);
    say(detail);
    await vi.runAllTimersAsync();
    expect(await found).toBeNull();
  });

  test('an act that it never answers is refused as failed; a scan waits for the person', async () => {
    const { page, host } = appThat((ask) => (ask === 'hello' ? ready : null));
    const found = appHost(host, page, browser);
    await vi.advanceTimersByTimeAsync(0);
    const bridge = await found;
    const closing = expect(bridge?.close?.()).rejects.toMatchObject({ capability: 'close', why: 'failed' });
    const scanned = vi.fn();
    void bridge?.scan?.().then(scanned, scanned);
    await vi.advanceTimersByTimeAsync(60_000);
    await closing;
    expect(scanned).not.toHaveBeenCalled();
  });
});

test('it has what the app says it can do, and nothing more', async () => {
  const { page, host } = appThat(() => ({ ok: true, result: { can: ['close'] } }));
  const bridge = await appHost(host, page, browser);
  expect(Object.keys(bridge ?? {}).sort()).toEqual(['close', 'name', 'networkType']);
});

test('a refusal keeps its name', async () => {
  const { page, host } = appThat((ask) => (ask === 'hello' ? ready : { ok: false, refusal: 'denied' }));
  const bridge = await appHost(host, page, browser);
  await expect(bridge?.scan?.()).rejects.toMatchObject({ why: 'denied' });
});

test('it scans, reads the network, and gives back the brightness that it took', async () => {
  const { page, host, asked } = appThat((ask) => {
    switch (ask) {
      case 'hello': return ready;
      case 'scan': return { ok: true, result: 'YK0000019' };
      case 'networkType': return { ok: true, result: 'wifi' };
      default: return { ok: true };
    }
  });
  const bridge = await appHost(host, page, browser);
  expect(await bridge?.scan?.()).toEqual({ kind: 'text', text: 'YK0000019' });
  expect(await bridge?.networkType?.()).toBe('wifi');
  const release = await bridge?.raiseBrightness?.();
  release?.();
  expect(asked).toEqual(['hello', 'scan', 'networkType', 'raiseBrightness', 'restoreBrightness']);
});

test('a scan with an empty answer is a person who closed it', async () => {
  const { page, host } = appThat((ask) => (ask === 'hello' ? ready : { ok: true, result: null }));
  expect(await (await appHost(host, page, browser))?.scan?.()).toEqual({ kind: 'cancelled' });
});
