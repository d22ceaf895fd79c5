import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Time as the demonstration wants it: the machine's, moved by an offset that survives a restart. Exists in demo mode only. */
export interface DemoClock {
  readonly now: () => number;
  readonly offsetMs: () => number;
  readonly move: (offsetMs: number) => void;
}

export function openDemoClock(dataFolder: string): DemoClock {
  const path = join(dataFolder, 'demo-clock.json');
  let offset = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { offsetMs: number }).offsetMs : 0;
  return {
    now: () => Date.now() + offset,
    offsetMs: () => offset,
    move: (offsetMs) => {
      offset = offsetMs;
      writeFileSync(`${path}.draft`, JSON.stringify({ offsetMs }));
      renameSync(`${path}.draft`, path);
    },
  };
}
