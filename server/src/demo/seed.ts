import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { beginAuditToday } from '../modules/audit/index.ts';
import { findCardByNumber, listDamages, recordDamage } from '../modules/cards/index.ts';
import { seedPrivacyPolicy } from '../modules/consents/index.ts';
import { saveCourse } from '../modules/employment/index.ts';
import { findHolderByNumber, noteFinding } from '../modules/holders/index.ts';
import { addPolicy } from '../modules/regions/index.ts';
import { approveIssuer, findIssuer } from '../modules/registration/index.ts';
import { findServicePoint, saveServicePoint } from '../modules/staff/index.ts';
import { setSwitch } from '../modules/switches/index.ts';
import { keyRingOf, readMasterKey } from '../platform/crypto/key-ring.ts';
import { sealerOf } from '../platform/crypto/sealed-record.ts';
import { connect, type Transaction } from '../platform/database.ts';
import { dayInChina, type Day } from '../platform/values/day.ts';
import { asId } from '../platform/values/ids.ts';
import { worldOf, type InTransaction } from '../platform/world.ts';
import { importKinds } from '../registry-import/kinds.ts';
import { writeRegistryFiles } from '../registry-files/write-registry-files.ts';
import { generatePopulation } from './population/index.ts';
import { DEMO_ISSUES_SINCE, demoIssuers, demoPolicies, demoSwitches } from './demo-regions.ts';
import { seedHistory } from './history/index.ts';
import { testPersons } from './persons.ts';
import { seedDemoDossiers } from './dossiers/demo-dossiers.ts';
import { demoCourses } from './courses.ts';
import { demoPlaces } from './places.ts';
import { seedDemoStaff } from './demo-staff.ts';
import { testPersonRows } from './test-person-rows.ts';

/** Others beside the test persons, so that a region is not empty. */
const NEIGHBOURHOOD = { holders: 200, seed: 7 } as const;

/** The day to which the stories are relative, kept in the data folder: the day of the last `persons reset`. */
export function storyDay(dataFolder: string): Day {
  const path = join(dataFolder, 'demo.json');
  if (existsSync(path)) return (JSON.parse(readFileSync(path, 'utf8')) as { storyDay: Day }).storyDay;
  return dayInChina(Date.now());
}

interface Needs {
  readonly config: Config;
  readonly progress: (line: string) => void;
}

/** Regions, places, policy text and the test persons, by the same import as a region's own registry. A second time changes nothing. */
export async function seedDemo({ config, progress }: Needs): Promise<void> {
  const owner = connect(config.ownerDatabase, { connections: 1 });
  const pool = connect(config.database, { connections: 2, statementTimeoutMs: 60_000 });
  try {
    await owner.transaction(seedReference);
    const ring = keyRingOf(readMasterKey(config.keysFile, true));
    const inTransaction = worldOf(pool, { now: () => Date.now(), ring, sealer: sealerOf(ring) });
    await inTransaction(seedDemoStaff);
    await inTransaction(seedDemoDossiers);
    if (existsSync(join(config.dataFolder, 'demo.json'))) return;
    const today = storyDay(config.dataFolder);
    progress('persons');
    await importPersons(inTransaction, today);
    await inTransaction((world) => playFindings(world, today));
    progress('history');
    await worldOf(owner, { now: () => Date.now(), ring, sealer: sealerOf(ring) })((world) => tellHistory(world, today));
    keepStoryDay(config.dataFolder, today);
  } finally {
    await Promise.all([owner.end(), pool.end()]);
  }
}

/** Every person, e-card, check and record of the demonstration goes, and the test persons begin their stories today. */
export async function resetDemo({ config, progress }: Needs): Promise<{ readonly persons: number; readonly storyDay: Day }> {
  const owner = connect(config.ownerDatabase, { connections: 1 });
  // First, so that whoever is killed after it is seeded anew at the next start.
  rmSync(join(config.dataFolder, 'demo.json'), { force: true });
  try {
    await owner.script(`truncate ${personalTables.join(', ')}`);
  } finally {
    await owner.end();
  }
  // The audit begins anew: a copy of its old roots would be missed.
  rmSync(config.auditCopyFile, { force: true });
  await seedDemo({ config, progress });
  const today = storyDay(config.dataFolder);
  return { persons: testPersons(today).length, storyDay: today };
}

/** Terminals, places, policies and keys stay: a counter that is enrolled goes on. */
const personalTables = [
  'audit_entries', 'audit_slots', 'outbox', 'remembered_requests', 'refusal_references', 'budgets', 'holders', 'holder_history', 'holder_numbers',
  'holder_photos', 'holder_findings', 'cards', 'card_numbers', 'card_changes', 'card_damages', 'participations', 'contributions', 'accounts', 'account_movements', 'benefits', 'benefit_proofs', 'benefit_face_checks', 'ecards', 'devices',
  'digit_numbers', 'device_secrets', 'sessions', 'sign_in_challenges', 'claims', 'counter_codes', 'phone_codes', 'consents', 'notices', 'status_entries',
  'verifications', 'verification_references', 'offline_items', 'imports', 'import_keys', 'showing_certificates', 'misuse_reports',
  'channel_entries', 'channel_links', 'channel_accounts', 'cases', 'case_numbers', 'case_events', 'case_attachments', 'unemployment_registrations', 'training_places', 'training_vouchers', 'training_voucher_numbers', 'skills',
  'certificates', 'certificate_marks', 'notice_preferences', 'notice_deliveries', 'report_counts', 'report_takings',
] as const;

async function seedReference(database: Transaction): Promise<void> {
  const known = await findServicePoint(database, asId(demoPlaces[0]?.servicePointId ?? ''));
  for (const place of demoPlaces) {
    // One that is there stays as people left it: changed, or closed.
    if (await findServicePoint(database, asId(place.servicePointId))) continue;
    await saveServicePoint(database, { ...place, servicePointId: asId(place.servicePointId), regionCode: asId(place.regionCode), purposes: [...place.purposes] });
  }
  for (const course of demoCourses(dayInChina(Date.now()))) await saveCourse(database, course);
  await seedPrivacyPolicy(database);
  for (const areaCode of demoIssuers) {
    if (await findIssuer(database, areaCode)) continue;
    await approveIssuer(database, { areaCode, scope: ['cards', 'ecards'], onDay: DEMO_ISSUES_SINCE, reason: 'approved (demo)', reference: 'demo', at: Date.now() });
  }
  if (known) return;
  for (const policy of demoPolicies) await addPolicy(database, policy);
  for (const row of demoSwitches) await setSwitch(database, row, { author: 'demo', at: Date.now() });
}

async function importPersons(inTransaction: InTransaction, today: Day): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'yika-persons-'));
  try {
    await writeRegistryFiles(folder, testPersonRows(today), generatePopulation({ holders: NEIGHBOURHOOD.holders, seed: NEIGHBOURHOOD.seed, today }));
    for (const { kind: file, run } of importKinds) {
      const { rowsRefused, errorPath } = await run({ inTransaction, path: join(folder, `${file}.csv`), dryRun: false, language: 'en' });
      if (rowsRefused > 0) throw new Error(`${rowsRefused} ${file} of test persons were refused: ${readFileSync(errorPath ?? folder, 'utf8').slice(0, 600)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What no registry file brings: damage found at a counter, and what officers noted as wrong. Once, though a start may be killed after it. */
async function playFindings(world: Parameters<Parameters<InTransaction>[0]>[0], today: Day): Promise<void> {
  for (const person of testPersons(today)) {
    const holderId = await findHolderByNumber(world, person.registry.identityNumber);
    if (holderId === null) continue;
    for (const finding of person.registry.findings) await noteFinding(world.database, holderId, { finding, notedOn: today });
    for (const { cardNumber, damage, issuerRegionCode } of person.registry.cards) {
      const card = damage && (await findCardByNumber(world, holderId, cardNumber));
      if (!damage || !card) continue;
      const known = await listDamages(world.database, holderId);
      if (known.some(({ cardId, part }) => cardId === card.cardId && part === damage)) continue;
      const place = demoPlaces.find(({ regionCode, isAgency }) => isAgency && regionCode === issuerRegionCode) ?? demoPlaces[0];
      await recordDamage(world.database, { holderId, cardId: card.cardId, part: damage, finding: 'damaged', answers: {}, servicePointId: place?.servicePointId ?? '', at: world.now() });
    }
  }
}

/**
 * In one transaction of the owner, which also dates the audit: what is told of the past was written down today, and the chain begins today, so that it need
 * not first be sealed through weeks in which there was no demonstration.
 */
async function tellHistory(world: Parameters<Parameters<InTransaction>[0]>[0], today: Day): Promise<void> {
  await seedHistory(world, { ...NEIGHBOURHOOD, today });
  await beginAuditToday(world.database, world.now());
}

function keepStoryDay(dataFolder: string, today: Day): void {
  const draft = join(dataFolder, 'demo.json.draft');
  writeFileSync(draft, JSON.stringify({ storyDay: today }));
  renameSync(draft, join(dataFolder, 'demo.json'));
}
