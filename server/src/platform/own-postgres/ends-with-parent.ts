import { spawnSync } from 'node:child_process';

/**
 * Words to put before a command, so that the kernel sends it the signal when its parent dies, even of kill −9.
 * Without setpriv (macOS) none: then what is left behind is found at the next start.
 */
export function endsWithParent(signal: 'INT' | 'TERM'): readonly string[] {
  const words = ['setpriv', `--pdeathsig=${signal}`, '--'];
  return works(words) ? words : [];
}

const answers = new Map<string, boolean>();

/** Whether a command can be run with these words before it, on this machine and by this user. */
export function works(words: readonly string[]): boolean {
  const key = words.join(' ');
  const known = answers.get(key);
  if (known !== undefined) return known;
  const { command, args } = wrap(words, 'true', []);
  const answer = spawnSync(command, [...args], { stdio: 'ignore' }).status === 0;
  answers.set(key, answer);
  return answer;
}

export function wrap(words: readonly string[], command: string, args: readonly string[]): { readonly command: string; readonly args: readonly string[] } {
  const [first, ...rest] = [...words, command, ...args];
  return { command: first ?? command, args: rest };
}
