import { expect, test, vi } from 'vitest';
import { fakeHost } from './fake-host.ts';
import { held } from './use-shown-code.ts';

test('what the host cannot do is not asked, and what it refuses is no matter', async () => {
  const told = vi.fn();
  held(undefined, told)();
  held(fakeHost({ can: ['keepAwake'], refuses: { keepAwake: 'denied' } }).keepAwake, told);
  await Promise.resolve();
  expect(told).not.toHaveBeenCalledWith(true);
});

test('what the host granted is given back when the page no longer needs it', async () => {
  const host = fakeHost({ can: ['raiseBrightness'] });
  const told: boolean[] = [];
  const end = held(host.raiseBrightness, (granted) => told.push(granted));
  await vi.waitFor(() => expect(told).toEqual([true]));
  end();
  expect(host.asked).toEqual(['raiseBrightness', 'end of raiseBrightness']);
  expect(told).toEqual([true, false]);
});

test('a grant that comes after the page has gone is given back at once', async () => {
  const host = fakeHost({ can: ['hideSharing'] });
  held(host.hideSharing)();
  await vi.waitFor(() => expect(host.asked).toEqual(['hideSharing', 'end of hideSharing']));
});
