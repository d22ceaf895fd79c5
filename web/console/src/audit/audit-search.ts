import { dayShape } from '../list/search.ts';

/** What the address of the audit may ask for. A person’s number is never among it: addresses are written down on the way. */
export const auditShapes = {
  from: dayShape, to: dayShape,
  actor: /^[\w:.-]{1,80}$/, action: /^[a-z_-]+\.[a-z_]*$/,
  /** The last entry of the page before: its instant and id. */
  after: /^[0-9]{12,14}\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};

export const chainShapes = { from: dayShape, to: dayShape };

export interface Days {
  readonly from: string;
  /** Whole: the span ends with it. */
  readonly to: string;
}

/** Days as they are counted in China: '2026-11-22' … '2026-11-28' → the first instant, and the one after the last. */
export function spanOf({ from, to }: Days): { readonly from: number; readonly to: number } {
  return { from: startOf(from), to: startOf(to) + DAY_MS };
}

/** As many days as are asked for, the last of them today. */
export function lastDays(count: number, today: string): Days {
  return { from: new Date(Date.parse(today) - (count - 1) * DAY_MS).toISOString().slice(0, 10), to: today };
}

export function readAfter(after: string): { readonly at: number; readonly entryId: string } {
  const [at = '', entryId = ''] = after.split('.');
  return { at: Number(at), entryId };
}

const DAY_MS = 86_400_000;

function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00+08:00`);
}
