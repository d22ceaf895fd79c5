import type { DossierItem, DossierItemView, DossierView, IssuerRulesView } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { areaNames } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { listStaffNumbers } from '../../staff/index.ts';
import { mayIn } from '../../staff/rules/index.ts';
import { findIssuer } from '../issuers/issuers-table.ts';
import { compareContents, isUnderReview, mayEdit, mayMark, sayIssuerNumber, signedItems, turnOf, type ContentDifference } from '../rules/index.ts';
import { listHandedIn, listInForce } from './dossier-history-table.ts';
import { findDossier } from './dossiers-table.ts';
import { readItems, stateOf, type ReadItem } from './read-dossier.ts';

/** Refusal: dossier_not_found. */
export async function viewDossier(world: World, caller: StaffCaller, areaCode: RegionCode): Promise<DossierView> {
  const { database } = world;
  const dossier = await findDossier(database, areaCode);
  if (!dossier) throw new Refusal('dossier_not_found');
  const [items, versions, state, issuer] = [await readItems(database, dossier), await listHandedIn(database, dossier), await stateOf(world, dossier), await findIssuer(database, areaCode)];
  const say = await namerOf(database, [...items.flatMap(actorsOf), ...versions.map(({ handedInBy }) => handedInBy)]);
  return {
    areaCode, areaName: areaNames(areaCode), dossierNo: dossier.dossierNo, purpose: dossier.purpose, state, turn: turnOf(state), version: dossier.version, startedAt: dossier.startedAt, approvalId: dossier.approvalId,
    items: items.map((item) => toItem(item, say)), ready: items.filter(({ faults }) => faults.length === 0).length, of: items.length,
    versions: versions.map(({ version, at, handedInBy, contentHash }) => ({ version, at, by: say(handedInBy), contentHash })),
    issuerNumber: issuer && sayIssuerNumber(issuer.issuerNumber),
    mayEdit: mayIn(caller.grants, 'officer', areaCode) && mayEdit(state).allowed, mayComment: isUnderReview(state) && mayMark(caller.grants, areaCode),
  };
}

export async function viewDossierItem({ database }: Pick<World, 'database'>, areaCode: RegionCode, item: DossierItem): Promise<DossierItemView> {
  const dossier = await findDossier(database, areaCode);
  const read = dossier && (await readItems(database, dossier)).find((one) => one.item === item);
  if (!read) throw new Refusal('dossier_not_found');
  return toItem(read, await namerOf(database, actorsOf(read)));
}

/** Refusal: dossier_not_found, also of a version that there is not. */
export async function viewDifferences({ database }: Pick<World, 'database'>, areaCode: RegionCode, { from, to }: { readonly from: number; readonly to: number }): Promise<ContentDifference[]> {
  const dossier = await findDossier(database, areaCode);
  const versions = dossier ? await listHandedIn(database, dossier) : [];
  const [before, after] = [from, to].map((asked) => versions.find(({ version }) => version === asked));
  if (!before || !after) throw new Refusal('dossier_not_found');
  return compareContents(before.contents, after.contents);
}

/** What was approved is published (Art. 16): every version that came into force, and which sections changed with it. Refusal: issuer_not_approved. */
export async function viewIssuerRules({ database }: Pick<World, 'database'>, areaCode: RegionCode): Promise<IssuerRulesView> {
  if (!(await findIssuer(database, areaCode))) throw new Refusal('issuer_not_approved');
  const texts = (await listInForce(database, areaCode)).map(({ contents, closedAt }) => ({ sections: contents.local_measures as IssuerRulesView['versions'][number]['sections'], since: dayInChina(closedAt) }));
  // A change of something else leaves the rules as they were: it is no version of them.
  const versions = texts.filter(({ sections }, place) => place === texts.length - 1 || changedSections(texts[place + 1]?.sections, sections).length > 0);
  return {
    areaCode, areaName: areaNames(areaCode),
    versions: versions.map(({ sections, since }, place) => ({ version: versions.length - place, since, sections, changed: place === versions.length - 1 ? [] : changedSections(versions[place + 1]?.sections, sections) })),
  };
}

function changedSections(before: unknown, after: unknown): string[] {
  return [...new Set(compareContents({ local_measures: before }, { local_measures: after }).map(({ at }) => at.split('/')[1] ?? ''))];
}

function toItem({ item, saved, signature, comments, mark, faults }: ReadItem, say: (actor: string) => string | null): DossierItemView {
  return {
    item, edition: saved?.edition ?? 0, content: saved?.content ?? null, contentHash: saved?.contentHash ?? null, savedAt: saved?.savedAt ?? null, savedBy: saved && say(saved.savedBy),
    needsSignature: signedItems.includes(item), signature: signature && { by: say(signature.signedBy), at: signature.at }, faults: [...faults], mark,
    comments: comments.map(({ at, saidBy, version, mark: marked, words }) => ({ at, by: say(saidBy), version, mark: marked, words })),
  };
}

function actorsOf({ saved, signature, comments }: ReadItem): string[] {
  return [...(saved ? [saved.savedBy] : []), ...(signature ? [signature.signedBy] : []), ...comments.map(({ saidBy }) => saidBy)];
}

/** Staff by number; an operator has none. */
async function namerOf(database: Transaction, actors: readonly string[]): Promise<(actor: string) => string | null> {
  const staffIds = [...new Set(actors)].filter((actor) => actor.startsWith('staff:')).map((actor) => asId<'Staff'>(actor.slice('staff:'.length)));
  const numbers = await listStaffNumbers(database, staffIds);
  return (actor) => numbers.get(actor.slice('staff:'.length)) ?? null;
}
