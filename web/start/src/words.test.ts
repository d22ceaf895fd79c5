import { expect, test } from 'vitest';
import { publicWords } from '../../public/src/public-words.ts';
import { certificateWords } from '../../public/src/words/certificate-words.ts';
import { fileStructureWords } from '../../public/src/words/file-structure-words.ts';
import { structureWords } from '../../kit/src/file-structure/structure-words.ts';
import { issuerWords } from '../../public/src/words/issuer-words.ts';
import { launchCheckWords } from '../../public/src/words/launch-check-words.ts';
import { shellWords } from './words/shell-words.ts';
import { words } from './words.ts';

/** Said the same in two languages, and rightly so. */
const same = new Set(['hospital', 'wechat', 'alipay']);
const all = { start: words, public: publicWords, certificate: certificateWords, launchCheck: launchCheckWords, fileStructure: fileStructureWords, structure: structureWords, issuers: issuerWords, shell: shellWords };

test.each(Object.entries(all))('%s: every word is there, and none is the same in two languages', (_, said) => {
  const [spanish, chinese, english] = [said.es, said['zh-CN'], said.en].map((each) => new Map(leaves(each)));
  expect([...(chinese?.keys() ?? [])]).toEqual([...(spanish?.keys() ?? [])]);
  expect([...(english?.keys() ?? [])]).toEqual([...(spanish?.keys() ?? [])]);
  const faults = [...(spanish ?? [])].filter(([path, text]) => !same.has(path) && !isName(path) && (new Set([text, chinese?.get(path), english?.get(path)]).size < 3 || text.trim() === ''));
  expect(faults).toEqual([]);
});

test('Spanish says usted: no verb of tú', () => {
  const said = Object.values(all).flatMap(({ es }) => leaves(es)).map(([, text]) => text);
  expect(said.filter((text) => /\b(?:tu|tus|tienes|puedes|pulsa|debes)\b/i.test(text))).toEqual([]);
});

/** Which picture, which state: nobody reads them. */
function isName(path: string): boolean {
  return /\.pictures\.\d+\.0$|^articles\.\d+\.state$/.test(path);
}

/** Words that are made of a number or a name are said with examples. */
function leaves(said: object, path = ''): [string, string][] {
  return Object.entries(said).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function') return [[path + key, (value as (...examples: unknown[]) => string)(3, 4)]];
    return leaves(value as object, `${path}${key}.`);
  });
}
