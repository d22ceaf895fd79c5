import type { Launched, LaunchResult } from '@yika/launch-client';
import { randomBytes } from 'node:crypto';
import type { Language } from '../language.ts';

/** What the bank tells its customer in the end. */
export type Outcome = { readonly kind: 'told'; readonly result: LaunchResult } | { readonly kind: 'turned_away'; readonly code: string; readonly reference: string | null };

export interface Session {
  /** What this very browser was launched with; a code that comes back to another browser is worth nothing. */
  readonly launched: Launched | null;
  readonly outcome: Outcome | null;
  /** In which the person began: the way back brings none. */
  readonly language: Language;
}

const KEPT = 1000;

/** Of the bank's own pages, by a cookie; in memory and bounded: the oldest are forgotten first. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();

  find(id: string | undefined): Session | null {
    return (id === undefined ? null : this.#sessions.get(id)) ?? null;
  }

  /** Under a new name where there was none. */
  save(id: string | undefined, session: Session): string {
    const name = id !== undefined && this.#sessions.has(id) ? id : randomBytes(24).toString('base64url');
    this.#sessions.set(name, session);
    for (const oldest of this.#sessions.keys()) {
      if (this.#sessions.size <= KEPT) break;
      this.#sessions.delete(oldest);
    }
    return name;
  }
}
