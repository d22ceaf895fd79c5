import { startSimulators } from '@yika/simulators';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildApp, type AppParts } from '../src/app.ts';
import { readConfig, type Config } from '../src/config.ts';
import { demoPolicies } from '../src/demo/demo-regions.ts';
import { demoPlaces } from '../src/demo/places.ts';
import { seedPrivacyPolicy } from '../src/modules/consents/index.ts';
import { issuerOf, publishIssuer } from '../src/modules/keys/index.ts';
import { addPolicy } from '../src/modules/regions/index.ts';
import { enrolTerminal, prepareTerminal, revokeTerminal } from '../src/modules/staff/index.ts';
import { placeNamed, withPlaces } from '../src/modules/staff/test/places.ts';
import type { Purpose } from '../src/platform/values/caller.ts';
import { openAuditSigner } from '../src/platform/crypto/audit-signer.ts';
import { asId } from '../src/platform/values/ids.ts';
import { freshDatabase } from './fresh-database.ts';
import { registerPerson, type PersonWish, type RegisteredPerson } from './registry-person.ts';
import { testRing, testWorld } from './test-world.ts';

const START = Date.parse('2030-01-28T04:00:00Z');
const operator = { kind: 'operator', name: 'test' } as const;
export type WholeHouse = Awaited<ReturnType<typeof wholeHouse>>;

/**
 * The whole server of `app.ts` on a real database, beside running simulators; places, regions and a policy text are there, persons are put in by
 * the test, which also moves the clock. `inProduction` is the same house without the demonstration.
 */
export async function wholeHouse() {
  const { owner, pool, as, place, close: closeDatabase } = await freshDatabase();
  const clock = { at: START };
  const now = () => clock.at;
  const dataFolder = mkdtempSync(join(tmpdir(), 'yika-house-'));
  const simulators = await startSimulators({
    port: 0, host: '127.0.0.1', publicHost: '127.0.0.1', productUrl: 'http://localhost:8080', productOrigins: ['http://localhost:8080'],
    dataDirectory: dataFolder, servicePointIds: ['H1'], heartbeatIntervalMs: 0, now: Date.now,
  });
  const issuer = issuerOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey);
  const inTransaction = testWorld(pool, now);
  const config = { ...readConfig({ YIKA_DATA_DIR: dataFolder, YIKA_LOG_LEVEL: 'silent' }), neighbours: simulators.urls };
  const demoClock = { now, offsetMs: () => 0, move: () => {} };
  const parts: AppParts = { config, pool, inTransaction, now, clock: demoClock, ring: testRing, issuer, auditSigner: openAuditSigner(join(dataFolder, 'audit.pem'), true), secrets: simulators.secrets, flood: { burst: 100_000, perSecond: 100_000 } };

  await publishIssuer(owner, issuer, { validFrom: START - 1e10, validTo: START + 1e11 });
  await seedPrivacyPolicy(owner);
  for (const policy of demoPolicies) await addPolicy(owner, policy);
  for (const regionCode of ['110000', '440000']) {
    await owner.script(['ecard_issue', 'ecard_payment', 'offline_codes'].map((name) => `insert into switches values ('${name}', '${regionCode}', true, '2029-01-01', 'open', 'test');`).join('\n'));
  }
  await withPlaces(owner, ...demoPlaces.map((place) => placeNamed(place.servicePointId, place.regionCode, { purposes: place.purposes, isAgency: place.isAgency })),
    placeNamed('H1', '110100', { institutionCode: 'H-one' }), placeNamed('H2', '440100'),
    placeNamed('A1', '110100', { isAgency: true, purposes: ['identity'] }), placeNamed('P1', '110100', { institutionCode: 'H-one', purposes: ['payment'] }));

  const { app, stop } = await buildApp(parts);
  const production = await buildApp({ ...parts, config: { ...config, mode: 'production' }, clock: null });

  let ordinal = 0;
  const register = (wish: PersonWish = {}): Promise<RegisteredPerson> => {
    ordinal += 1;
    return registerPerson(testWorld(owner, now), ordinal, wish);
  };
  /** The code of the newest message that the simulated provider delivered to this number. */
  const codeTo = async (phone: string | null): Promise<string> => {
    const reply = await fetch(`${simulators.urls.sms}/messages?${new URLSearchParams({ to: phone ?? '' })}`);
    const [newest] = (await reply.json()) as { readonly code: string | null }[];
    return newest?.code ?? 'none';
  };
  const close = async () => {
    await Promise.all([app.close(), production.app.close(), stop(), production.stop(), simulators.close()]);
    await closeDatabase();
    rmSync(dataFolder, { recursive: true });
  };
  /** For verbs: the same database, keys and hour as the running product. */
  const verbConfig: Config = { ...config, database: place('yika_server'), ownerDatabase: place('postgres'), ownPostgresFolder: null, keysFile: join(dataFolder, 'test.key'), auditKeyFile: join(dataFolder, 'audit.pem') };
  writeFileSync(verbConfig.keysFile, Buffer.alloc(32, 7).toString('base64url'), { mode: 0o600 });
  return { app, inProduction: production.app, verbConfig, owner, pool, as, place, clock, register, neighbours: { codeTo }, inTransaction, secrets: simulators.secrets, close };
}

/** The key of a terminal that stands there. */
export async function terminalKeyAt({ inTransaction }: WholeHouse, servicePointId: string, { purposes, revoked = false }: { readonly purposes: readonly Purpose[]; readonly revoked?: boolean }): Promise<string> {
  return inTransaction(async (world) => {
    const prepared = await prepareTerminal(world, operator, { servicePointId: asId(servicePointId), till: '1', purposes });
    const enrolled = prepared.allowed ? await enrolTerminal(world, prepared.value.code) : prepared;
    if (!enrolled.allowed) throw new Error(enrolled.reason);
    if (revoked) await revokeTerminal(world, operator, enrolled.value.terminal);
    return enrolled.value.key;
  });
}
