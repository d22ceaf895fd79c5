import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, makeCardNumber, makeIdentityNumber } from '../../contract/src/numbers/index.ts';
import { cardsImport, holdersImport } from '../../server/src/registry-import/kinds.ts';
import { runImport } from '../../server/src/registry-import/run-import.ts';
import type { Stage } from './stage.ts';

/** Somebody who does not exist, and has everything that a claim needs. */
export interface Somebody {
  readonly name: string;
  readonly identityNumber: string;
  readonly cardNumber: string;
  readonly phone: string;
}

export const holderColumns = 'identity_number,name,document_kind,region_code,phone';
const cardColumns = 'identity_number,card_number,issuer_region_code,status,issued_on,valid_to,collected_on,bank_account_activated';
const names = ['测试甲', '测试乙', '测试丙', '测试丁', '测试戊'] as const;

/** The same person for the same number, 0 to 99 999, and no two alike. */
export function somebody(number: number): Somebody {
  return {
    name: names[number % names.length] ?? names[0],
    identityNumber: numberedIdentity(number),
    cardNumber: makeCardNumber(`YK9${String(number).padStart(5, '0')}`),
    phone: `190001${String(number).padStart(5, '0')}`,
  };
}

/** Of an area that nobody else in the demonstration has: 900 a day of birth, from 1950 on. */
export function numberedIdentity(number: number): string {
  return makeIdentityNumber('120100', addDays('1950-01-01', Math.floor(number / 900)), 1 + (number % 900));
}

/** Puts the persons `from` to `from + count − 1` into the registry, as a region would. */
export async function registerPeople({ inTransaction }: Stage, { from, count }: { readonly from: number; readonly count: number }): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yika-people-'));
  const people = Array.from({ length: count }, (_, place) => somebody(from + place));
  const run = { inTransaction, dryRun: false, language: 'en' } as const;
  const holders = write(folder, 'holders.csv', [holderColumns, ...people.map(({ identityNumber, name, phone }) => `${identityNumber},${name},citizen,110100,${phone}`)]);
  const cards = write(folder, 'cards.csv', [cardColumns, ...people.map(({ identityNumber, cardNumber }) => `${identityNumber},${cardNumber},110100,1,2024-01-10,2034-01-09,2024-01-20,1`)]);
  const results = [await runImport(holdersImport, { ...run, path: holders }), await runImport(cardsImport, { ...run, path: cards })];
  rmSync(folder, { recursive: true });
  if (results.some(({ rowsRefused, rowsDone }) => rowsRefused > 0 || rowsDone !== count)) throw new Error('the registry does not take the people of this run');
}

export function write(folder: string, name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
