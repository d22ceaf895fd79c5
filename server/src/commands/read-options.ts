import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { UsageFault } from './command.ts';

/** The words of a verb; an option that it does not know is a usage fault. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, strict: true, options });
  } catch {
    throw new UsageFault('There is an option that this verb does not know, or one without its value.');
  }
}

/** Exactly so many plain words. */
export function exactly(positionals: readonly string[], count: number, sentence: string): string[] {
  if (positionals.length !== count) throw new UsageFault(sentence);
  return [...positionals];
}

/** What is kept for others to read: letters are in it, it is one line, and not an essay. */
export function isLineOfWords(text: string): boolean {
  return text.length <= 200 && /\p{L}/u.test(text) && !/\p{C}/u.test(text);
}
