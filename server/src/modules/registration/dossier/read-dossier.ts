import { OtherMaterials, type DossierFault, type DossierItem, type DossierState } from '@yika/contract';
import { Value } from 'typebox/value';
import type { Transaction } from '../../../platform/database.ts';
import type { World } from '../../../platform/world.ts';
import { standingOfApproval } from '../../approvals/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { openCardFont, type SlicedFont } from '../card-face/card-font.ts';
import { areAllThere } from '../documents/documents-table.ts';
import { dossierItems, dossierState, signedItems, type DossierContents } from '../rules/index.ts';
import { listComments, listSignatures, type DossierComment, type Signature } from './dossier-history-table.ts';
import { fault, faultsOfItem } from './item-faults.ts';
import { listItems, type Dossier, type DossierKey, type SavedItem } from './dossiers-table.ts';

/** One item with all that is said of it. */
export interface ReadItem {
  readonly item: DossierItem;
  readonly saved: SavedItem | null;
  readonly signature: Signature | null;
  readonly comments: readonly DossierComment[];
  readonly mark: 'accepted' | 'to_correct' | null;
  readonly faults: readonly DossierFault[];
}

/** Every item as it stands today, with why it is not ready. */
export async function readItems(database: Transaction, dossier: DossierKey): Promise<ReadItem[]> {
  const saved = new Map((await listItems(database, dossier)).map((one) => [one.item, one]));
  const signatures = await listSignatures(database, dossier);
  const comments = await listComments(database, dossier);
  const contents = contentsOf([...saved.values()]);
  const unknownFiles = await unknownFilesOf(database, dossier.areaCode, contents);
  return dossierItems.map((item) => {
    const one = saved.get(item) ?? null;
    const said = comments.filter((comment) => comment.item === item);
    const marked = said.find(({ mark }) => mark !== 'comment') ?? null;
    const signature = signatures.find((signed) => signed.item === item && signed.contentHash === one?.contentHash) ?? null;
    const faults = [
      ...faultsOfItem(item, contents, cardFont()),
      ...(item === 'others' ? unknownFiles : []),
      ...(one && signedItems.includes(item) && !signature ? [fault('not_signed', '')] : []),
      ...(marked?.mark === 'to_correct' && marked.contentHash === (one?.contentHash ?? null) ? [fault('not_corrected', '')] : []),
    ];
    return { item, saved: one, signature, comments: said, mark: marked && marked.mark !== 'comment' ? marked.mark : null, faults };
  });
}

/** Files that are named and were never handed in for that area. */
export async function unknownFilesOf(database: Transaction, areaCode: RegionCode, { others }: DossierContents): Promise<DossierFault[]> {
  return Value.Check(OtherMaterials, others) && !(await areAllThere(database, areaCode, others.uploadIds)) ? [fault('document_unknown', '/uploadIds')] : [];
}

export function contentsOf(items: readonly Pick<SavedItem, 'item' | 'content'>[]): DossierContents {
  return Object.fromEntries(items.map(({ item, content }) => [item, content]));
}

export async function stateOf(world: Pick<World, 'database' | 'now'>, { approvalId, closedAt }: Dossier): Promise<DossierState> {
  return dossierState({ isClosed: closedAt !== null, review: approvalId === null ? null : await standingOfApproval(world, approvalId) });
}

let font: SlicedFont | null = null;

/** Opened when the first face is checked, and kept. */
export function cardFont(): SlicedFont {
  font ??= openCardFont();
  return font;
}
