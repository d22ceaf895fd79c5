import { expect, test } from 'vitest';
import { appWords } from './app/app-words.ts';
import { words as es } from './code-page/words/es.ts';
import { words as en } from './code-page/words/en.ts';
import { words as zh } from './code-page/words/zh-CN.ts';
import { words as host } from './host/words.ts';
import { words as accesses } from './journeys/accesses/words.ts';
import { words as cases } from './journeys/cases/words.ts';
import { words as cardNumber } from './journeys/card-number/words.ts';
import { words as cityServices } from './journeys/city-services/words.ts';
import { words as channel } from './journeys/channel/words.ts';
import { words as claim } from './journeys/claim/words.ts';
import { words as consents } from './journeys/consents/words.ts';
import { words as devices } from './journeys/devices/words.ts';
import { words as help } from './journeys/help/words.ts';
import { words as home } from './journeys/home/words.ts';
import { words as insurance } from './journeys/insurance/words.ts';
import { words as launch } from './journeys/launch/words.ts';
import { words as loss } from './journeys/loss/words.ts';
import { words as notAnswering } from './journeys/not-answering/words.ts';
import { settingsWords as noticeSettings } from './journeys/notices/settings-words.ts';
import { words as notices } from './journeys/notices/words.ts';
import { words as pin } from './journeys/pin/words.ts';
import { formWords } from './journeys/services/forms/form-words.ts';
import { words as services } from './journeys/services/words.ts';
import { words as signIn } from './journeys/sign-in/words.ts';
import { words as welcome } from './journeys/welcome/words.ts';
import { words as work } from './journeys/work/words.ts';
import { words as scan } from './scan/words.ts';
import { words as why } from './journeys/why/words.ts';

const all = { app: appWords, code: { es, 'zh-CN': zh, en }, accesses, cardNumber, cases, channel, cityServices, claim, consents, devices, help, home, host, insurance, launch, loss, notAnswering, noticeSettings, notices, pin, scan, services, forms: formWords, signIn, welcome, why, work };

test.each(Object.entries(all))('%s: every word is there, and none is the same in two languages', (_, words) => {
  const [spanish, chinese, english] = [words.es, words['zh-CN'], words.en].map((each) => new Map(leaves(each)));
  expect([...(chinese?.keys() ?? [])]).toEqual([...(spanish?.keys() ?? [])]);
  const faults = [...(spanish ?? [])].filter(([path, said]) => new Set([said, chinese?.get(path), english?.get(path)]).size < 3 || said.trim() === '');
  expect(faults).toEqual([]);
});

test('Spanish says usted: no verb of tú', () => {
  const said = Object.values(all).flatMap((words) => leaves(words.es)).map(([, text]) => text).filter((text) => !text.startsWith('¿Me ayudas'));
  expect(said.filter((text) => /\b(?:tu|tus|tienes|puedes|escribe|pulsa|debes)\b/i.test(text) && !/Si pulsa/.test(text))).toEqual([]);
});

/** Words that are made of a number or a name are said with examples. */
function leaves(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function') return [[path + key, (value as (...examples: unknown[]) => string)(3, 4)]];
    return leaves(value as object, `${path}${key}.`);
  });
}
