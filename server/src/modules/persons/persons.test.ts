import { makeIdentityNumber } from '@yika/contract/numbers';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { cardNumberOf, registerPerson } from '../../../test/registry-person.ts';
import { testDoor } from '../../../test/test-door.ts';
import { buildShell } from '../../platform/http/shell.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { activeStaff, grantOf } from '../staff/test/staff.ts';
import { registerPersons } from './index.ts';

const { owner, pool, close } = await freshDatabase();
afterAll(close);
let at = Date.parse('2030-01-28T10:00:00Z');
let asking: StaffCaller;
const door = testDoor(pool, { now: () => at, staffOf: async () => asking });
const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
registerPersons(app, door, { firstReason: async () => null });

const officer = await activeStaff(owner, grantOf('officer', '110100'));
const elsewhere = await activeStaff(owner, grantOf('officer', '440100'));
const atOneCounter = await activeStaff(owner, grantOf('clerk_supervisor', '110100', 'H1'));
const person = await registerPerson(door.inTransaction, 1, { name: '测试·长名' });
const moved = await registerPerson(door.inTransaction, 2, { regionCode: '110100', cards: [{}, { issuerRegionCode: '440100' }] });
const nobody = makeIdentityNumber('110100', '1990-01-01', 77);

interface Answer { readonly status: number; readonly code?: string; readonly retryAfterSeconds?: number; readonly [field: string]: unknown }
async function ask(by: StaffCaller, address: string, more: object): Promise<Answer> {
  asking = by;
  const reply = await app.inject({ method: 'POST', url: `/api/console/persons/${address}`, payload: { matter: 'complaint', reason: 'they came to the desk', ...more } });
  return { status: reply.statusCode, ...reply.json<object>() };
}
const find = (by: StaffCaller, identityNumber: string) => ask(by, 'search', { identityNumber });
const unmask = (by: StaffCaller, identityNumber: string, ...fields: readonly string[]) => ask(by, 'unmasking', { identityNumber, fields });
const looksAt = (holderId: unknown) => owner.query<{ action: string; outcome: string; seen: string[] }>('looks', `
  select action, outcome, seen from audit_entries where holder_id = $1 and action like 'person.%' order by at, entry_id`, [holderId as never]);

beforeEach(async () => {
  await owner.script('truncate audit_entries, budgets');
});

test('whoever is elsewhere, or stands at one counter only, is answered as if nobody had the number; the look stands with the person all the same', async () => {
  const missed = await find(officer, nobody);
  expect(missed).toMatchObject({ status: 404, code: 'person_not_found_here' });
  for (const by of [elsewhere, atOneCounter]) {
    const { reference, ...answer } = await find(by, person.identityNumber);
    expect({ ...answer, reference: missed['reference'] }).toEqual(missed);
    expect(reference).toBeTypeOf('string');
    expect((await unmask(by, person.identityNumber, 'name')).code).toBe('person_not_found_here');
  }
  expect(await looksAt(person.holderId)).toEqual(['person.found', 'person.unmasked', 'person.found', 'person.unmasked'].map((action) => ({ action, outcome: 'person_not_found_here', seen: [] })));
});

test('nobody is tried out: ten numbers that are nobody’s here, and the search rests, also for a number that is somebody’s; a hit costs none', async () => {
  for (let time = 0; time < 12; time += 1) expect((await find(officer, person.identityNumber)).status).toBe(200);
  for (let time = 0; time < 10; time += 1) expect((await find(officer, nobody)).code).toBe('person_not_found_here');
  expect(await find(officer, person.identityNumber)).toMatchObject({ status: 429, code: 'person_looks_spent', retryAfterSeconds: 600 });
  at += 11 * 60_000;
  expect((await find(officer, person.identityNumber)).status).toBe(200);
});

test('a person is found masked, with cards and e-card; nothing in clear, and the look with its reason is theirs to read', async () => {
  const found = await find(officer, person.identityNumber);
  expect(found).toMatchObject({ status: 200, lifeStatus: 1, regionCode: '110100', ecard: null, hasPhoto: true, cards: [{ status: 1 }] });
  const answer = JSON.stringify(found);
  for (const clear of [person.name, person.identityNumber, person.phone ?? '', cardNumberOf(1)]) expect(answer).not.toContain(clear);
  expect(await looksAt(person.holderId)).toMatchObject([{ action: 'person.found', outcome: 'they came to the desk' }]);
});

test('where one of their cards is of the area, they are found there too', async () => {
  expect((await find(elsewhere, moved.identityNumber)).status).toBe(200);
});

test('only the fields that were asked for are seen in clear, and those are on record by name', async () => {
  expect(await unmask(officer, person.identityNumber, 'phone', 'card_number')).toEqual({
    status: 200, phone: person.phone, cardNumbers: [{ cardId: person.cards[0]?.cardId, cardNumber: cardNumberOf(1) }], hidesAfterSeconds: 60,
  });
  expect(await unmask(officer, person.identityNumber, 'name', 'identity_number', 'photo')).toMatchObject({ name: person.name, identityNumber: person.identityNumber, photo: expect.stringMatching(/^data:image/) });
  expect((await looksAt(person.holderId)).map(({ seen }) => seen)).toEqual([['phone', 'card_number'], ['name', 'identity_number', 'photo']]);
});

test('a list of everybody is not made this way: thirty a day, and the one too many is on record', async () => {
  for (let time = 0; time < 30; time += 1) expect((await unmask(officer, person.identityNumber, 'name')).status).toBe(200);
  expect(await unmask(officer, person.identityNumber, 'name')).toMatchObject({ status: 429, code: 'person_unmaskings_spent' });
  expect((await looksAt(person.holderId)).at(-1)).toEqual({ action: 'person.unmasked', outcome: 'person_unmaskings_spent', seen: [] });
});

test('without a reason, a matter, a field, or with a number that is none, nobody is looked for', async () => {
  for (const fault of [{ reason: ' ' }, { matter: 'curiosity' }, { fields: [] }, { fields: ['name', 'name'] }, { fields: ['ethnic_group'] }]) {
    expect((await ask(officer, 'unmasking', { identityNumber: person.identityNumber, fields: ['name'], ...fault })).code, JSON.stringify(fault)).toBe('request_malformed');
  }
  expect((await find(officer, '110101199001011234')).code).toBe('identity_number_malformed');
  expect(await looksAt(person.holderId)).toEqual([]);
});
