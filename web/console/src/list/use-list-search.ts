import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { readSearch, type Search, type Shapes } from './search.ts';

export interface ListSearch<Name extends string> {
  readonly search: Search<Name>;
  /** Other filters: the list begins anew. */
  readonly filter: (search: Search<Name>) => void;
  /** Without its page: what is being filtered by. */
  readonly filters: Search<Name>;
  readonly pager: Pager;
}

export interface Pager {
  readonly page: number;
  readonly toFirst: (() => void) | null;
  readonly toPrevious: (() => void) | null;
  readonly toNext: (next: string) => void;
}

/** The filters and the place in a list, kept in the address: a page can be sent to a colleague, and the browser's own way back works. */
export function useListSearch<Name extends string>(shapes: Shapes<Name>, cursor: NoInfer<Name>): ListSearch<Name> {
  const search = readSearch(shapes, useSearch({ strict: false }) as Record<string, unknown>);
  const navigate = useNavigate();
  // Where each page before this one began; after a reload they are forgotten, and only the first can be returned to.
  const trail = useRef<readonly string[]>([]);
  const at = search[cursor];
  const { [cursor]: _, ...rest } = search;
  const filters = rest as Search<Name>;
  const go = (next: Search<Name>): void => void navigate({ to: '.', search: next as never });
  const start = (): void => {
    trail.current = [];
    go(filters);
  };
  const known = at === undefined ? 0 : trail.current.indexOf(at) + 1;
  return {
    search, filters,
    filter: (wanted) => {
      trail.current = [];
      go(wanted);
    },
    pager: {
      page: at === undefined ? 1 : known === 0 ? 0 : known + 1,
      toFirst: at === undefined ? null : start,
      toPrevious: known === 0 ? null : known === 1 ? start : () => go({ ...filters, [cursor]: trail.current[known - 2] } as Search<Name>),
      toNext: (next) => {
        trail.current = [...trail.current.slice(0, known), next];
        go({ ...filters, [cursor]: next } as Search<Name>);
      },
    },
  };
}
