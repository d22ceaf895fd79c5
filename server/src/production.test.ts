import { startSimulators } from '@yika/simulators';
import { spawn, type ChildProcess } from 'node:child_process';
import { generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { freshDatabase } from '../test/fresh-database.ts';
import { readConfig } from './config.ts';
import { runVerb, type Said } from './commands/run-verb.ts';
import { readShippedPolicy } from './modules/consents/index.ts';

/** docs/operator-guide.md, "Production", word for word: keys in files, verbs only, and a process that knows nothing of the demonstration. */
const folder = mkdtempSync(join(tmpdir(), 'yika-production-'));
const { place, owner, close } = await freshDatabase();
// Tests begin with areas that were approved long ago; here nobody was yet.
await owner.script('delete from issuer_events; delete from approved_issuers');
const { host, database } = place('postgres');
const port = await freePort();
const provider = await startSimulators({
  port: 0, host: '127.0.0.1', publicHost: '127.0.0.1', productUrl: 'http://127.0.0.1', productOrigins: [], dataDirectory: join(folder, 'neighbours'), servicePointIds: [], heartbeatIntervalMs: 0, now: Date.now,
});
const environment = {
  PATH: process.env['PATH'], PORT: String(port), DATABASE_URL: `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(host)}`, YIKA_DATA_DIR: join(folder, 'data'),
  YIKA_KEYS_FILE: join(folder, 'keys', 'master.key'), YIKA_ISSUER_KEY_FILE: join(folder, 'keys', 'issuer.pem'), YIKA_AUDIT_KEY_FILE: join(folder, 'keys', 'audit.pem'), YIKA_LOG_LEVEL: 'error',
  YIKA_NEIGHBOUR_SECRETS_FILE: join(folder, 'keys', 'neighbours.json'), YIKA_SMS_URL: provider.urls.sms, YIKA_FACE_URL: provider.urls.face, YIKA_HOSPITAL_URL: provider.urls.hospital,
};
const url = `http://127.0.0.1:${port}`;
const running: ChildProcess[] = [];

beforeAll(() => {
  mkdirSync(join(folder, 'data'), { recursive: true });
  mkdirSync(join(folder, 'keys'));
  const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }) as string;
  secret('master.key', randomBytes(32).toString('base64url'));
  secret('issuer.pem', pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey));
  secret('audit.pem', pem(generateKeyPairSync('ed25519').privateKey));
  const { faceKey: _, ...agreed } = provider.secrets;
  secret('neighbours.json', JSON.stringify(agreed));
});
afterAll(async () => {
  for (const process of running) process.kill('SIGKILL');
  await provider.close();
  await close();
  rmSync(folder, { recursive: true });
});

describe('a server is not started', () => {
  test.each([
    ['on keys that lie beside its data', { YIKA_KEYS_FILE: join(folder, 'data', 'master.key') }],
    ['on the secrets of the simulators, wherever they were copied to', { YIKA_NEIGHBOUR_SECRETS_FILE: join(folder, 'neighbours', 'simulators.json') }],
    ['without an issuer key, which production never makes', { YIKA_ISSUER_KEY_FILE: join(folder, 'keys', 'none.pem') }],
  ])('%s', { timeout: 60_000 }, async (_, change) => {
    const [exitCode] = (await once(start(change), 'exit')) as [number];
    expect(exitCode).not.toBe(0);
  });
});

test('verbs alone bring it up: tables, text, region, registry, places, terminal', { timeout: 120_000 }, async () => {
  expect((await yika('persons reset')).exitCode).toBe(2);
  expect(await done('migrate')).toEqual({ applied: [] });
  expect(unmended(await yika('doctor'))).toEqual(['privacy policy', 'issuers', 'regions', 'service points']);
  const { version } = await done(`privacy-policy publish ${fileURLToPath(new URL('modules/consents/privacy-policy-7.json', import.meta.url))}`);
  expect(version).toBe(readShippedPolicy().version);
  await done(`service-point add ${written('places.json', JSON.stringify(agency))}`);
  await done(`demo generate --holders 20 --seed 4 --into ${folder}/registry`);
  for (const region of new Set(rowsOf('cards').map((card) => card['issuer_region_code']))) {
    await done(`issuer approve ${region} --reason start`);
    await done(`switch set ecard_issue open --region ${region} --reason start`);
  }
  for (const kind of ['holders', 'cards', 'participation', 'contributions', 'accounts']) expect(await done(`import ${kind} ${folder}/registry/${kind}.csv`)).toMatchObject({ rowsRefused: 0 });
  expect(unmended(await yika('doctor'))).toEqual([]);
});

test('and it serves holders and counters, and nobody finds a trace of the demonstration', { timeout: 400_000 }, async () => {
  await buildPages();
  const server = start({});
  await ready(server);
  for (const path of ['/app/', '/code/', '/counter/', '/console', '/console/', '/console/sign-in', '/console/enrol', '/guide', '/law', '/why-a-card-fails', '/launch/check', '/outage-certificate', ...[...built('public'), ...built('console')].filter((file) => /\.(js|css|webp)$/.test(file))]) expect((await fetch(`${url}${path}`)).status, path).toBe(200);
  const ofTheDemonstration = built('start');
  expect(ofTheDemonstration.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(3);
  for (const path of [...ofTheDemonstration, ...ofTheDemonstration.map((file) => `/start${file}`)]) expect((await fetch(`${url}${path}`)).status, path).toBe(404);
  for (const path of ['/start', '/start/desk', '/start/wechat', '/start/alipay', '/demo/persons.json', '/demo/neighbours', '/demo/clock', '/demo/messages', '/demo/staff.json']) expect((await fetch(`${url}${path}`)).status, path).toBe(404);
  expect((await fetch(`${url}/demo/clock`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"offsetMs":1}' })).status).toBe(404);
  expect((await fetch(`${url}/demo/terminals`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status).toBe(404);

  const { code } = await done('terminal enrol the-agency --till 1 --purpose identity');
  expect((await post('/api/counter/enrol', { code })).status).toBe(200);
  const claimed = await Promise.all(holders().slice(0, 5).map((holder) => post('/api/claims', holder)));
  expect(claimed.map(({ status }) => status)).toContain(200);

  await done('switch set ecard_issue closed --region 000000 --reason test');
  expect(await (await post('/api/claims', holders()[claimed.findIndex(({ status }) => status === 200)])).json()).toMatchObject({ code: 'region_paused' });
  server.kill('SIGTERM');
  expect((await once(server, 'exit'))[0]).toBe(0);
});

const agency = {
  servicePointId: 'the-agency', regionCode: '110100', institutionCode: 'A-1', isAgency: true, purposes: ['identity'], phone: '12333',
  name: { es: 'Oficina', 'zh-CN': '经办大厅', en: 'Agency' }, address: { es: 'Calle 1', 'zh-CN': '一号路', en: '1 Street' }, hours: { es: 'De 8 a 17', 'zh-CN': '8:00–17:00', en: '8 to 17' },
};

/** Of the files that were imported: what each person would type. */
function holders(): readonly object[] {
  const { version: policyVersion, textHash } = readShippedPolicy();
  return rowsOf('holders').map((holder) => ({ name: holder['name'], identityNumber: holder['identity_number'], cardNumber: null, consent: { policyVersion, textHash } }));
}

function rowsOf(kind: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(join(folder, 'registry', `${kind}.csv`), 'utf8').replace('\uFEFF', '').trim().split(/\r?\n/);
  return lines.map((line) => Object.fromEntries(head.split(',').map((name, place) => [name, line.split(',')[place] ?? ''])));
}

function start(change: Readonly<Record<string, string>>): ChildProcess {
  const server = spawn(process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))], { env: { ...environment, ...change }, stdio: 'ignore' });
  running.push(server);
  return server;
}

/** As the operator's guide says; the last build is kept, so this is mostly a copy. */
async function buildPages(): Promise<void> {
  const build = spawn(process.execPath, [fileURLToPath(new URL('../../tools/build-web.ts', import.meta.url))], { env: { ...environment }, stdio: 'ignore' });
  running.push(build);
  expect((await once(build, 'exit'))[0]).toBe(0);
}

/** The addresses that the files of a built application would have, if they were served. */
function built(application: string): readonly string[] {
  return globSync('**/*.*', { cwd: join(folder, 'data', 'web', application) }).map((file) => `/${file}`);
}

/** However long it takes on a busy machine; but for a process that has ended nobody waits. */
async function ready(server: ChildProcess): Promise<void> {
  await vi.waitUntil(async () => {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    return (await fetch(`${url}/readyz`).catch(() => null))?.status === 200;
  }, { timeout: 200_000, interval: 250 });
}

function yika(words: string): Promise<Said> {
  return runVerb(words.split(' '), { json: true, config: () => readConfig(environment), progress: () => {} });
}

async function done(words: string): Promise<Readonly<Record<string, unknown>>> {
  const { exitCode, value, text } = await yika(words);
  if (exitCode !== 0) throw new Error(`yika ${words}: ${text}`);
  return value as Readonly<Record<string, unknown>>;
}

/** What the doctor finds that stands in the way; pages are built by somebody else. */
function unmended({ value }: Said): readonly string[] {
  const { findings } = value as { readonly findings: readonly { readonly name: string; readonly state: string }[] };
  return findings.filter(({ state }) => state === 'fail').map(({ name }) => name);
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(`${url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
}

function secret(name: string, text: string): void {
  writeFileSync(join(folder, 'keys', name), text, { mode: 0o600 });
}

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: found } = probe.address() as AddressInfo;
  probe.close();
  return found;
}
