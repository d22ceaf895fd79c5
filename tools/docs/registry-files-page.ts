import { languages } from '@yika/contract';
import { registryFiles, type Column } from '../../server/src/registry-files/columns.ts';
import { rowReasons } from '../../server/src/registry-import/reading/row-reasons.ts';
import { madeFrom, page, table } from './markdown.ts';

export function registryFilesPage(): string {
  return page([
    madeFrom('`server/src/registry-files/columns.ts` and `server/src/registry-import/reading/row-reasons.ts`'),
    '# Registry files',
    [
      'What `yika import` reads and `yika demo generate` writes: CSV with a header of these names, in any order; UTF-8 (with or without BOM) or GB 18030, LF or CRLF, cells in double quotes where they hold a comma or a line.',
      'Import them in this order: a card needs its holder. An empty cell means that nothing is known. A row that is as the registry has it changes nothing; a changed name keeps the one before.',
    ].join('\n'),
    ...Object.entries(registryFiles).flatMap(([name, columns]) => [`## ${name}.csv`, table(['column', 'required', 'meaning', 'examples'], (columns as readonly Column[]).map(cells))]),
    '## Why a row is not taken',
    'Good rows go in whatever the others are like. A bad one comes back in the error file as it was, with its row number, the column and the reason, to mend and to feed again.',
    table(['code', ...languages], Object.entries(rowReasons).map(([code, said]) => [`\`${code}\``, ...languages.map((language) => said[language])])),
  ]);
}

function cells({ name, required, meaning, examples, values }: Column): string[] {
  const among = values ? ` One of ${values.map((value) => `\`${value}\``).join(', ')}.` : '';
  return [`\`${name}\``, required ? 'yes' : '', `${meaning}${among}`, examples.filter((example) => example !== '').map((example) => `\`${example}\``).join(' ')];
}
