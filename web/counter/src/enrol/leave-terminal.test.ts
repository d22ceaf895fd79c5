import { beforeEach, expect, test, vi } from 'vitest';
import { RefusedByServer } from '@yika/kit';
import { leaveTerminal } from './leave-terminal.ts';

const till = vi.hoisted(() => ({ kept: new Map<string, unknown>(), handIn: vi.fn() }));
vi.mock('../offline/terminal-store.ts', async () => (await import('../offline/kept-in-memory.ts')).inMemory(till.kept));
vi.mock('../offline/keep-up.ts', () => ({ handIn: till.handIn }));

const check = { itemId: '1', servicePointId: 'P1', code: 'YK1:…', purpose: 'identity', checkedAt: 1, listAgeSeconds: 0 };
const found = { itemId: '1', checkedAt: 1, state: 'flagged', reason: 'code_already_used', reference: 'YK-1' };
const refusal = (code: string) => new RefusedByServer({ code, title: '', detail: '', status: 403, type: '' } as unknown as ConstructorParameters<typeof RefusedByServer>[0]);

beforeEach(() => {
  till.kept.clear();
  till.handIn.mockReset();
  for (const [name, value] of Object.entries({ terminal: { place: { servicePointId: 'P1' } }, lists: { 0: new Uint8Array() }, counts: {}, queue: [check] })) till.kept.set(name, value);
});

test('a till whose key is gone loses no check: it keeps them, and nothing else', async () => {
  expect(await leaveTerminal(refusal('terminal_needed'))).toEqual({ revoked: false, doubtful: [], waiting: 1 });
  expect(till.handIn).not.toHaveBeenCalled();
  expect([...till.kept.keys()].sort()).toEqual(['leftPlace', 'queue']);
});

test('a till that was revoked hands in at once what it checked', async () => {
  till.handIn.mockImplementation(async () => { till.kept.set('queue', []).set('doubtful', [found]); return { sent: 1, doubtful: 1 }; });
  expect(await leaveTerminal(refusal('terminal_revoked'))).toEqual({ revoked: true, doubtful: [found], waiting: 0 });
  expect(till.handIn).toHaveBeenCalledWith('P1');
});

test('where the line goes again in between, the checks wait and go out from the same place the next time', async () => {
  till.handIn.mockRejectedValueOnce(new Error('no line'));
  expect(await leaveTerminal(refusal('terminal_revoked'))).toMatchObject({ waiting: 1 });
  till.handIn.mockImplementation(async () => { till.kept.set('queue', []); return { sent: 1, doubtful: 0 }; });
  expect(await leaveTerminal(refusal('terminal_revoked'))).toEqual({ revoked: true, doubtful: [], waiting: 0 });
  expect(till.handIn).toHaveBeenLastCalledWith('P1');
  expect(await leaveTerminal(refusal('terminal_revoked'))).toMatchObject({ waiting: 0 });
  expect(till.kept.has('leftPlace')).toBe(false);
});
