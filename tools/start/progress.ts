import { terminalLanguage, words } from './words.ts';

type Step = Extract<keyof typeof words, `step${string}`>;

/** One line when something that takes a while begins, one when it is done and how long it took. */
export async function step<Result>(name: Step, work: () => Promise<Result>): Promise<Result> {
  const what = words[name][terminalLanguage()]();
  const begunMs = performance.now();
  say(`  … ${what}`);
  const result = await work();
  say(`  ✓ ${what} (${((performance.now() - begunMs) / 1000).toFixed(1)} s)`);
  return result;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
