import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser } from '../../test/browser.ts';
import { claim, newKey } from '../../test/holder-house.ts';
import { verbsOn } from '../../test/verbs-on.ts';
import { wholeHouse } from '../../test/whole-house.ts';
import { askCertificate, enrolTerminals, setScene, type Scene } from '../../test/who-may/scene.ts';
import { employStaff } from '../../test/who-may/staff-scene.ts';
import type { Said } from './run-verb.ts';

/** Each verb against the database of a product that runs, and what the product answers a moment later, without a restart. */
const house = await wholeHouse();
const keys = await enrolTerminals(house);
const { yika, done, keepTime } = verbsOn(house);
let scene: Scene;

beforeEach(async () => {
  scene = await setScene(house, keys, await employStaff(house));
  keepTime();
});
afterAll(house.close);

describe('terminal', () => {
  test('is not prepared at a place that does not exist, nor for what its place may not, nor without a till', async () => {
    expect(await yika('terminal enrol nowhere --till 3')).toMatchObject({ exitCode: 1, value: { error: 'service_point_unknown' } });
    expect(await yika('terminal enrol P1 --till 3 --purpose identity')).toMatchObject({ exitCode: 1, value: { error: 'purpose_not_licensed' } });
    expect(await yika('terminal enrol H1')).toMatchObject({ exitCode: 2, value: { error: 'usage' } });
    expect(await yika('terminal enrol H1 --till 3 --purpose everything')).toMatchObject({ exitCode: 2 });
  });

  test('that was prepared enrols with its code, and revoked it is refused by name from then on', async () => {
    const { terminalId, code } = await done('terminal enrol H1 --till 3 --purpose identity');
    const { body, status } = await newBrowser(house.app).post('/api/counter/enrol', { code });
    expect(status).toBe(200);
    const counter = newBrowser(house.app, { terminalKey: String(body['terminalKey']) });
    expect(await counter.get('/api/counter/terminal')).toMatchObject({ status: 200, body: { terminalId, till: '3', purposes: ['identity'] } });
    expect(await done(`terminal revoke ${terminalId}`)).toEqual({ terminalId, revoked: true });
    expect(await counter.get('/api/counter/terminal')).toMatchObject({ status: 403, body: { code: 'terminal_revoked' } });
    expect(await yika(`terminal revoke ${terminalId}`)).toMatchObject({ exitCode: 1, value: { revoked: false } });
    expect((await yika('terminal revoke')).exitCode).toBe(2);
  });
});

describe('card', () => {
  const ofAna = () => `${scene.ana.person.cards[0]?.number} --region 110100`;

  test('that nobody has, or that is not named whole, is not touched', async () => {
    expect(await yika('card report-loss YK00 --region 110100')).toMatchObject({ exitCode: 2 });
    expect(await yika(`card report-loss ${scene.ana.person.cards[0]?.number} --region 440100`)).toMatchObject({ exitCode: 1, value: { error: 'card_not_found_here' } });
    expect(await yika(`card lock ${scene.ana.person.cards[0]?.number}`)).toMatchObject({ exitCode: 2 });
  });

  test('reported lost stops paying at the next check, and undone pays again', async () => {
    expect(await done(`card report-loss ${ofAna()}`)).toMatchObject({ status: 4, lossLapsesOn: expect.stringMatching(/^2030-/) });
    expect(await check('payment')).toMatchObject({ outcome: 'refused', reasons: ['card_temporarily_lost'] });
    expect(await yika(`card report-loss ${ofAna()}`)).toMatchObject({ exitCode: 1, value: { error: 'loss_already_reported' } });
    expect(await done(`card undo ${ofAna()}`)).toMatchObject({ status: 1, lossLapsesOn: null });
    expect(await check('payment')).toMatchObject({ outcome: 'valid' });
    expect(await yika(`card undo ${ofAna()}`)).toMatchObject({ exitCode: 1, value: { error: 'card_not_lost' } });
  });

  test('locked stops paying, unlocked pays, and closed is over for good, which the holder is told', async () => {
    expect(await done(`card lock ${ofAna()}`)).toMatchObject({ status: 3 });
    expect(await check('payment')).toMatchObject({ outcome: 'refused', reasons: ['card_locked'] });
    expect(await done(`card unlock ${ofAna()}`)).toMatchObject({ status: 1 });
    expect(await check('payment')).toMatchObject({ outcome: 'valid' });
    expect(await done(`card close ${ofAna()}`)).toMatchObject({ status: 9 });
    expect(await check('identity')).toMatchObject({ outcome: 'refused', reasons: ['card_cancelled'] });
    expect(await yika(`card unlock ${ofAna()}`)).toMatchObject({ exitCode: 1, value: { error: 'card_cancelled' } });
    const { notices } = (await scene.ana.browser.get('/api/notices')).body as { readonly notices: readonly { readonly kind: string }[] };
    expect(notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['card_locked', 'card_unlocked', 'card_closed']));
  });

  test('that waits is handed over, and works from then on', async () => {
    const waiting = await house.register({ cards: [{ collectedOn: null, status: 0 }] });
    expect(await done(`card collect ${waiting.cards[0]?.number} --region 110100`)).toMatchObject({ status: 1, collectedOn: expect.stringMatching(/^2030-/) });
    expect((await claim(newBrowser(house.app), waiting)).status).toBe(200);
  });
});

describe('outage', () => {
  test('opened is told to everybody and stops payments there; closed it is gone; twice is refused by name', async () => {
    expect(await done('outage open H1')).toMatchObject({ servicePointId: 'H1', closedAt: null });
    expect((await newBrowser(house.app).get('/api/outages')).body['outages']).toMatchObject([{ servicePointId: 'H1', kind: 'declared' }]);
    expect(await check('payment')).toMatchObject({ outcome: 'refused', reasons: ['hospital_system_down'] });
    expect(await yika('outage open H1')).toMatchObject({ exitCode: 1, value: { error: 'outage_already_open' } });
    await done('outage close H1');
    expect((await newBrowser(house.app).get('/api/outages')).body['outages']).toEqual([]);
    expect(await yika('outage close H1')).toMatchObject({ exitCode: 1, value: { error: 'outage_not_open' } });
  });

  test('is listed while it is open and afterwards, places and neighbours alike', async () => {
    await done('outage open H1');
    const since = house.clock.at;
    await house.owner.query('test_neighbour_outage', `insert into neighbour_outages (neighbour, outage_id, opened_at) values ('sms', uuidv7(), $1)`, [new Date(since)]);
    const listed = await done('outage list');
    expect(listed['outages']).toEqual(expect.arrayContaining([expect.objectContaining({ of: 'H1', kind: 'declared', closedAt: null }), expect.objectContaining({ of: 'neighbour sms', kind: 'no_answer', closedAt: null })]));
    expect((await newBrowser(house.app).get('/api/outages')).body['neighbours']).toEqual([{ neighbour: 'sms', since }]);
    await house.owner.script('delete from neighbour_outages');
    await done('outage close H1');
    expect((await done('outage list'))['outages']).toEqual(expect.arrayContaining([expect.objectContaining({ of: 'H1', closedAt: expect.stringMatching(/Z$/) })]));
    expect((await yika('outage list --days many')).exitCode).toBe(2);
  });

  test('of a whole region is one too, and of both or nothing is not understood', async () => {
    await done('outage open --region 110100');
    expect(await check('payment')).toMatchObject({ reasons: ['hospital_system_down'] });
    await done('outage close --region 110100');
    expect([(await yika('outage open')).exitCode, (await yika('outage open H1 --region 110100')).exitCode]).toEqual([2, 2]);
  });
});

describe('policy add', () => {
  test('changes the next answer, from its day on', async () => {
    const reported = async () => {
      const { body } = await scene.ana.browser.post(`/api/cards/${scene.ana.person.cards[0]?.cardId}/temporary-loss`);
      await done(`card undo ${scene.ana.person.cards[0]?.number} --region 110100`);
      return body['lossLapsesOn'];
    };
    const before = await reported();
    expect(await done('policy add temporary_loss_days 30 --region 110100 --from 2030-01-01 --clause Test')).toMatchObject({ what: 'temporary_loss_days', value: 30 });
    const after = await reported();
    expect(Date.parse(String(after)) - Date.parse(String(before))).toBe(23 * 86_400_000);
  });

  test('says what the value may be, and a row that is there already is refused by name and stays', async () => {
    expect((await yika('policy add identity_during_loss refussed --region 440100 --from 2030-01-01 --clause Test')).text).toContain('holder_decides or refused');
    expect((await yika('policy add identity_in_loss refused --region 440100 --from 2030-01-01 --clause Test')).text).toContain('identity_during_loss');
    expect(await done('policy add hotline 12345 --region 440100 --from 2030-01-01 --clause Test')).toMatchObject({ value: '12345' });
    expect(await yika('policy add hotline 12333 --region 440100 --from 2030-01-01 --clause Test')).toMatchObject({ exitCode: 1, value: { error: 'policy_row_exists' } });
    expect((await newBrowser(house.app).get('/api/city-services?region=440100')).body['hotline']).toBe('12345');
  });

  test.each([
    'policy add temporary_loss_day 30 --region 110100 --from 2030-01-01 --clause Test', 'policy add temporary_loss_days many --region 110100 --from 2030-01-01 --clause Test',
    'policy add temporary_loss_days 30 --region 999999 --from 2030-01-01 --clause Test', 'policy add temporary_loss_days 30 --region 110100 --from 2030-02-30 --clause Test',
    'policy add temporary_loss_days 30 --region 110100 --from 2030-01-01', 'policy add identity_during_loss refussed --region 110100 --from 2030-01-01 --clause Test',
    'policy add temporary_loss_days 30 --region 110100 --from 2030-01-01 --clause 12', 'policy add hotline none --region 110100 --from 2030-01-01 --clause Test',
  ])('is not understood: %s', async (words) => {
    expect(await yika(words)).toMatchObject({ exitCode: 2, value: { error: 'usage' } });
  });
});

describe('switch set', () => {
  test('closes and opens claims, payments and codes without a line at once', async () => {
    const person = await house.register();
    await done('switch set ecard_issue closed --region 110000 --reason Test');
    expect((await claim(newBrowser(house.app), person)).body['code']).toBe('region_paused');
    await done('switch set ecard_issue open --region 110000 --reason Test');
    expect((await claim(newBrowser(house.app), person)).status).toBe(200);

    await done('switch set ecard_payment closed --region 110000 --reason Test');
    expect(await check('payment')).toMatchObject({ outcome: 'refused', reasons: ['region_paused'] });
    expect(await check('identity')).toMatchObject({ outcome: 'valid' });
    await done('switch set ecard_payment open --region 110000 --reason Test');
    expect(await check('payment')).toMatchObject({ outcome: 'valid' });

    await done('switch set offline_codes closed --region 110000 --reason Test');
    expect((await scene.browsers.terminal.get('/api/counter/terminal')).body['offline']).toMatchObject({ closedRegions: ['110000'] });
    expect((await scene.ana.browser.post('/api/ecard/showing-certificates', askCertificate(house, scene.ana, newKey()))).body['offline']).toMatchObject({ showings: 0 });
    expect((await scene.ana.browser.post('/api/explanations', { situation: 'use' })).body['reasons']).toMatchObject([{ code: 'offline_paused' }]);
    await done('switch set offline_codes open --region 110000 --reason Test');
    expect((await scene.browsers.terminal.get('/api/counter/terminal')).body['offline']).toMatchObject({ closedRegions: [] });
  });

  test.each(['switch set everything closed --region 110000 --reason Test', 'switch set ecard_issue ajar --region 110000 --reason Test', 'switch set ecard_issue closed --region 110000', 'switch set ecard_issue closed --region 999999 --reason Test'])(
    'is not understood: %s', async (words) => {
      expect(await yika(words)).toMatchObject({ exitCode: 2, value: { error: 'usage' } });
    });
});

describe('support', () => {
  test('find tells what happened behind a refusal and behind a check, and nothing of whom', async () => {
    const { body } = await scene.browsers.stranger.get('/api/ecard');
    expect(await done(`support find ${String(body['reference']).toLowerCase()}`)).toMatchObject({ kind: 'refusal', operationId: 'getECard', code: 'sign_in_needed', callerKind: 'unknown' });
    const found = await yika(`support find ${scene.check.reference}`);
    expect(found).toMatchObject({ exitCode: 0, value: { kind: 'verification', outcome: 'valid', servicePointId: 'H1' } });
    tellsNothingOfAna(found);
    expect(await yika('support find YK-0000-0000-00')).toMatchObject({ exitCode: 1, value: { found: false } });
    expect((await yika('support find')).exitCode).toBe(2);
  });

  test('find knows the reference under an explanation and under a damage check, a repeated one too', async () => {
    const { ana, browsers } = scene;
    for (const browser of [browsers.stranger, ana.browser]) {
      const { body } = await browser.post('/api/explanations', { situation: 'use' });
      const found = await yika(`support find ${String(body['reference'])}`);
      expect(found).toMatchObject({ exitCode: 0, value: { kind: 'explanation' } });
      tellsNothingOfAna(found);
    }
    const answers = { name_or_number_unreadable: true };
    const card = { identityNumber: ana.person.identityNumber, cardNumber: ana.person.cards[0]?.number };
    for (const cardNumber of [card.cardNumber, card.cardNumber, 'YK0099996']) {
      const { body } = await browsers.terminal.post('/api/counter/damage-reports', { part: 'face', ...card, cardNumber, answers }, `one-damage-check-${cardNumber}`);
      const found = await yika(`support find ${String(body['reference'])}`);
      expect(found.exitCode, JSON.stringify(body)).toBe(0);
      tellsNothingOfAna(found);
    }
  });

  test('damage checks at numbers that are no card’s: too many of them close the till’s look-ups, and answers of another part are not taken', async () => {
    const { ana, browsers } = scene;
    const card = { identityNumber: ana.person.identityNumber, cardNumber: ana.person.cards[0]?.number };
    const check = (body: object, key: string) => browsers.terminal.post('/api/counter/damage-reports', { part: 'face', ...card, answers: { layers_apart: true }, ...body }, `a-damage-check-${key}`);
    await house.owner.script('truncate budgets');
    const foreign = await check({ answers: { layers_apart: true, fails_in_second_reader: true } }, 'foreign');
    expect([foreign.status, foreign.body['code']]).toEqual([400, 'request_malformed']);
    expect((await check({}, 'first')).status).toBe(200);
    for (let ordinal = 0; ordinal < 10; ordinal += 1) expect((await check({ cardNumber: 'YK0099996' }, `miss-${ordinal}`)).status).toBe(422);
    const spent = await check({}, 'spent');
    expect([spent.status, spent.body['code']]).toEqual([429, 'card_looks_spent']);
    expect((await browsers.terminal.post('/api/counter/card-explanations', card)).status).toBe(429);
    expect(await done(`support find ${String(spent.body['reference'])}`)).toMatchObject({ kind: 'refusal', operationId: 'reportDamage', code: 'card_looks_spent' });
    await house.owner.script('truncate budgets');
  });

  test('find tells of a misuse that a clerk reported', async () => {
    expect(await done(`support find ${scene.check.reference}`)).toMatchObject({ misuse: null });
    await scene.browsers.terminal.post(`/api/counter/verifications/${scene.check.verificationId}/misuse`, { kind: 'many_cards' });
    const found = await yika(`support find ${scene.check.reference}`);
    expect(found).toMatchObject({ exitCode: 0, value: { misuse: { kind: 'many_cards', servicePointId: 'H1' } } });
    tellsNothingOfAna(found);
  });

  test('denials tells an agency of "this was not me", once, and nothing of whom', async () => {
    await done('support denials');
    await scene.ana.browser.post(`/api/ecard/verifications/${scene.check.verificationId}/not-me`);
    await scene.ana.browser.post(`/api/ecard/verifications/${scene.check.verificationId}/not-me`);
    expect(await done('support denials --region 440000')).toEqual({ denials: [] });
    const heard = await yika('support denials --region 110000');
    expect(heard.value).toMatchObject({ denials: [{ deniedBy: 'holder', reference: scene.check.reference, servicePointId: 'H1', till: '1', regionCode: '110100', purpose: 'payment', outcome: 'valid', heardAt: null }] });
    tellsNothingOfAna(heard);
    expect(await done('support denials')).toEqual({ denials: [] });
    expect(await done('support denials --again --since 2030-01-01')).toMatchObject({ denials: expect.arrayContaining([expect.objectContaining({ reference: scene.check.reference, heardAt: expect.any(String) })]) });
    expect(await done('support denials --again --since 2031-01-01')).toEqual({ denials: [] });
    expect([(await yika('support denials --region 999999')).exitCode, (await yika('support denials --since soon')).exitCode]).toEqual([2, 2]);
  });

  test('denials tells of a face that a clerk did not recognise; two who ask at once do not both hear it', async () => {
    await done('support denials');
    await scene.browsers.terminal.post(`/api/counter/verifications/${scene.check.verificationId}/not-the-person`);
    expect((await house.app.inject('/metrics')).body).toContain('yika_denials_waiting 1\n');
    const both = await Promise.all([done('support denials'), done('support denials')]);
    expect(both.map(({ denials }) => (denials as unknown[]).length).sort()).toEqual([0, 1]);
    expect(both.flatMap(({ denials }) => denials)).toMatchObject([{ deniedBy: 'counter', reference: scene.check.reference }]);
    expect((await house.app.inject('/metrics')).body).toContain('yika_denials_waiting 0\n');
  });
});

describe('audit verify', () => {
  test('finds nothing in a record that nobody touched, and names the entry that somebody did', async () => {
    // Sealed is what is older than a minute by the machine's own clock.
    await house.owner.script(`update audit_entries set at = now() - interval '10 minutes'`);
    expect(await yika('audit verify')).toMatchObject({ exitCode: 0, value: { intact: true, findings: [] } });
    const [altered] = await house.owner.query<{ entryId: string }>('alter_one', `update audit_entries set action = 'something.else' where entry_id = (select min(entry_id::text)::uuid from audit_entries) returning entry_id`);
    expect(await yika('audit verify')).toMatchObject({ exitCode: 1, value: { intact: false, findings: [{ kind: 'entry_altered', entryId: altered?.entryId }] } });
  });
});

async function check(purpose: 'identity' | 'payment') {
  return (await scene.browsers.terminal.post('/api/counter/verifications', { code: await scene.code(), purpose })).body;
}

function tellsNothingOfAna({ value, text }: Said): void {
  const { name, identityNumber, phone, holderId, cards } = scene.ana.person;
  for (const secret of [name, identityNumber, phone ?? '', String(holderId), cards[0]?.number ?? '', cards[0]?.cardId ?? '']) expect(`${JSON.stringify(value)} ${text}`).not.toContain(secret);
}
