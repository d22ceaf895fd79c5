import type { ApplicationForm } from '@yika/contract';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { correctApproval, raiseApproval, standingOfApproval, type Kinds } from '../../approvals/index.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { compareContents, mayEdit, needsReview } from '../rules/index.ts';
import { contentHashOf } from './content-hash.ts';
import { insertHandedIn, listInForce } from './dossier-history-table.ts';
import { closeDossier, lockDossier, saveHandedIn, type Dossier } from './dossiers-table.ts';
import { contentsOf, readItems, stateOf } from './read-dossier.ts';

export interface Submission {
  readonly areaCode: RegionCode;
  readonly reason: string;
}

/**
 * Hands in all of it as a version that nobody alters any more: to whoever reviews it first, or, after a return, as the correction that is
 * reviewed from the beginning. A later change of supplier, volume or people alone is filed in this transaction (Art. 8). Refusals:
 * dossier_not_found, dossier_under_review, dossier_incomplete, and those of raising and correcting a held change.
 */
export async function submitDossier(world: World, caller: StaffCaller, kinds: Kinds, { areaCode, reason }: Submission): Promise<void> {
  const { database, now } = world;
  const dossier = await lockDossier(database, areaCode);
  if (!dossier) throw new Refusal('dossier_not_found');
  orRefuse(mayEdit(await stateOf(world, dossier)));
  const items = await readItems(database, dossier);
  if (items.some(({ faults }) => faults.length > 0)) throw new Refusal('dossier_incomplete');

  const contents = contentsOf(items.flatMap(({ saved }) => (saved ? [saved] : [])));
  const [inForce] = dossier.purpose === 'change' ? await listInForce(database, areaCode) : [];
  const changed = compareContents(inForce?.contents ?? {}, contents);
  if (inForce && changed.length === 0) throw new Refusal('approval_changes_nothing');
  const handedIn = { ...dossier, version: dossier.version + 1 };
  const contentHash = contentHashOf(contents);
  const at = now();
  await insertHandedIn(database, dossier, { version: handedIn.version, contents, contentHash, handedInBy: actorOf(caller), at });
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'dossier.handed_in', subject: `${areaCode}/${dossier.dossierNo}`, outcome: `${handedIn.version} ${contentHash}` });

  if (inForce && !needsReview(changed)) return file(world, caller, handedIn);
  // Before it is held: what is held names this version, and is checked against it.
  await saveHandedIn(database, handedIn);
  const { scope } = contents.application_form as ApplicationForm;
  const proposal = { areaCode, scope, since: null, dossier: { dossierNo: dossier.dossierNo, version: handedIn.version, contentHash } };
  await saveHandedIn(database, { ...handedIn, approvalId: await hold(world, caller, { kinds, dossier, proposal, reason }) });
}

async function hold(world: World, caller: StaffCaller, { kinds, dossier: { approvalId }, proposal, reason }: { readonly kinds: Kinds; readonly dossier: Dossier; readonly proposal: object; readonly reason: string }) {
  const review = approvalId === null ? null : await standingOfApproval(world, approvalId);
  if (approvalId !== null && review?.state === 'returned') {
    await correctApproval(world, caller, kinds, { approvalId, version: review.version, proposal, reason });
    return approvalId;
  }
  const change = kinds.issuer_registration(proposal);
  if (!change) throw new Error('a dossier proposes what its kind reads');
  return raiseApproval(world, caller, { change, reason });
}

/** Nobody decides it: it is on record, and in force. */
async function file({ database, now }: World, caller: StaffCaller, { areaCode, dossierNo, version }: Dossier): Promise<void> {
  const at = now();
  await saveHandedIn(database, { areaCode: areaCode, dossierNo, version, approvalId: null });
  await closeDossier(database, { areaCode, dossierNo }, at);
  await recordAudit(database, { holderId: NOBODY, at, caller, action: 'dossier.filed', subject: `${areaCode}/${dossierNo}`, outcome: String(version) });
}
