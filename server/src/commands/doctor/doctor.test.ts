import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../../test/fresh-database.ts';
import { readConfig, type Config } from '../../config.ts';
import { seedPrivacyPolicy } from '../../modules/consents/index.ts';
import { placeNamed, withPlaces } from '../../modules/staff/test/places.ts';
import { forgetRun, writeRun } from '../../platform/run-file.ts';
import { checkDatabase } from './check-database.ts';
import { checkDisk, checkFolder, checkKeys, checkWeb } from './check-machine.ts';
import { checkPort, checkRun } from './check-run.ts';
import type { Finding } from './finding.ts';

const folder = mkdtempSync(join(tmpdir(), 'yika-doctor-'));
const { owner, place, close } = await freshDatabase();
const config: Config = { ...readConfig({ YIKA_DATA_DIR: folder }), database: place('yika_server'), ownerDatabase: place('postgres'), ownPostgresFolder: null };
/** A number that no process has: the kernel gives out none so high. */
const gone = 2 ** 30;
const servers: Server[] = [];

afterEach(() => {
  forgetRun(folder);
  for (const server of servers.splice(0)) server.close();
});
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

describe('keys', () => {
  test('that are missing are made by the demonstration, and stand in the way of production', () => {
    expect(checkKeys(config)).toMatchObject({ state: 'warn', todo: expect.stringContaining('npm start') });
    expect(checkKeys({ ...config, mode: 'production' })).toMatchObject({ state: 'fail', todo: expect.any(String) });
  });

  test('that others may read are a warning in the demonstration, and stand in the way of production', () => {
    const keysFile = join(folder, 'some.key');
    writeFileSync(keysFile, 'x');
    chmodSync(keysFile, 0o644);
    expect([checkKeys({ ...config, keysFile }).state, checkKeys({ ...config, keysFile, mode: 'production' }).state]).toEqual(['warn', 'fail']);
    chmodSync(keysFile, 0o600);
    expect(checkKeys({ ...config, keysFile, mode: 'production' })).toMatchObject({ state: 'ok' });
  });
});

describe('what runs', () => {
  const run = (pids: Readonly<Record<string, number>>) => writeRun(folder, { startedAt: '', urls: { start: 'http://localhost:1/start' }, pids: { launcher: process.pid, ...pids } });

  test('nothing is nothing to mend', async () => {
    expect(await checkRun(config)).toMatchObject({ state: 'ok', says: 'not running' });
  });

  test('all of it is well; some of it has to be started anew; what was killed left its file behind', async () => {
    run({ server: process.pid });
    expect(await checkRun(config)).toMatchObject({ state: 'ok' });
    run({ server: gone });
    expect(await checkRun(config)).toMatchObject({ state: 'warn', says: expect.stringContaining('server') });
    run({ launcher: gone, server: gone });
    expect(await checkRun(config)).toMatchObject({ state: 'warn', says: expect.stringContaining('killed') });
  });

  test('an address that is none of this machine’s, and a name that nobody knows, are said to be that, and not a busy port', async () => {
    for (const listen of ['192.0.2.1', 'nowhere.invalid']) {
      expect(await checkPort({ ...config, listen })).toMatchObject({ state: 'fail', says: expect.stringContaining('no address of this machine'), todo: expect.stringContaining('YIKA_LISTEN') });
    }
  });

  test('a simulator’s port of another program is in the way too', async () => {
    const taken = await serve(() => 404);
    expect(await checkPort({ ...config, mode: 'demo', port: taken - 3 })).toMatchObject({ state: 'fail', says: expect.stringContaining('is taken by another program') });
  });

  test('a port of another program is in the way; of ours it is asked how it is', async () => {
    const port = await serve((path) => (path === '/readyz' ? 200 : 404));
    expect(await checkPort({ ...config, port })).toMatchObject({ state: 'fail', says: expect.stringContaining('another program') });
    writeRun(folder, { startedAt: '', urls: { start: `http://127.0.0.1:${port}/start` }, pids: { launcher: process.pid } });
    expect(await checkPort({ ...config, port })).toMatchObject({ state: 'ok' });
    const unwell = await serve(() => 503);
    writeRun(folder, { startedAt: '', urls: { start: `http://127.0.0.1:${unwell}/start` }, pids: { launcher: process.pid } });
    expect(await checkPort({ ...config, port: unwell })).toMatchObject({ state: 'fail', says: expect.stringContaining('503') });
    writeRun(folder, { startedAt: '', urls: { start: 'http://127.0.0.1:9/start' }, pids: { launcher: process.pid } });
    expect(await checkPort({ ...config, port: unwell })).toMatchObject({ state: 'fail', says: expect.stringContaining('does not answer') });
  });
});

describe('folder, room and pages', () => {
  test('a folder that cannot be, and pages that are not built, say what to do', () => {
    expect(checkFolder({ ...config, dataFolder: '/dev/null/yika' })).toMatchObject({ state: 'fail', todo: expect.stringContaining('YIKA_DATA_DIR') });
    expect(checkFolder(config)).toMatchObject({ state: 'ok' });
    expect(checkDisk(config).name).toBe('disk');
    expect(checkWeb(config)).toMatchObject({ state: 'warn', says: expect.stringContaining('holder, counter, start') });
    for (const name of ['holder', 'counter', 'start']) {
      mkdirSync(join(config.webFolder, name), { recursive: true });
      writeFileSync(join(config.webFolder, name, '.built'), '');
    }
    expect(checkWeb(config)).toMatchObject({ state: 'ok' });
  });
});

describe('the database', () => {
  test('that is not made yet is made by npm start; one that does not answer is looked for at its address', async () => {
    expect(await checkDatabase({ ...config, ownPostgresFolder: join(folder, 'none') })).toMatchObject([{ name: 'postgresql', state: 'warn' }]);
    const silent = { url: 'postgresql://127.0.0.1:9/none', role: null } as const;
    expect(await checkDatabase({ ...config, database: silent, ownerDatabase: silent })).toMatchObject([{ state: 'fail', todo: expect.stringContaining('DATABASE_URL') }]);
  });

  test('that is empty lacks text, region and agency: said to whoever runs production, with the verb that mends it', async () => {
    const found = await byName({ ...config, mode: 'production' });
    expect([found['postgresql']?.state, found['tables']?.state, found['clock']?.state]).toEqual(['ok', 'ok', 'ok']);
    for (const [name, verb] of [['privacy policy', 'privacy-policy publish'], ['regions', 'switch set'], ['service points', 'service-point add']] as const) {
      expect(found[name], name).toMatchObject({ state: 'fail', todo: expect.stringContaining(verb) });
    }
    expect((await byName(config))['regions']).toMatchObject({ state: 'warn' });
  });

  test('that has them is well; one that misses a migration is not looked into further', async () => {
    await seedPrivacyPolicy(owner);
    await owner.script(`insert into switches values ('ecard_issue', '110000', true, '2024-01-01', 'open', 'test')`);
    await withPlaces(owner, placeNamed('A1', '110100', { isAgency: true }));
    expect(Object.values(await byName({ ...config, mode: 'production' })).map(({ state }) => state)).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 'ok', 'ok']);
    await owner.script(`delete from migrations where name = '0006_imports.sql'`);
    expect(Object.keys(await byName(config))).toEqual(['postgresql', 'tables', 'clock']);
    expect((await byName(config))['tables']).toMatchObject({ state: 'fail', todo: expect.stringContaining('migrate') });
  });
});

async function byName(about: Config): Promise<Readonly<Record<string, Finding>>> {
  return Object.fromEntries((await checkDatabase(about)).map((finding) => [finding.name, finding]));
}

/** A program that answers with a status to each path. */
async function serve(statusOf: (path: string) => number): Promise<number> {
  const server = createServer((request, reply) => reply.writeHead(statusOf(request.url ?? '')).end());
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}
