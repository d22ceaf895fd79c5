import { expect, test } from 'vitest';
import { oneTimeCodeWords } from './account/one-time-code-words.ts';
import { accountWords } from './account/words.ts';
import { agencyWords } from './agencies/words.ts';
import { actWords, roomWords } from './audit/act-words.ts';
import { exportWords } from './audit/export-words.ts';
import { auditWords } from './audit/words.ts';
import { fieldWords, valueWords } from './approvals/field-words.ts';
import { switchWords } from './approvals/switch-words.ts';
import { approvalWords } from './approvals/words.ts';
import { cardFaceWords } from './card-face/words.ts';
import { dashboardWords } from './dashboard/words.ts';
import { documentWords } from './readiness/documents/words.ts';
import { emergencyWords } from './readiness/emergency/words.ts';
import { deskWords } from './desk/words.ts';
import { dossierActWords } from './dossier/act-words.ts';
import { dossierFormWords } from './dossier/form-words.ts';
import { printWords } from './dossier/print/words.ts';
import { dossierWords } from './dossier/words.ts';
import { formWords } from './readiness/forms/words.ts';
import { partWords } from './readiness/part-words.ts';
import { testWords } from './readiness/technical-test/words.ts';
import { readinessWords } from './readiness/words.ts';
import { fileStructureWords } from './file-structure/words.ts';
import { signInWords } from './sign-in/words.ts';
import { signInLogWords } from './sign-ins/words.ts';
import { staffActWords } from './staff/act-words.ts';
import { staffWords } from './staff/words.ts';
import { frameWords } from './words/frame-words.ts';
import { listWords } from './words/list-words.ts';
import { roleWords } from './words/role-words.ts';
import { wayWords } from './words/way-words.ts';

const all = { deskWords, cardFaceWords, fileStructureWords, exportWords, dashboardWords, auditWords, actWords, roomWords, accountWords, agencyWords, fieldWords, valueWords, switchWords, approvalWords, signInWords, signInLogWords, staffWords, staffActWords, oneTimeCodeWords, frameWords, listWords, roleWords, wayWords, readinessWords, partWords, formWords, testWords, documentWords, emergencyWords, dossierWords, dossierActWords, dossierFormWords, printWords };

/** Said the same in two languages, and rightly so; or put together from what is said elsewhere. */
const same = new Set(['approvalWords.subject', 'approvalWords.count', 'valueWords.no', 'roleWords.auditor', 'frameWords.places.agencies']);

test.each(Object.entries(all))('%s: every word is there in three languages, and none is the same in two', (name, words) => {
  const [spanish, chinese, english] = [words.es, words['zh-CN'], words.en].map((each) => new Map(leaves(each)));
  expect([...(chinese?.keys() ?? [])].sort()).toEqual([...(spanish?.keys() ?? [])].sort());
  expect([...(english?.keys() ?? [])].sort()).toEqual([...(spanish?.keys() ?? [])].sort());
  const faults = [...(spanish ?? [])].filter(([path, said]) => !same.has(`${name}.${path}`) && (new Set([said, chinese?.get(path), english?.get(path)]).size < 3 || said.trim() === ''));
  expect(faults).toEqual([]);
});

test('Spanish says usted: no verb of tú', () => {
  const said = Object.values(all).flatMap((words) => leaves(words.es)).map(([, text]) => text);
  expect(said.filter((text) => /\b(?:tu|tus|tienes|puedes|escribe|pulsa|debes|elige)\b/i.test(text))).toEqual([]);
});

test('no code of the interface stands in the words of whoever works here', () => {
  const said = Object.values(all).flatMap((words) => [words.es, words['zh-CN'], words.en]).flatMap((say) => leaves(say)).map(([, text]) => text);
  expect(said.filter((text) => /[a-z]+_[a-z]+/.test(text))).toEqual([]);
});

/** Words that are made of a number or a name are said with examples. */
function leaves(said: object, path = ''): [string, string][] {
  return Object.entries(said).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + key, value]];
    if (typeof value === 'function') return [[path + key, String((value as (...examples: unknown[]) => unknown)(key === 'steps' ? ['3'] : '3', 4, 5))]];
    return leaves(value as object, `${path}${key}.`);
  });
}
