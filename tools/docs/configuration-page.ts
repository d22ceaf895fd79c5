import { settingNames } from '../../server/src/config.ts';
import { madeFrom, page, table } from './markdown.ts';
import { settingMeanings } from './setting-meanings.ts';

export function configurationPage(): string {
  return page([
    madeFrom('`server/src/config.ts` and `tools/docs/setting-meanings.ts`'),
    '# Configuration',
    [
      'By environment and by one file, nothing else. Read and checked at start: everything that is wrong is said at once, each in one sentence that repeats no value, and the exit code is 1.',
      'Another name that begins with `YIKA_` is a slip of the pen and refused. DATA stands for the data folder.',
    ].join('\n'),
    table(['setting', 'meaning', 'when not set'], settingNames.map((name) => [`\`${name}\``, settingMeanings[name].means, settingMeanings[name].unset])),
  ]);
}
