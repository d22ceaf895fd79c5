import { useState } from 'react';

/** What was typed, by the name of the field. */
export type Typed = Readonly<Record<string, string>>;

export interface Draft {
  readonly typed: Typed;
  readonly type: (field: string, value: string) => void;
  readonly forget: () => void;
}

const prefix = 'yika-draft:';

/** What somebody has typed and not yet sent: it survives a reload in this window, and ends with it, with the sending and with signing out. `key` names the e-card or the case, and what it is for. */
export function useDraft(key: string): Draft {
  const [typed, setTyped] = useState(() => readDraft(key));
  const keep = (next: Typed): void => {
    setTyped(next);
    keepDraft(key, next);
  };
  return { typed, type: (field, value) => keep({ ...typed, [field]: value }), forget: () => keep({}) };
}

/** A browser that keeps nothing loses the draft with a reload, and nothing else. */
export function keepDraft(key: string, typed: Typed): void {
  try {
    if (Object.keys(typed).length === 0) sessionStorage.removeItem(prefix + key);
    else sessionStorage.setItem(prefix + key, JSON.stringify(typed));
  } catch {}
}

export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {}
}

export function readDraft(key: string): Typed {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}
