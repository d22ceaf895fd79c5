import { makeIdentityNumber } from '@yika/contract/numbers';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser, type Answer } from '../../../test/browser.ts';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { registerPerson, type PersonWish, type RegisteredPerson } from '../../../test/registry-person.ts';
import { testDoor } from '../../../test/test-door.ts';
import { testNeighbours } from '../../../test/test-neighbours.ts';
import { testRing, testWorld } from '../../../test/test-world.ts';
import { watch } from '../../../test/watched-work.ts';
import { buildShell } from '../../platform/http/shell.ts';
import { registerLossReports } from './index.ts';

const { owner, pool, close } = await freshDatabase();
const start = Date.parse('2030-01-28T04:00:00Z');
let clock = start;
const neighbours = testNeighbours();
const later: (() => Promise<void>)[] = [];
const told: string[] = [];
const watched = watch(testWorld(pool, () => clock));
const door = { ...testDoor(pool, { now: () => clock }), inTransaction: watched.inTransaction };
const app = await buildShell({ remember: async () => {}, now: () => clock, logger: false, tls: null });
registerLossReports(app, door, {
  lookup: testRing.lookup, sendTextMessage: neighbours.sendTextMessage,
  afterReply: (work) => void later.push(work),
  tellAboveCards: async (_, { kind }) => void told.push(kind),
});
const ownerWorld = testWorld(owner, () => clock);
let ordinal = 0;

afterAll(async () => {
  await app.close();
  await close();
});

beforeEach(async () => {
  clock = start;
  neighbours.sent.length = 0;
  later.length = 0;
  told.length = 0;
  await owner.script('truncate budgets, phone_codes, audit_entries');
});

describe('asked without signing in', () => {
  test.each([
    ['a number that nobody has', async () => ({ identityNumber: makeIdentityNumber('110100', '1977-07-07', 777) })],
    ['another name', async () => ({ name: '测试某' })],
  ])('%s gets the same answer as the right ones, and no message goes out', async (_, wrong) => {
    const person = await register();
    const right = await ask(person);
    const other = await ask(person, await wrong());
    expect([other.status, Object.keys(other.body), other.body['expiresAt']]).toEqual([200, Object.keys(right.body), right.body['expiresAt']]);
    await afterReplies();
    expect(neighbours.sent).toHaveLength(1);
  });

  test('no message leaves before the answer, so that it takes no longer for those who exist', async () => {
    await ask(await register());
    expect(neighbours.sent).toHaveLength(0);
    await afterReplies();
    expect(neighbours.sent).toHaveLength(1);
  });

  test('what is malformed is said, and too many tries from one address', async () => {
    const person = await register();
    expect(await ask(person, { identityNumber: '110100198806150019' })).toMatchObject({ status: 422, body: { code: 'identity_number_malformed' } });
    for (let time = 0; time < 40; time += 1) await ask(person, { name: '测试某' });
    expect(await ask(person)).toMatchObject({ status: 429, body: { code: 'claim_tries_spent' } });
    expect((await ask(person, {}, '192.0.2.99')).status).toBe(200);
  });

  test('nobody sends more than eighteen messages a day to somebody else’s phone, six from one address, and nobody can see that', async () => {
    const person = await register();
    const answers = [];
    for (let time = 0; time < 8; time += 1) answers.push(await ask(person, {}, '198.51.100.250'));
    await afterReplies();
    expect(neighbours.sent).toHaveLength(6);
    for (let time = 0; time < 15; time += 1) answers.push(await ask(person, {}, `198.51.100.${time}`));
    await afterReplies();
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(neighbours.sent).toHaveLength(18);
  });

  test('whoever asks and guesses from one address takes no message from the person at another', async () => {
    const person = await register();
    for (let time = 0; time < 20; time += 1) await ask(person, { name: '测试某' }, '198.51.100.9');
    for (let time = 0; time < 15; time += 1) await ask(person, {}, '198.51.100.9');
    await afterReplies();
    neighbours.sent.length = 0;
    await ask(person);
    await afterReplies();
    expect(neighbours.sent).toHaveLength(1);
  });

  test('wrong names, from however many addresses, take none of the person’s messages', async () => {
    const person = await register();
    for (let time = 0; time < 20; time += 1) await ask(person, { name: '测试某' }, `198.51.100.${time}`);
    for (let time = 0; time < 6; time += 1) await ask(person);
    await afterReplies();
    expect(neighbours.sent).toHaveLength(6);
  });

  test('the same work is done for a hit, for a miss and for nobody: the same statements, keyed hashes and decryptions, in the same order', async () => {
    const person = await register();
    const works = [];
    for (const wrong of [{}, { name: '测试某' }, { identityNumber: makeIdentityNumber('110100', '1977-07-07', 777) }]) {
      watched.forget();
      await ask(person, wrong, `203.0.113.${works.length}`);
      works.push(watched.done().join(' '));
    }
    expect(works[0]).toContain('spend_budget');
    expect(new Set(works).size).toBe(1);
  });
});

describe('the code', () => {
  test('of an attempt for nobody is never right, and its tries end like any other’s', async () => {
    const { body } = await ask(await register(), { name: '测试某' });
    const answers = [];
    for (let guess = 0; guess < 6; guess += 1) answers.push((await confirm(body['attempt'], String(300_000 + guess))).body['code']);
    expect(answers).toEqual([...Array(5).fill('phone_code_wrong'), 'phone_codes_spent']);
  });

  test('reports the loss, once, and the rooms above hear of it', async () => {
    const person = await register();
    const { attempt, code } = await coded(person);
    expect(await confirm(attempt, code)).toMatchObject({ status: 200, body: { cardId: person.cards[0]?.cardId, status: 4, lossLapsesOn: '2030-02-04' } });
    expect(await confirm(attempt, code)).toMatchObject({ status: 410, body: { code: 'phone_code_expired' } });
    expect(told).toEqual(['card.temporary_loss_reported']);
    expect(await statusOf(person)).toBe(4);
  });

  test('at the same moment from two windows reports once', async () => {
    const { attempt, code } = await coded(await register());
    const answers = await Promise.all([confirm(attempt, code), confirm(attempt, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410]);
  });

  test.each([
    ['is lost already', { status: 4, lossLapsesOn: '2030-02-02' }, 'loss_already_reported'], ['is locked', { status: 3 }, 'card_locked'],
    ['was formally lost', { status: 2 }, 'card_formally_lost'], ['is cancelled', { status: 9 }, 'card_cancelled'], ['is sealed', { status: 0 }, 'card_sealed'],
  ] as [string, NonNullable<PersonWish['cards']>[number], string][])('is used up even where the card %s', async (_, card, refusal) => {
    const { attempt, code } = await coded(await register({ cards: [card] }));
    expect(await confirm(attempt, code)).toMatchObject({ status: 409, body: { code: refusal } });
    expect(await confirm(attempt, code)).toMatchObject({ status: 410 });
  });

  test('of somebody without any card says so', async () => {
    const { attempt, code } = await coded(await register({ cards: [] }));
    expect(await confirm(attempt, code)).toMatchObject({ status: 409, body: { code: 'no_card_in_use' } });
  });

  test('opens no other attempt', async () => {
    const person = await register();
    const { code } = await coded(person);
    const { body } = await ask(person, { name: '测试某' });
    expect((await confirm(body['attempt'], code)).status).toBe(422);
  });
});

function register(wish: PersonWish = {}): Promise<RegisteredPerson> {
  ordinal += 1;
  return registerPerson(ownerWorld, ordinal, wish);
}

function ask({ name, identityNumber }: RegisteredPerson, wrong: object = {}, address = '192.0.2.1'): Promise<Answer> {
  return newBrowser(app, { address }).post('/api/loss-reports', { name, identityNumber, ...wrong });
}

async function coded(person: RegisteredPerson) {
  const { body } = await ask(person);
  await afterReplies();
  return { attempt: body['attempt'], code: neighbours.codeTo(person.phone) };
}

function confirm(attempt: unknown, code: string): Promise<Answer> {
  return newBrowser(app).post('/api/loss-reports/confirm', { attempt, code });
}

async function afterReplies(): Promise<void> {
  for (const work of later.splice(0)) await work();
}

async function statusOf(person: RegisteredPerson): Promise<number | undefined> {
  const [card] = await owner.query<{ status: number }>('card_status', 'select status from cards where holder_id = $1', [person.holderId]);
  return card?.status;
}
