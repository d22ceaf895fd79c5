import type { DossierItem } from '@yika/contract';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { requireFreshProof } from '../../staff/index.ts';
import { findIssuer } from '../issuers/issuers-table.ts';
import { isUnderReview, mayEdit } from '../rules/index.ts';
import { contentHashOf } from './content-hash.ts';
import { insertComment, insertSignature, listInForce, type DossierComment } from './dossier-history-table.ts';
import { insertDossier, listItems, lockDossier, saveItem, type Dossier, type SavedItem } from './dossiers-table.ts';
import { stateOf } from './read-dossier.ts';

/** What fits into one item; longer documents are handed in as files. */
const MOST_CHARACTERS = 500_000;

/**
 * Begins the dossier of an area; of one that is approved already a change, which begins as it was approved (Art. 8). Refusal:
 * dossier_open_already.
 */
export async function startDossier({ database, now }: World, caller: StaffCaller, areaCode: RegionCode): Promise<void> {
  const at = now();
  const [issuer, [inForce]] = [await findIssuer(database, areaCode), await listInForce(database, areaCode)];
  const purpose = issuer !== null && issuer.standing !== 'withdrawn' ? 'change' : 'registration';
  const savedBy = actorOf(caller);
  const dossierNo = await insertDossier(database, { areaCode, purpose, startedBy: savedBy, at });
  if (dossierNo === null) throw new Refusal('dossier_open_already');
  for (const [item, content] of Object.entries(inForce?.contents ?? {}) as [DossierItem, unknown][]) {
    await saveItem(database, { areaCode, dossierNo }, { item, edition: 1, content, contentHash: contentHashOf(content), savedBy, savedAt: at });
  }
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'dossier.started', subject: `${areaCode}/${dossierNo}`, outcome: purpose });
}

export interface ToSave {
  readonly areaCode: RegionCode;
  readonly item: DossierItem;
  /** The one that was read; another is refused. */
  readonly edition: number;
  readonly content: unknown;
}

/** Saves an item as it stands, ready or not. Refusals: dossier_not_found, dossier_under_review, dossier_item_too_large, dossier_item_changed. */
export async function saveDossierItem(world: World, caller: StaffCaller, { areaCode, item, edition, content }: ToSave): Promise<void> {
  const { database, now } = world;
  const { dossier, saved } = await lockItem(world, areaCode, item);
  orRefuse(mayEdit(await stateOf(world, dossier)));
  if (JSON.stringify(content).length > MOST_CHARACTERS) throw new Refusal('dossier_item_too_large');
  if ((saved?.edition ?? 0) !== edition) throw new Refusal('dossier_item_changed');
  const at = now();
  await saveItem(database, dossier, { item, edition: edition + 1, content, contentHash: contentHashOf(content), savedBy: actorOf(caller), savedAt: at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'dossier.item_saved', subject: `${areaCode}/${dossier.dossierNo}`, outcome: item });
}

/**
 * By an officer whose passkey has just answered, over the contents that they read. Refusals: passkey_proof_needed, dossier_not_found,
 * dossier_under_review, dossier_item_changed.
 */
export async function signDossierItem(world: World, caller: StaffCaller, { areaCode, item, contentHash }: Pick<ToSave, 'areaCode' | 'item'> & { readonly contentHash: string }): Promise<void> {
  const { database, now } = world;
  const at = now();
  requireFreshProof(caller, at);
  const { dossier, saved } = await lockItem(world, areaCode, item);
  orRefuse(mayEdit(await stateOf(world, dossier)));
  if (saved?.contentHash !== contentHash) throw new Refusal('dossier_item_changed');
  await insertSignature(database, dossier, { item, contentHash, signedBy: actorOf(caller), provedUntil: caller.provedUntil ?? at, at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'dossier.item_signed', subject: `${areaCode}/${dossier.dossierNo}`, outcome: `${item} ${contentHash}` });
}

/** A mark is given only to what is under review, by whoever approves there; words by anybody who works on it. Refusals: dossier_not_found, dossier_not_under_review. */
export async function commentDossierItem(world: World, caller: StaffCaller, { areaCode, item, mark, words }: Pick<ToSave, 'areaCode' | 'item'> & Pick<DossierComment, 'mark' | 'words'>): Promise<void> {
  const { database, now } = world;
  const { dossier, saved } = await lockItem(world, areaCode, item);
  if (mark !== 'comment' && !isUnderReview(await stateOf(world, dossier))) throw new Refusal('dossier_not_under_review');
  const at = now();
  await insertComment(database, dossier, { item, version: dossier.version, contentHash: saved?.contentHash ?? null, mark, words, saidBy: actorOf(caller), at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'dossier.commented', subject: `${areaCode}/${dossier.dossierNo}`, outcome: `${item} ${mark}` });
}

async function lockItem({ database }: Pick<World, 'database'>, areaCode: RegionCode, item: DossierItem): Promise<{ readonly dossier: Dossier; readonly saved: SavedItem | null }> {
  const dossier = await lockDossier(database, areaCode);
  if (!dossier) throw new Refusal('dossier_not_found');
  return { dossier, saved: (await listItems(database, dossier)).find((one) => one.item === item) ?? null };
}
