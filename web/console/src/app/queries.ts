import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefusal } from '@yika/kit';

/** A session that ended is learnt from whatever is asked next: then who is signed in is asked again, and the frame leads to the sign-in. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.queryKey[0] !== 'me' && isRefusal(error, 'staff_sign_in_needed')) void queries.invalidateQueries({ queryKey: ['me'] });
    },
  }),
  defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
});
