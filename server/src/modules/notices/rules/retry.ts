const MINUTE_MS = 60_000;
/** Together a little more than a day: an outage of an afternoon loses nothing. */
const pausesMs = [1, 5, 15, 60, 180, 360, 480, 480].map((minutes) => minutes * MINUTE_MS);

/** When a message that did not go out is tried again; null when it is given up. `tries`: those that failed. */
export function nextTryAt(tries: number, now: number): number | null {
  const pause = pausesMs[tries - 1];
  return pause === undefined ? null : now + pause;
}
