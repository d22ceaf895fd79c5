import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser } from '../../test/browser.ts';
import { claim, newKey } from '../../test/holder-house.ts';
import { wholeHouse } from '../../test/whole-house.ts';
import { askCertificate, enrolTerminals, setScene, type Scene } from '../../test/who-may/scene.ts';
import { openDemoClock } from '../demo/demo-clock.ts';
import { runVerb, type Said } from './run-verb.ts';

/** Each verb against the database of a product that runs, and what the product answers a moment later, without a restart. */
const house = await wholeHouse();
const keys = await enrolTerminals(house);
const folder = mkdtempSync(join(tmpdir(), 'yika-verbs-'));
let scene: Scene;

beforeEach(async () => {
  scene = await setScene(house, keys);
  // A verb has the hour of the product, which the test moves.
  openDemoClock(house.verbConfig.dataFolder).move(house.clock.at - Date.now());
});
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
});

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

  test.each([
    'policy add temporary_loss_day 30 --region 110100 --from 2030-01-01 --clause Test', 'policy add temporary_loss_days many --region 110100 --from 2030-01-01 --clause Test',
    'policy add temporary_loss_days 30 --region 999999 --from 2030-01-01 --clause Test', 'policy add temporary_loss_days 30 --region 110100 --from 2030-02-30 --clause Test',
    'policy add temporary_loss_days 30 --region 110100 --from 2030-01-01',
  ])('is not understood: %s', async (words) => {
    expect(await yika(words)).toMatchObject({ exitCode: 2, value: { error: 'usage' } });
  });
});

describe('switch set', () => {
  test('closes and opens claims, payments and codes without a line at once', async () => {
    const person = await house.register();
    await done('switch set ecard_issue closed --region 110000 --reason Test');
    expect((await claim(newBrowser(house.app), person)).body['code']).toBe('region_not_open');
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

describe('service-point', () => {
  const place = {
    servicePointId: 'new-clinic', regionCode: '110100', institutionCode: 'C-new', isAgency: false, purposes: ['identity'], phone: '12393',
    name: { es: 'Clínica nueva', 'zh-CN': '新诊所', en: 'New clinic' }, address: { es: 'Calle 1', 'zh-CN': '一号路', en: '1 Street' }, hours: { es: 'De 8 a 17', 'zh-CN': '8:00–17:00', en: '8 to 17' },
  };

  test.each([
    ['without one of the languages', { ...place, name: { es: 'Clínica', en: 'Clinic' } }], ['in a region that does not exist', { ...place, regionCode: '999999' }],
    ['for nothing', { ...place, purposes: [] }], ['with a word that nobody knows', { ...place, nmae: 'x' }], ['that is no place', 'clinic'],
  ])('is not added %s, and the complaint repeats nothing of the file', async (_, wrong) => {
    const said = await yika(`service-point add ${file(wrong)}`);
    expect(said).toMatchObject({ exitCode: 2, value: { error: 'usage' } });
    expect(said.text).not.toContain('Clínica');
  });

  test('is added, changed and left alone; listed, and found by holders', async () => {
    expect(await done(`service-point add ${file(place)}`)).toEqual({ places: [{ servicePointId: 'new-clinic', outcome: 'added' }] });
    expect(await done(`service-point add ${file([place, { ...place, servicePointId: 'other-clinic' }])}`)).toEqual({ places: [{ servicePointId: 'new-clinic', outcome: 'unchanged' }, { servicePointId: 'other-clinic', outcome: 'added' }] });
    expect(await done(`service-point add ${file({ ...place, phone: '12333' })}`)).toEqual({ places: [{ servicePointId: 'new-clinic', outcome: 'changed' }] });
    expect(await done('service-point list --region 110000')).toMatchObject({ places: expect.arrayContaining([expect.objectContaining({ servicePointId: 'new-clinic', phone: '12333' })]) });
    expect(await placesNow()).toContain('new-clinic');
    await done('terminal enrol new-clinic --till 1');
  });

  test('closed has no terminals and is found by nobody; added again it is open', async () => {
    await done(`service-point add ${file(place)}`);
    const { code } = await done('terminal enrol new-clinic --till 1');
    const enrolled = await newBrowser(house.app).post('/api/counter/enrol', { code });
    const counter = newBrowser(house.app, { terminalKey: String(enrolled.body['terminalKey']) });
    expect((await counter.get('/api/counter/terminal')).status).toBe(200);
    expect(await done('service-point close new-clinic')).toMatchObject({ servicePointId: 'new-clinic', terminalsRevoked: expect.any(Number) });
    expect((await counter.get('/api/counter/terminal')).body['code']).toBe('terminal_revoked');
    expect(await placesNow()).not.toContain('new-clinic');
    expect(await yika('terminal enrol new-clinic --till 1')).toMatchObject({ exitCode: 1, value: { error: 'service_point_unknown' } });
    expect(await yika('service-point close new-clinic')).toMatchObject({ exitCode: 1, value: { error: 'service_point_unknown' } });
    expect(await done(`service-point add ${file(place)}`)).toEqual({ places: [{ servicePointId: 'new-clinic', outcome: 'changed' }] });
    expect(await placesNow()).toContain('new-clinic');
  });

  async function placesNow(): Promise<string[]> {
    const { places } = (await newBrowser(house.app).get('/api/service-points?regionCode=110000')).body as { readonly places: readonly { readonly servicePointId: string }[] };
    return places.map(({ servicePointId }) => servicePointId);
  }
});

describe('privacy-policy publish', () => {
  const section = (title: string) => [{ title, paragraphs: ['Text.'] }];
  const text = { version: 12, validFrom: '2030-03-01', readingMinutes: 2, text: { es: section('Uno'), 'zh-CN': section('一'), en: section('One') } };

  test.each([
    ['in two languages', { ...text, text: { es: section('Uno'), en: section('One') } }, 2, 'usage'],
    ['with a section more in one language', { ...text, text: { ...text.text, es: [...section('Uno'), ...section('Dos')] } }, 1, 'languages_differ'],
    ['from a day that is over', { ...text, validFrom: '2030-01-01' }, 1, 'begins_in_the_past'],
    ['under a number that another text has', { ...text, version: 3 }, 1, 'version_taken'],
    ['under a number that is older than the newest', { ...text, version: 2 }, 1, 'version_not_newer'],
    ['from no day', { ...text, validFrom: '2030-02-30' }, 2, 'usage'],
  ])('refuses a text %s', async (_, wrong, exitCode, error) => {
    expect(await yika(`privacy-policy publish ${file(wrong)}`)).toMatchObject({ exitCode, value: { error } });
  });

  test('puts a text in force from its day on, in every language, and again it changes nothing', async () => {
    const published = await done(`privacy-policy publish ${file(text)}`);
    expect(published).toMatchObject({ version: 12, before: false });
    expect(await done(`privacy-policy publish ${file(text)}`)).toEqual({ ...published, before: true });
    expect((await newBrowser(house.app).get('/api/privacy-policy')).body).toMatchObject({ version: 3 });
    const { at } = house.clock;
    house.clock.at = Date.parse('2030-03-01T00:00:00+08:00');
    expect((await newBrowser(house.app, { language: 'es' }).get('/api/privacy-policy')).body).toMatchObject({ version: 12, textHash: published['textHash'], sections: section('Uno') });
    house.clock.at = at;
  });

  test('is what is missing where claims find no text: said by name, and not as a fault', async () => {
    const { at } = house.clock;
    house.clock.at = Date.parse('2020-01-01T00:00:00+08:00');
    expect(await newBrowser(house.app).get('/api/privacy-policy')).toMatchObject({ status: 503, body: { code: 'privacy_policy_missing' } });
    house.clock.at = at;
  });
});

describe('files of the registry', () => {
  test('are made by demo generate, tried, read, and change nothing a second time', async () => {
    const into = join(folder, 'generated');
    expect(await done(`demo generate --holders 5 --seed 1 --into ${into}`)).toMatchObject({ holders: 5 });
    expect(await done(`import holders ${into}/holders.csv --dry-run`)).toMatchObject({ rowsDone: 5, rowsRefused: 0, counts: { added: 5 } });
    expect(await done(`import holders ${into}/holders.csv`)).toMatchObject({ counts: { added: 5, unchanged: 0 } });
    expect(await done(`import holders ${into}/holders.csv`)).toMatchObject({ rowsRefused: 0 });
    expect([(await yika('demo generate --holders 0 --seed 1 --into x')).exitCode, (await yika('demo generate')).exitCode]).toEqual([2, 2]);
  });

  test('that are not there, of no known kind, or with another header are refused; a bad row comes back with its reason', async () => {
    expect((await yika('import holders nowhere.csv')).exitCode).toBe(2);
    const generated = join(folder, 'generated', 'holders.csv');
    expect((await yika(`import everything ${generated}`)).exitCode).toBe(2);
    expect(await yika(`import holders ${text('a,b\n1,2\n')}`)).toMatchObject({ exitCode: 1, value: { error: 'header' } });
    const [header = '', row = ''] = readFileSync(generated, 'utf8').split('\n');
    const errors = join(folder, 'errors.csv');
    const spoilt = row.replace(/\d{17}[\dX]/, '123');
    expect(await yika(`import holders ${text(`${header}\n${spoilt}\n`)} --errors ${errors} --language es`)).toMatchObject({ value: { rowsDone: 1, rowsRefused: 1, errorPath: errors } });
    expect(readFileSync(errors, 'utf8')).toContain('123');
  });

  function text(content: string): string {
    const path = join(folder, `${count++}.csv`);
    writeFileSync(path, content);
    return path;
  }
});

test('migrate finds nothing to do where every migration is in', async () => {
  expect(await done('migrate')).toEqual({ applied: [] });
});

test('persons reset takes everybody away and puts the test persons in; outside demo mode it is not understood', { timeout: 120_000 }, async () => {
  expect(await yika('persons reset', { mode: 'production' })).toMatchObject({ exitCode: 2 });
  expect(await done('persons reset')).toMatchObject({ persons: expect.any(Number) });
  expect((await scene.ana.browser.get('/api/ecard')).body['code']).toBe('sign_in_needed');
  const [registered] = await house.owner.query<{ count: number }>('registered', 'select count(*)::integer as count from holders');
  expect(registered?.count).toBeGreaterThan(200);
});

let count = 0;

/** The words as they are typed; a file's path holds no space here. */
async function yika(words: string, more: { readonly mode?: 'production' } = {}): Promise<Said> {
  const said = await runVerb(words.split(' '), { json: true, config: () => ({ ...house.verbConfig, ...more }), progress: () => {} });
  // The clock of verbs runs, and the product's goes with it.
  house.clock.at = Math.max(house.clock.at, openDemoClock(house.verbConfig.dataFolder).now());
  return said;
}

async function done(words: string): Promise<Readonly<Record<string, unknown>>> {
  const { exitCode, value, text } = await yika(words);
  if (exitCode !== 0) throw new Error(`yika ${words}: ${text}`);
  return value as Readonly<Record<string, unknown>>;
}

async function check(purpose: 'identity' | 'payment') {
  return (await scene.browsers.terminal.post('/api/counter/verifications', { code: await scene.code(), purpose })).body;
}

function tellsNothingOfAna({ value, text }: Said): void {
  const { name, identityNumber, phone, holderId, cards } = scene.ana.person;
  for (const secret of [name, identityNumber, phone ?? '', String(holderId), cards[0]?.number ?? '', cards[0]?.cardId ?? '']) expect(`${JSON.stringify(value)} ${text}`).not.toContain(secret);
}

function file(content: unknown): string {
  const path = join(folder, `${count++}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
