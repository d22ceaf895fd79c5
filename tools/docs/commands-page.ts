import { commands } from '../../server/src/commands/index.ts';
import { madeFrom, page } from './markdown.ts';

export async function commandsPage(): Promise<string> {
  const known = await Promise.all(commands.map(async ({ load }) => (await load()).command));
  return page([
    madeFrom('`server/src/commands`'),
    '# Commands',
    [
      '`npm run yika -- VERB …`, or `bin/yika VERB …` from anywhere. Every verb takes `--json` (one JSON value on standard output, also for a "no") and `--help`.',
      'Exit codes: 0 done, 1 the answer is no or it failed, 2 not understood. Progress goes to standard error.',
      'With a PostgreSQL of its own that is not running, a verb starts it and stops it again. What a verb changes is on record as the operator `cli`.',
    ].join('\n'),
    ...known.flatMap(({ name, usage = '', describe }) => [`## ${name}`, `\`\`\`\nyika ${`${name} ${usage}`.trim()}\n\`\`\``, describe]),
  ]);
}
