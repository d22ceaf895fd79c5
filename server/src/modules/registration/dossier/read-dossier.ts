import type { DossierFault, DossierItem, DossierState } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { World } from '../../../platform/world.ts';
import { standingOfApproval } from '../../approvals/index.ts';
import { openCardFont, type SlicedFont } from '../card-face/card-font.ts';
import { dossierItems, dossierState, fault, faultsOfItem, signedItems, type DossierContents } from '../rules/index.ts';
import { listComments, listSignatures, type DossierComment, type Signature } from './dossier-history-table.ts';
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
  return dossierItems.map((item) => {
    const one = saved.get(item) ?? null;
    const said = comments.filter((comment) => comment.item === item);
    const marked = said.find(({ mark }) => mark !== 'comment') ?? null;
    const signature = signatures.find((signed) => signed.item === item && signed.contentHash === one?.contentHash) ?? null;
    const faults = [
      ...faultsOfItem(item, contents, cardFont()),
      ...(one && signedItems.includes(item) && !signature ? [fault('not_signed', '')] : []),
      ...(marked?.mark === 'to_correct' && marked.contentHash === (one?.contentHash ?? null) ? [fault('not_corrected', '')] : []),
    ];
    return { item, saved: one, signature, comments: said, mark: marked && marked.mark !== 'comment' ? marked.mark : null, faults };
  });
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
