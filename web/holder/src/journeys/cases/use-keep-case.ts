import type { CaseView } from '@yika/contract';
import { useQueryClient } from '@tanstack/react-query';

/** As the contract bounds a text of a case. */
export const MOST_WORDS = 1000;

/** The case as an act left it stands on the page at once; what follows from it is asked for anew. */
export function useKeepCase(): (one: CaseView) => Promise<void> {
  const queries = useQueryClient();
  return async (one) => {
    queries.setQueryData(['case', one.caseNumber], one);
    await Promise.all([['cases'], ['services'], ['ecard']].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}
