import type { DossierItem, DossierState, DossierTurn } from '@yika/contract';
import type { StaffGrant } from '../../../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../../../platform/values/decision.ts';
import { covers, type RegionCode } from '../../../regions/rules/index.ts';

/** In the order of Art. 7; the last may stay empty. */
export const dossierItems: readonly DossierItem[] = ['application_form', 'preparation_statement', 'file_structure', 'card_face', 'local_measures', 'others'];
export const signedItems: readonly DossierItem[] = ['application_form', 'preparation_statement'];

/** Where the held change of the newest version stands. */
export interface ReviewStanding {
  readonly state: 'raised' | 'returned' | 'approved' | 'applied' | 'stale' | 'rejected' | 'withdrawn' | 'lapsed';
  /** What it waits for; null: for nobody. */
  readonly step: 'area' | 'province' | 'ministry' | null;
}

/** Derived whenever somebody asks. Without a review it is a draft, or a change that needed none and was filed. */
export function dossierState({ isClosed, review }: { readonly isClosed: boolean; readonly review: ReviewStanding | null }): DossierState {
  if (review === null) return isClosed ? 'filed' : 'draft';
  switch (review.state) {
    case 'raised':
      return review.step === 'ministry' ? 'ministry_review' : 'province_review';
    case 'returned':
      return 'returned';
    case 'approved':
    case 'applied':
      return 'approved';
    case 'stale':
    case 'rejected':
    case 'withdrawn':
    case 'lapsed':
      return review.state;
  }
}

/** May it be written and handed in? After a rejection, too: a region mends what was found and asks anew. */
export function mayEdit(state: DossierState): Decision<null, 'dossier_under_review'> {
  switch (state) {
    case 'draft':
    case 'returned':
    case 'rejected':
    case 'withdrawn':
    case 'lapsed':
    case 'stale':
      return allow(null);
    case 'province_review':
    case 'ministry_review':
    case 'approved':
    case 'filed':
      return deny('dossier_under_review');
  }
}

/** Whose turn it is. */
export function turnOf(state: DossierState): DossierTurn {
  switch (state) {
    case 'province_review':
      return 'province';
    case 'ministry_review':
      return 'ministry';
    case 'approved':
    case 'filed':
      return 'nobody';
    case 'draft':
    case 'returned':
    case 'rejected':
    case 'withdrawn':
    case 'lapsed':
    case 'stale':
      return 'area';
  }
}

export function isUnderReview(state: DossierState): boolean {
  return state === 'province_review' || state === 'ministry_review';
}

/** What of a later change is reviewed anew: the face, the file structure, the published measures, and what may be issued at all. Supplier, volume and people are filed (Art. 8). */
export function needsReview(changed: readonly { readonly item: DossierItem; readonly at: string }[]): boolean {
  return changed.some(({ item, at }) => item === 'card_face' || item === 'file_structure' || item === 'local_measures' || (item === 'application_form' && at.startsWith('/scope')));
}

/** Who marks items of a review: an approver above the area, never one of its own. */
export function mayMark(grants: readonly StaffGrant[], areaCode: RegionCode): boolean {
  return grants.some(({ role, areaCode: scope, servicePointId }) => role === 'approver' && servicePointId === null && scope !== areaCode && covers(scope, areaCode));
}
