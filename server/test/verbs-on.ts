import { runVerb, type Said } from '../src/commands/run-verb.ts';
import { openDemoClock } from '../src/demo/demo-clock.ts';
import type { WholeHouse } from './whole-house.ts';

/** Verbs against the database of a house that runs, in its hour. The words are as they are typed; a file's path holds no space here. */
export function verbsOn(house: WholeHouse) {
  const { dataFolder } = house.verbConfig;
  const yika = async (words: string, more: { readonly mode?: 'production' } = {}): Promise<Said> => {
    const said = await runVerb(words.split(' '), { json: true, config: () => ({ ...house.verbConfig, ...more }), progress: () => {} });
    // The clock of verbs runs, and the product's goes with it.
    house.clock.at = Math.max(house.clock.at, openDemoClock(dataFolder).now());
    return said;
  };
  const done = async (words: string): Promise<Readonly<Record<string, unknown>>> => {
    const { exitCode, value, text } = await yika(words);
    if (exitCode !== 0) throw new Error(`yika ${words}: ${text}`);
    return value as Readonly<Record<string, unknown>>;
  };
  /** The test moves the product's clock; this brings the verbs to it. */
  const keepTime = () => openDemoClock(dataFolder).move(house.clock.at - Date.now());
  return { yika, done, keepTime };
}
