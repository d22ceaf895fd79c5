import type { DossierItem } from '@yika/contract';
import { kindsBelow, type Kinds } from '../../modules/approvals/index.ts';
import type { RegionCode } from '../../modules/regions/rules/index.ts';
import { contentHashOf, editItem, findDossier, issuerKinds, saveDossierItem, signDossierItem, startDossier, submitDossier } from '../../modules/registration/index.ts';
import { findGrantsOf, findStaffByNumber } from '../../modules/staff/index.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { halfWritten, halfWrittenReadiness, wholeDossier } from './demo-contents.ts';

/** A city that is half-way, and a province that has handed in and waits for the ministry. What people did to them since stays. */
const HALF_WAY = { areaCode: asId<'Region'>('440300'), officer: 'A-0414' };
const HANDED_IN = { areaCode: asId<'Region'>('540000'), officer: 'A-0301' };
const kinds: Kinds = { ...kindsBelow, ...issuerKinds, audit_export: () => null };

/** By the same acts as at the console, in the name of the invented officers. */
export async function seedDemoDossiers(world: World): Promise<void> {
  if (!(await findDossier(world.database, HALF_WAY.areaCode))) await writeHalf(world);
  if (!(await findDossier(world.database, HANDED_IN.areaCode))) await handIn(world);
}

async function writeHalf(world: World): Promise<void> {
  const { areaCode } = HALF_WAY;
  const officer = await officerOf(world, HALF_WAY.officer);
  if (!officer) return;
  await startDossier(world, officer, areaCode);
  await save(world, officer, areaCode, halfWritten);
  await sign(world, officer, areaCode, 'application_form', halfWritten.application_form);
  for (const content of halfWrittenReadiness) await editItem(world, officer, { areaCode, version: 0, content, documents: [] });
}

async function handIn(world: World): Promise<void> {
  const { areaCode } = HANDED_IN;
  const officer = await officerOf(world, HANDED_IN.officer);
  if (!officer) return;
  await startDossier(world, officer, areaCode);
  await save(world, officer, areaCode, wholeDossier);
  await sign(world, officer, areaCode, 'application_form', wholeDossier.application_form);
  await sign(world, officer, areaCode, 'preparation_statement', wholeDossier.preparation_statement);
  await submitDossier(world, officer, kinds, { areaCode, reason: '示例材料齐全，提请审核' });
}

async function save(world: World, officer: StaffCaller, areaCode: RegionCode, contents: Readonly<Partial<Record<DossierItem, unknown>>>): Promise<void> {
  for (const [item, content] of Object.entries(contents) as [DossierItem, unknown][]) await saveDossierItem(world, officer, { areaCode, item, edition: 0, content });
}

function sign(world: World, officer: StaffCaller, areaCode: RegionCode, item: DossierItem, content: unknown): Promise<void> {
  return signDossierItem(world, officer, { areaCode, item, contentHash: contentHashOf(content) });
}

/** As if their passkey had just answered: they are invented. */
async function officerOf({ database, now }: World, staffNumber: string): Promise<StaffCaller | null> {
  const row = await findStaffByNumber(database, staffNumber);
  return row && { kind: 'staff', staffId: row.staffId, staffSessionId: asId<'StaffSession'>(row.staffId), grants: await findGrantsOf(database, row.staffId, now()), provedUntil: now() + 60_000 };
}
