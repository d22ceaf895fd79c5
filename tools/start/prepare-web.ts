import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endsWithParent, wrap } from '../../server/src/platform/own-postgres/ends-with-parent.ts';
import type { Plan } from './plan.ts';
import { say, step } from './progress.ts';
import type { Stopping } from './stopping.ts';

/** Why the pages could not be built, in the words of the builder. */
export class PagesFault extends Error {
  override readonly name = 'PagesFault';
}

/** Builds the pages in a process of its own, beside the database: both take a while, and this one takes a whole core. */
export function prepareWeb({ environment }: Plan, stopping: Stopping): Promise<void> {
  const work = step('stepWeb', () => {
    const script = fileURLToPath(new URL('../build-web.ts', import.meta.url));
    // Killed with −9 the launcher can end nothing: a builder that went on would meet the next start's in the same folder.
    const { command, args } = wrap(endsWithParent('TERM'), process.execPath, [script]);
    const child = spawn(command, [...args], { env: { ...environment, NO_COLOR: '1', FORCE_COLOR: undefined }, stdio: ['ignore', 'pipe', 'pipe'] });
    stopping.later(() => void child.kill('SIGKILL'));
    const errors: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => say(text.trimEnd().replace(/^/gm, '      ')));
    child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    return new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => (code === 0 ? resolve() : reject(new PagesFault(errors.join('').trim()))));
    });
  });
  // Whoever awaits it hears of a fault; until then it is not "unhandled".
  work.catch(() => {});
  return work;
}
