import { seededRandom } from '../../server/src/demo/seeded-random.ts';
import type { Place } from './line.ts';

export const stories = ['claim', 'verify', 'import', 'decide'] as const;
export type Story = (typeof stories)[number];

/** What is done to whom: kill −9 of the process that is at work; its line to the database cut; or the database ends the connection. */
export type Way = 'process_killed' | 'line_cut' | 'connection_ended';

/** One kill, all of it made from seed and number, so that it can be had again by itself. */
export interface Point {
  readonly number: number;
  readonly story: Story;
  readonly way: Way;
  readonly place: Place;
  /** How far into the story, from 0 up to 1. */
  readonly depth: number;
  /** What a counter is shown; and whether another one has it, or another approver decides, at the same moment. */
  readonly how: 'qr' | 'digits';
  readonly rivals: boolean;
}

/** One kill in seventeen is of a process: 25 of 425. */
const ONE_PROCESS_IN = 17;
const connectionStories: readonly Story[] = ['claim', 'verify', 'import', 'verify', 'decide', 'claim', 'verify'];

export function pointsOf({ points, seed, only }: { readonly points: number; readonly seed: number; readonly only: Story | null }): readonly Point[] {
  return Array.from({ length: points }, (_, place) => pointOf(place + 1, { seed, only }));
}

export function pointOf(number: number, { seed, only }: { readonly seed: number; readonly only: Story | null }): Point {
  const random = seededRandom(seed * 1_000_003 + number);
  const isProcess = number % ONE_PROCESS_IN === 0;
  const turn = isProcess ? stories[(number / ONE_PROCESS_IN) % stories.length] : connectionStories[number % connectionStories.length];
  return {
    number,
    story: only ?? turn ?? 'claim',
    way: isProcess ? 'process_killed' : random.pick(['line_cut', 'connection_ended']),
    place: random.pick(['not_heard', 'not_answered']),
    depth: random.next(),
    how: random.pick(['qr', 'qr', 'digits']),
    rivals: random.chance(0.3),
  };
}
