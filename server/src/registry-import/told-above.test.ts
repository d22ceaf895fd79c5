import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { goodPin, holderHouse, holderWithECard } from '../../test/holder-house.ts';
import type { RegisteredPerson } from '../../test/registry-person.ts';
import { saveCertificate } from '../modules/ecards/index.ts';
import { takeStatusIndex } from '../modules/status-lists/index.ts';
import { cardsImport, holdersImport } from './kinds.ts';
import { runImport } from './run-import.ts';

const house = await holderHouse();
const { owner, inTransaction } = house;
const folder = mkdtempSync(join(tmpdir(), 'yika-told-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await house.close();
});
beforeEach(() => owner.script('truncate imports, import_keys'));

const cardHeader = 'identity_number,card_number,issuer_region_code,status,issued_on,valid_to,collected_on,loss_lapses_on,bank_account_activated';

describe('what a holder allowed for one loss', () => {
  test('does not hold for the next that a registry file brings', async () => {
    const { person, browser } = await holderWhoAllowed();
    await importCard(person, { status: 3 });
    expect(await authorised(browser)).toBe(false);
    await importCard(person, { status: 1 });
    await importCard(person, { status: 2 });
    expect(await authorised(browser)).toBe(false);
    expect(await noticesOf(person)).toEqual(['ecard_issued', 'loss_reported', 'loss_authorised', 'card_locked', 'card_unlocked', 'loss_reported']);
  });

  test('ends with the card that is closed by a file', async () => {
    const { person, browser } = await holderWhoAllowed();
    await importCard(person, { status: 9 });
    expect(await authorised(browser)).toBe(false);
    expect((await noticesOf(person)).at(-1)).toBe('card_closed');
  });

  test('holds while the file changes something else of the card, or nothing', async () => {
    const { person, browser, lapsesOn } = await holderWhoAllowed();
    for (const bankAccount of ['1', '0', '0']) {
      await importCard(person, { status: 4, lapsesOn, bankAccount });
      expect(await authorised(browser)).toBe(true);
    }
    expect((await noticesOf(person)).at(-1)).toBe('loss_authorised');
  });

  test('holds, as the loss does, while the file says of its standing what the file before it said', async () => {
    const { person, browser } = await holderWhoAllowed();
    expect(await importCard(person, { status: 1, bankAccount: '0' })).toMatchObject({ counts: { changed: 1 } });
    expect(await authorised(browser)).toBe(true);
    expect((await browser.get('/api/ecard')).body['card']).toMatchObject({ status: 4 });
  });

  test('is left as it was by a dry run', async () => {
    const { person, browser } = await holderWhoAllowed();
    expect(await importCard(person, { status: 2 }, true)).toMatchObject({ counts: { changed: 1 } });
    expect(await authorised(browser)).toBe(true);
  });
});

describe('a counter without a line', () => {
  test('takes no code of a card that a file says is lost, and takes it again once a file says it is normal', async () => {
    const { person } = await holderWithECard(house);
    await certificateFor(person);
    await importCard(person, { status: 2 });
    expect(await statusOf(person)).toBe(2);
    await importCard(person, { status: 1 });
    expect(await statusOf(person)).toBe(0);
  });

  test('takes no code of somebody who a file says has died', async () => {
    const { person } = await holderWithECard(house);
    await certificateFor(person);
    const path = write('holders.csv', ['identity_number,name,document_kind,region_code,phone,life_status,death_date', `${person.identityNumber},${person.name},citizen,110100,,2,2030-01-20`]);
    expect(await runImport(holdersImport, { inTransaction, path, dryRun: false, language: 'en' })).toMatchObject({ counts: { changed: 1 } });
    expect(await statusOf(person)).toBe(2);
  });
});

async function holderWhoAllowed() {
  const made = await holderWithECard(house);
  const { body } = await made.browser.post(`/api/cards/${made.person.cards[0]?.cardId}/temporary-loss`);
  await house.owner.query('tell', `insert into notices (holder_id, kind, facts, at) values ($1, 'loss_reported', '{}', now())`, [made.person.holderId]);
  const allowed = await made.browser.post('/api/ecard/loss-authorisation', { allow: true, pin: goodPin });
  expect(allowed.status).toBe(204);
  return { ...made, lapsesOn: String(body['lossLapsesOn']) };
}

interface CardState {
  readonly status: number;
  readonly lapsesOn?: string;
  readonly bankAccount?: string;
}

function importCard({ identityNumber, cards }: RegisteredPerson, { status, lapsesOn = '', bankAccount = '1' }: CardState, dryRun = false) {
  const path = write('cards.csv', [cardHeader, `${identityNumber},${cards[0]?.number},110100,${status},2026-01-10,2036-01-09,2026-01-20,${lapsesOn},${bankAccount}`]);
  return runImport(cardsImport, { inTransaction, path, dryRun, language: 'en' });
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, lines.join('\n'));
  return path;
}

async function authorised(browser: Awaited<ReturnType<typeof holderWithECard>>['browser']): Promise<unknown> {
  const { body } = await browser.get('/api/ecard');
  return (body['ecard'] as { readonly identityAuthorisedDuringLoss: boolean }).identityAuthorisedDuringLoss;
}

async function noticesOf({ holderId }: RegisteredPerson): Promise<string[]> {
  const rows = await owner.query<{ kind: string }>('notices_of', 'select kind from notices where holder_id = $1 order by notice_id', [holderId]);
  return rows.map(({ kind }) => kind);
}

async function certificateFor({ holderId }: RegisteredPerson): Promise<void> {
  await inTransaction(async ({ database, now }) => {
    const expiresAt = now() + 86_400_000;
    const place = await takeStatusIndex(database, { expiresAt, nowMs: now() });
    const key = Buffer.alloc(32, 1);
    await saveCertificate(database, { holderId, deviceNo: 1, handle: Buffer.alloc(16, 2), expiresAt, showingX: key, showingY: key, ...place, digitsNumber: holderId, digitsSecret: Buffer.alloc(60) });
  });
}

/** 0 valid, 2 suspended. */
async function statusOf({ holderId }: RegisteredPerson): Promise<number | undefined> {
  const [row] = await owner.query<{ status: number }>('status_of', `
    select s.status from devices d join status_entries s on (s.list_number, s.list_index) = (d.status_list, d.status_index) where d.holder_id = $1`, [holderId]);
  return row?.status;
}
