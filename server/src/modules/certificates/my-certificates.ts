import type { CertificateStatement, CertificateView, listCertificates, ReplyOf } from '@yika/contract';
import { Refusal } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { asId, type Id } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { listCards } from '../cards/index.ts';
import { waitingReplacement } from '../cards/rules/index.ts';
import { hasSkills } from '../employment/index.ts';
import { openContents, viewCertificate, type CertificateRow } from './certificate.ts';
import { findCertificate, listCertificatesOf, saveWithdrawn } from './certificates-table.ts';
import { composeStatement, type Wish } from './compose-statement.ts';

const SHOWN = 50;

interface Asked {
  readonly certificateId: string;
  readonly reference: string;
}

export async function listMyCertificates(world: World, { holderId }: HolderCaller): Promise<ReplyOf<typeof listCertificates>> {
  const rows = await listCertificatesOf(world.database, holderId, SHOWN);
  const cards = await listCards(world.database, holderId);
  return { certificates: rows.map((row) => viewCertificate(world, row)), cardWaits: waitingReplacement(cards) !== null, hasSkills: await hasSkills(world.database, holderId), today: dayInChina(world.now()) };
}

/** Refusals: certificate_not_possible, certificate_period_wrong. */
export function previewCertificate(world: World, caller: HolderCaller, { wish, reference }: { readonly wish: Wish; readonly reference: string }): Promise<CertificateStatement> {
  return composeStatement(world, caller, { wish, act: { action: 'certificate.previewed', subject: 'own', reference } });
}

/** Refusal: certificate_not_found. */
export async function takeMyFile(world: World, caller: HolderCaller, { certificateId, reference }: Asked): Promise<Buffer> {
  const row = await getMine(world, caller, asId(certificateId));
  await recordAudit(world.database, { holderId: caller.holderId, at: world.now(), caller, action: 'certificate.downloaded', subject: row.certificateId, outcome: row.kind, reference });
  return Buffer.from(openContents(world, row).file);
}

/** Once is enough; again changes nothing. Refusal: certificate_not_found. */
export async function withdrawMyCertificate(world: World, caller: HolderCaller, { certificateId, reference }: Asked): Promise<CertificateView> {
  const { database, now } = world;
  const row = await getMine(world, caller, asId(certificateId));
  const at = now();
  if (await saveWithdrawn(database, row, at)) await recordAudit(database, { holderId: caller.holderId, at, caller, action: 'certificate.withdrawn', subject: row.certificateId, outcome: row.kind, reference });
  return viewCertificate(world, await getMine(world, caller, row.certificateId));
}

/** Another's is not found, as one that never was. */
async function getMine({ database }: Pick<World, 'database'>, { holderId }: HolderCaller, certificateId: Id<'Certificate'>): Promise<CertificateRow> {
  const row = await findCertificate(database, { holderId, certificateId });
  if (!row) throw new Refusal('certificate_not_found');
  return row;
}
