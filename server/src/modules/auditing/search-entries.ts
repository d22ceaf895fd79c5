import type { AuditEntryView } from '@yika/contract';
import { readIdentityNumber } from '@yika/contract/numbers';
import { Refusal } from '../../platform/refusal.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { findSealedUntil, NOBODY, recordAudit, searchAudit, type AuditSearch, type FoundEntry } from '../audit/index.ts';
import { findHolderByNumber } from '../holders/index.ts';
import { listStaffNumbers } from '../staff/index.ts';
import { actorNamed, withinOf } from './reach.ts';
import { areasOf } from '../staff/rules/index.ts';

const PAGE = 50;
/** Longer is asked for in parts. */
const LONGEST_MS = 92 * 86_400_000;

export interface Searched extends Pick<AuditSearch, 'from' | 'to' | 'limit'> {
  readonly actor?: string;
  readonly action?: string;
  readonly person?: { readonly identityNumber: string; readonly reason: string };
  readonly after?: { readonly at: number; readonly entryId: string };
}

type Needs = Pick<World, 'database' | 'now' | 'lookup'>;

/**
 * Within the areas of whoever asks, and on record before anything is answered: in the home of the person, where it was one. A number that
 * nobody has finds what one without entries finds. Refusals: audit_span_too_long, identity_number_malformed.
 */
export async function searchEntries(world: Needs, caller: StaffCaller, { person, ...asked }: Omit<Searched, 'limit'> & { readonly limit?: number }, reference: string) {
  const { from, to, limit = PAGE } = asked;
  if (to - from > LONGEST_MS || to < from) throw new Refusal('audit_span_too_long');
  const read = person && readIdentityNumber(person.identityNumber, dayInChina(world.now()));
  if (read && !read.ok) throw new Refusal('identity_number_malformed');
  const holderId = read ? await findHolderByNumber(world, read.value.number) : null;
  await recordAudit(world.database, {
    holderId: holderId ?? NOBODY, at: world.now(), caller, action: person ? 'audit.person_searched' : 'audit.searched', subject: asked.action ?? asked.actor ?? 'everything', outcome: person?.reason ?? 'list', reference,
  });
  const areas = areasOf(caller.grants, 'auditor');
  const found = person && holderId === null ? [] : await searchAudit(world.database, {
    from, to, actor: asked.actor === undefined ? null : await actorNamed(world, asked.actor), action: asked.action ?? null, holderId, within: await withinOf(world, areas), after: asked.after ?? null, limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return { entries: await toViews(world, page), next: last ? { at: last.at, entryId: last.entryId } : null, areas: [...areas], sealedUntil: await findSealedUntil(world.database) };
}

async function toViews({ database }: Needs, entries: readonly FoundEntry[]): Promise<AuditEntryView[]> {
  const ids = entries.flatMap(({ actor }) => (actor.startsWith('staff:') ? [asId<'Staff'>(actor.slice(6))] : []));
  const numbers = await listStaffNumbers(database, [...new Set(ids)]);
  return entries.map(({ seen, actor, ...entry }) => ({ ...entry, actor, seen: [...seen], staffNumber: numbers.get(actor.slice(6)) ?? null }));
}
