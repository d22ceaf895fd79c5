import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser } from '../test/browser.ts';
import { claim, holderWithECard, prove, setPin } from '../test/holder-house.ts';
import { cardNumberOf } from '../test/registry-person.ts';
import { verbsOn } from '../test/verbs-on.ts';
import { wholeHouse } from '../test/whole-house.ts';

const house = await wholeHouse();
const { done, yika, keepTime } = verbsOn(house);
const { app, owner, register } = house;
/** A city that nobody approved, though somebody has opened it. */
const CITY = '330100';
beforeEach(async () => {
  keepTime();
  await owner.script('truncate budgets');
});
afterAll(house.close);

describe('an area that was never approved', () => {
  test('issues no e-card though it is open, and its people are told so', async () => {
    await done(`switch set ecard_issue open --region ${CITY} --reason Test`);
    const person = await register({ regionCode: CITY, cards: [] });
    const answer = await claim(newBrowser(app), person);
    expect(answer).toMatchObject({ status: 409, body: { code: 'issuer_not_approved', detail: expect.stringContaining('not approved to issue') } });
    expect((await newBrowser(app).get('/api/regions')).body['regions']).toContainEqual(expect.objectContaining({ regionCode: CITY, open: false }));
  });

  test('has no card: the import refuses the row and says why, in the right cell', async () => {
    const person = await register({ regionCode: CITY, cards: [] });
    const told = await importCard(person.identityNumber, cardNumberOf(7001), CITY);
    expect(told).toMatchObject({ rowsRefused: 1, counts: { added: 0, refused: { issuer_not_approved: 1 } } });
  });

  test('has no card and no e-card whatever an act may do: the tables refuse it', async () => {
    const { holderId } = await register();
    const statements = [
      `update cards set issuer_region_code = '${CITY}' where holder_id = ${holderId}`,
      `insert into cards (holder_id, issuer_region_code, number_hash, sealed, key_version, status, issued_on, valid_to, content_hash, updated_at) values (${holderId}, '${CITY}', '', '', 1, 1, '2026-01-10', '2036-01-09', '', now())`,
      `insert into ecards (holder_id, ecard_id, region_code, level, claimed_at, proved_by, pin_hash, pin_salt) values (${holderId}, uuidv7(), '${CITY}', 1, now(), 'phone', '', '')`,
    ];
    for (const statement of statements) expect(await owner.script(statement).then(() => 'done', (error: Error) => error.message), statement).toMatch(/violates foreign key constraint "an?_e?card_is_of_an_approved_issuer"/);
    expect(await owner.query('of_city', 'select issuer_region_code from cards where issuer_region_code = $1 union all select region_code from ecards where region_code = $1', [CITY])).toEqual([]);
  });

  test('is a province or a city, never a county', async () => {
    expect(await yika('issuer approve 330102 --reason Test')).toMatchObject({ exitCode: 1, value: { error: 'region_unknown' } });
    expect(await yika('issuer suspend 330200 --reason Test')).toMatchObject({ exitCode: 1, value: { error: 'issuer_not_approved' } });
  });
});

describe('an issuer that is suspended', () => {
  test('stops at once: claims, claims that were proved before, and cards; what was issued stays usable', async () => {
    const before = await holderWithECard(house);
    const proved = await register();
    const [browser, late] = [newBrowser(app), await register()];
    await prove(house, browser, proved);
    await done('issuer suspend 110100 --reason Test');

    expect(await claim(newBrowser(app), late)).toMatchObject({ status: 409, body: { code: 'issuer_suspended' } });
    expect(await setPin(browser)).toMatchObject({ status: 409, body: { code: 'issuer_suspended' } });
    expect((await before.browser.get('/api/ecard')).body).toMatchObject({ regionCode: '110100', ecard: { identity: { usable: true } } });
    expect(await importCard(proved.identityNumber, cardNumberOf(7002), '110100')).toMatchObject({ rowsRefused: 1, counts: { refused: { issuer_suspended: 1 } } });
    expect(await importCard(proved.identityNumber, proved.cards[0]?.number ?? '', '110100', '3')).toMatchObject({ rowsRefused: 0, counts: { changed: 1 } });

    await done('issuer resume 110100 --reason Test');
    expect((await claim(newBrowser(app), late)).status).toBe(200);
  });
});

describe('an issuer whose approval was withdrawn', () => {
  test('comes back only by a new registration, and keeps its number', async () => {
    await done('issuer approve 320100 --reason Test');
    const { issuerNumber } = await issuer('320100');
    await done('issuer withdraw 320100 --reason Test');
    expect(await issuer('320100')).toMatchObject({ issuerNumber, standing: 'withdrawn', until: '2030-01-28' });
    expect(await yika('issuer resume 320100 --reason Test')).toMatchObject({ exitCode: 1, value: { error: 'issuer_withdrawn' } });
    expect(await claim(newBrowser(app), await register({ regionCode: '320100', cards: [] }))).toMatchObject({ body: { code: 'issuer_withdrawn' } });
    await done('issuer approve 320100 --reason Again');
    expect(await issuer('320100')).toMatchObject({ issuerNumber, standing: 'active', until: null });
  });

  test('and one that is approved for cards only has no e-cards', async () => {
    await done('issuer approve 320200 --reason Test --only cards');
    await done('switch set ecard_issue open --region 320200 --reason Test');
    const person = await register({ regionCode: '320200', cards: [{ issuerRegionCode: '320200' }] });
    expect(await claim(newBrowser(app), person)).toMatchObject({ body: { code: 'issuer_not_approved' } });
  });
});

async function issuer(areaCode: string): Promise<Readonly<Record<string, unknown>>> {
  const { body } = await newBrowser(app).get('/api/issuers');
  return (body['issuers'] as Readonly<Record<string, unknown>>[]).find((one) => one['areaCode'] === areaCode) ?? {};
}

async function importCard(identityNumber: string, number: string, region: string, status = '1'): Promise<Readonly<Record<string, unknown>>> {
  const path = join(house.verbConfig.dataFolder, 'cards.csv');
  writeFileSync(path, `identity_number,card_number,issuer_region_code,status,issued_on,valid_to,collected_on\n${identityNumber},${number},${region},${status},2026-01-10,2036-01-09,2026-01-20\n`);
  return (await yika(`import cards ${path}`)).value as Readonly<Record<string, unknown>>;
}
