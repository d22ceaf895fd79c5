import { useState } from 'react';

/** What was typed, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

export interface Draft {
  readonly typed: Typed;
  readonly type: (field: string, value: string) => void;
  readonly forget: () => void;
}

const prefix = 'yika-draft:';

/** What somebody has typed and not yet sent: it survives a reload in this window, and ends with it, with the sending and with signing out. `key` names the person's card and what it is for. */
export function useDraft(key: string): Draft {
  const [typed, setTyped] = useState(() => read(key));
  const keep = (next: Typed): void => {
    setTyped(next);
    // A browser that keeps nothing loses the draft with a reload, and nothing else.
    try {
      if (Object.keys(next).length === 0) sessionStorage.removeItem(prefix + key);
      else sessionStorage.setItem(prefix + key, JSON.stringify(next));
    } catch {}
  };
  return { typed, type: (field, value) => keep({ ...typed, [field]: value }), forget: () => keep({}) };
}

export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {}
}

function read(key: string): Typed {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
