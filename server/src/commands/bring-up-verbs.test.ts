import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { newBrowser } from '../../test/browser.ts';
import { verbsOn } from '../../test/verbs-on.ts';
import { readShippedPolicy } from '../modules/consents/index.ts';
import { wholeHouse } from '../../test/whole-house.ts';

/** The verbs that fill an installation, against the database of a product that runs, and what it answers a moment later. */
const house = await wholeHouse();
const { yika, done, keepTime } = verbsOn(house);
const folder = mkdtempSync(join(tmpdir(), 'yika-verbs-'));
beforeEach(keepTime);
afterAll(async () => {
  await house.close();
  rmSync(folder, { recursive: true });
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
    ['under a number that another text has', { ...text, version: readShippedPolicy().version }, 1, 'version_taken'],
    ['under a number that is older than the newest', { ...text, version: 2 }, 1, 'version_not_newer'],
    ['from no day', { ...text, validFrom: '2030-02-30' }, 2, 'usage'],
  ])('refuses a text %s', async (_, wrong, exitCode, error) => {
    expect(await yika(`privacy-policy publish ${file(wrong)}`)).toMatchObject({ exitCode, value: { error } });
  });

  test('puts a text in force from its day on, in every language, and again it changes nothing', async () => {
    const published = await done(`privacy-policy publish ${file(text)}`);
    expect(published).toMatchObject({ version: 12, before: false });
    expect(await done(`privacy-policy publish ${file(text)}`)).toEqual({ ...published, before: true });
    expect((await newBrowser(house.app).get('/api/privacy-policy')).body).toMatchObject({ version: readShippedPolicy().version });
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
  const before = await house.register();
  expect(await yika('persons reset', { mode: 'production' })).toMatchObject({ exitCode: 2 });
  expect(await done('persons reset')).toMatchObject({ persons: expect.any(Number) });
  expect(await house.owner.query('before', 'select holder_id from holders where holder_id = $1', [before.holderId])).toEqual([]);
  const [registered] = await house.owner.query<{ count: number }>('registered', 'select count(*)::integer as count from holders');
  expect(registered?.count).toBeGreaterThan(200);
});

let count = 0;

function file(content: unknown): string {
  const path = join(folder, `${count++}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
