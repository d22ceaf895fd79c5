import type { DossierView } from '@yika/contract';

/** Once somebody decided. */
export function hasLetter({ state }: Pick<DossierView, 'state'>): boolean {
  return state === 'approved' || state === 'returned' || state === 'rejected';
}
