import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Me } from '../frame/use-me.ts';

/** Somebody has come in: whatever the one before them saw is forgotten, and the page they wanted opens. */
export function useEnter(): (me: Me) => void {
  const queries = useQueryClient();
  const router = useRouter();
  const { after } = useSearch({ strict: false });
  const [wanted] = useState(after);
  return (me) => {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demo' });
    queries.setQueryData(['me'], me);
    router.history.push(wanted ?? '/console/');
  };
}
