import type { Config } from '../config.ts';

/** A verb of `yika`. Its name may be two words, such as `terminal enrol`. */
export interface Command {
  readonly name: string;
  /** What follows the name, such as `CODE [--purpose payment]`; empty where nothing does. */
  readonly usage?: string;
  /** One line for `yika --help`. */
  readonly describe: string;
  run(args: readonly string[], invocation: Invocation): Promise<Outcome>;
}

export interface Invocation {
  readonly json: boolean;
  /** Reads the configuration when first asked; throws ConfigurationFault. */
  readonly config: () => Config;
  /** A line for whoever waits, on standard error: it never mixes with the answer. `instead`: of the last such line, in a terminal. */
  readonly progress: (line: string, place?: 'instead') => void;
}

/** What a verb answers: `value` for `--json`, `text` for people. Neither holds personal data that was not asked for. */
export interface Outcome {
  readonly value: unknown;
  readonly text: string;
  /** 1 when the answer is "no": something failed, or was not found. */
  readonly exitCode?: 0 | 1;
}

/** Arguments that make no sense: the sentence and the usage are printed, and the exit code is 2. */
export class UsageFault extends Error {
  override readonly name = 'UsageFault';
}
