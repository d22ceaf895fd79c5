import { isRefusal } from '@yika/kit';
import { handIn } from '../offline/keep-up.ts';
import { change, kept, type DoubtfulCheck } from '../offline/terminal-store.ts';

/** What became of the checks without a line when this till was revoked or lost its key. */
export interface Left {
  readonly revoked: boolean;
  /** Of what was ever handed in here: the platform lists it for a terminal that stands, and for no other. */
  readonly doubtful: readonly DoubtfulCheck[];
  /** Still here: they go out when the line is back, or when this till is enrolled again at the same place. */
  readonly waiting: number;
}

/**
 * This till is none any more: it forgets all but the checks that nobody has received, for a copy among them is found in no other way.
 * One that was revoked may still hand them in; one whose key is gone has to be enrolled again first. Called as often as somebody looks.
 */
export async function leaveTerminal(error: unknown): Promise<Left> {
  const revoked = isRefusal(error, 'terminal_revoked');
  const place = await change(['terminal', 'leftPlace', 'queue', 'clockOffsetMs', 'lists', 'listsAt', 'regions', 'counts'], ({ terminal, leftPlace, queue = [] }) => {
    const stood = terminal?.place.servicePointId ?? leftPlace;
    const forgotten = { terminal: undefined, clockOffsetMs: undefined, lists: undefined, listsAt: undefined, regions: undefined, counts: undefined };
    return { kept: { ...forgotten, leftPlace: queue.length === 0 ? undefined : stood }, result: stood };
  });
  // Without a line they wait, and whoever looks next tries again.
  if (revoked && place !== undefined) await handIn(place).catch(() => {});
  // What a till elsewhere left behind goes out from there.
  const waiting = ((await kept('queue')) ?? []).filter(({ servicePointId }) => !revoked || servicePointId === place).length;
  return { revoked, doubtful: (await kept('doubtful')) ?? [], waiting };
}
