import { useState } from 'react';

interface Kept {
  /** The edition that it was written upon. */
  readonly edition: number;
  readonly content: unknown;
}

export interface Draft {
  /** Null: nothing was typed since it was saved. */
  readonly kept: Kept | null;
  readonly keep: (kept: Kept) => void;
  readonly forget: () => void;
}

/** What was typed and is not saved: it outlives a refusal, a look at another item, and loading the page anew in this window. */
export function useDraft(key: string): Draft {
  const name = `yika.dossier.${key}`;
  const [kept, setKept] = useState<Kept | null>(() => read(name));
  return {
    kept,
    keep: (next) => {
      setKept(next);
      try {
        sessionStorage.setItem(name, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing still has it on the page.
      }
    },
    forget: () => {
      setKept(null);
      sessionStorage.removeItem(name);
    },
  };
}

function read(name: string): Kept | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'edition' in kept && typeof kept.edition === 'number' && 'content' in kept ? { edition: kept.edition, content: kept.content } : null;
  } catch {
    return null;
  }
}
