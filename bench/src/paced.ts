import { setTimeout as wait } from 'node:timers/promises';

export interface Pace {
  /** Begun each second, evenly, whether or not those before have ended. */
  readonly pace: number;
  readonly seconds: number;
}

export interface Paced {
  /** Ended, from the first that began to the last that ended. */
  readonly perSecond: number;
  /** From when it was due to when it ended, so that what waits in a queue counts as waiting. */
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** Work that arrives at a pace, as people do, and does not wait for whoever came before. */
export async function paced({ pace, seconds }: Pace, work: (number: number) => Promise<void>): Promise<Paced> {
  const whole = Math.round(pace * seconds);
  const began = performance.now();
  const took: number[] = [];
  const running: Promise<void>[] = [];
  while (running.length < whole) {
    const due = Math.min(whole, Math.ceil(((performance.now() - began) / 1000) * pace));
    for (let number = running.length; number < due; number += 1) {
      const dueAt = began + (number / pace) * 1000;
      running.push(work(number).then(() => void took.push(performance.now() - dueAt)));
    }
    await wait(1);
  }
  await Promise.all(running);
  const clock = performance.now() - began;
  took.sort((one, other) => one - other);
  const at = (part: number) => round(took[Math.min(took.length - 1, Math.floor(took.length * part))] ?? 0);
  return { perSecond: Math.round((whole / clock) * 1000), medianMs: at(0.5), p95Ms: at(0.95) };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
