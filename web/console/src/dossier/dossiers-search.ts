import type { DossierItem, DossierState, DossierTurn } from '@yika/contract';
import { areaShape } from '../list/search.ts';

export const dossierStates = ['draft', 'province_review', 'ministry_review', 'returned', 'rejected', 'withdrawn', 'lapsed', 'stale', 'approved', 'filed'] as const satisfies readonly DossierState[];
export const dossierTurns = ['area', 'province', 'ministry', 'nobody'] as const satisfies readonly DossierTurn[];
export const dossierItems = ['application_form', 'preparation_statement', 'file_structure', 'card_face', 'local_measures', 'others'] as const satisfies readonly DossierItem[];

const oneOf = (values: readonly string[]): RegExp => new RegExp(`^(?:${values.join('|')})$`);

/** What the address of the list may ask for. */
export const dossiersShapes = { areaCode: areaShape, state: oneOf(dossierStates), turn: oneOf(dossierTurns), after: areaShape };
/** And that of one dossier. */
export const dossierShapes = { item: oneOf(dossierItems) };
