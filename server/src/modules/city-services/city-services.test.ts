import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { buildShell } from '../../platform/http/shell.ts';
import { asId } from '../../platform/values/ids.ts';
import { addPolicy } from '../regions/index.ts';
import { placeNamed, withPlaces } from '../staff/test/places.ts';
import { testDoor } from '../staff/test/test-door.ts';
import { registerCityServices } from './index.ts';
import { servicesNamed } from './rules/index.ts';

const { owner, pool, close } = await freshDatabase();
const now = () => Date.parse('2030-03-01T02:00:00Z');
const app = await buildShell({ remember: async () => {}, now, logger: false, tls: null });
registerCityServices(app, testDoor(pool, { now }));
afterAll(async () => {
  await app.close();
  await close();
});

beforeEach(async () => {
  await owner.script(`truncate switches, service_points; delete from policies where region_code <> '000000'`);
  await owner.script(`insert into switches values ('ecard_issue', '310100', true, '2026-01-01', 'opened', 'test')`);
  await withPlaces(owner, placeNamed('A1', '310100', { isAgency: true }), placeNamed('H1', '540100'));
});

const ask = async (region: string) => {
  const reply = await app.inject({ url: `/api/city-services?region=${region}` });
  return { status: reply.statusCode, body: reply.json() as Record<string, unknown> };
};

describe('nothing is offered', () => {
  test('in a region that nobody ever opened: whom to call and where to go stand there all the same', async () => {
    const { status, body } = await ask('540100');
    expect(status).toBe(200);
    expect(body).toMatchObject({ open: false, since: null, services: [], hotline: '12333', nearestCounter: { servicePointId: 'A1' } });
  });

  test('in a city whose province is closed, whatever the city says', async () => {
    await owner.script(`insert into switches values ('ecard_issue', '310000', false, '2029-12-31', 'stopped', 'test')`);
    expect((await ask('310100')).body).toMatchObject({ open: false, since: '2029-12-31', services: [] });
  });

  test.each(['999999', '000000'])('for %s, which is no region', async (region) => {
    const { status, body } = await ask(region);
    expect(status).toBe(404);
    expect(body).toMatchObject({ code: 'region_unknown' });
  });
});

test('an open region says since when, what its entry is called and what there is', async () => {
  expect((await ask('310100')).body).toMatchObject({
    open: true, since: '2026-01-01', regionName: { 'zh-CN': '上海市' }, entryLabel: '社保', services: ['ecard', 'contributions', 'loss', 'why'], nearestCounter: { servicePointId: 'A1' },
  });
});

test('a dated row of the region changes name and services from its day, and not before', async () => {
  const row = { regionCode: asId<'Region'>('310100'), clause: 'test', author: 'test' };
  await addPolicy(owner, { ...row, what: 'city_entry_label', validFrom: asId('2030-03-01'), value: '社会保障' });
  await addPolicy(owner, { ...row, what: 'city_services', validFrom: asId('2030-03-01'), value: 'why, ecard' });
  await addPolicy(owner, { ...row, what: 'city_services', validFrom: asId('2030-03-02'), value: 'loss' });
  expect((await ask('310100')).body).toMatchObject({ entryLabel: '社会保障', services: ['ecard', 'why'] });
});

test('a service that we do not know is not shown, and none twice', () => {
  expect(servicesNamed('lottery,why,why,,ecard')).toEqual(['ecard', 'why']);
});
