import type { listAccesses as listAccessesRoute, ReplyOf } from '@yika/contract';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { listAuditOf, type AuditRow } from '../../audit/index.ts';
import { findApp } from '../../launches/index.ts';
import { canDeny, placesIn } from './after-scan.ts';
import { listVerificationsById, type Verification } from '../verifications-table.ts';

type Accesses = ReplyOf<typeof listAccessesRoute>;

/** Everybody who did or saw something of the holder, newest first: read from the audit itself, the holder's own acts among them. */
export async function listAccesses({ database }: Pick<World, 'database'>, { holderId }: HolderCaller, page: { readonly beforeMs: number; readonly beforeId: string | null; readonly limit: number }): Promise<Accesses> {
  const entries = await listAuditOf(database, holderId, page);
  const checks = await checksOf(database, holderId, entries);
  const placeOf = placesIn(database);
  const accesses: Accesses['accesses'] = [];
  for (const entry of entries) {
    const place = entry.servicePointId === null ? null : await placeOf(entry.servicePointId);
    accesses.push(toAccess(entry, { name: place?.name ?? null, app: await appIn(database, entry), check: checks.get(entry.subject) ?? null }));
  }
  const last = entries.length === page.limit ? entries.at(-1) : undefined;
  return { accesses, before: last?.at ?? null, beforeId: last?.entryId ?? null };
}

async function checksOf(database: World['database'], holderId: HolderCaller['holderId'], entries: readonly AuditRow[]): Promise<ReadonlyMap<string, Verification>> {
  const ids = entries.filter(({ action }) => ofACheck.has(action)).map(({ subject }) => asId<'Verification'>(subject));
  const checks = ids.length === 0 ? [] : await listVerificationsById(database, holderId, ids);
  return new Map(checks.map((check) => [check.verificationId, check]));
}

/** The subject of what was done with another app is that app. */
async function appIn(database: World['database'], { subject }: AuditRow): Promise<Accesses['accesses'][number]['app']> {
  const [kind, appId] = subject.split(':');
  return kind === 'app' && appId !== undefined ? ((await findApp(database, appId))?.name ?? null) : null;
}

/** Whoever looks in the name of an agency, a counter or another app. What is done without signing in is mostly the holder's own way in. */
const ofOthers = /^(?:staff|terminal|service_point|app):/;

/** Audit actions whose subject is a check. */
const ofACheck = new Set(['presentation.verified', 'presentation.answer_repeated', 'presentation.checked_offline', 'presentation.denied', 'presentation.person_denied', 'presentation.misuse_reported']);

function toAccess(entry: AuditRow, { name, app, check }: { readonly name: Accesses['accesses'][number]['place']; readonly app: Accesses['accesses'][number]['app']; readonly check: Verification | null }): Accesses['accesses'][number] {
  const { entryId, at, action, actor, purpose, outcome, seen } = entry;
  return {
    accessId: entryId, at: check?.offline ? check.at : at, action, place: name, app, purpose,
    outcome: check?.flagged ? 'flagged' : outcome, seen: [...seen], offline: check?.offline ?? false, byYourself: actor === 'holder',
    verificationId: check?.verificationId ?? null, canDeny: check !== null && actor !== 'holder' && canDeny(check), canDispute: ofOthers.test(actor),
  };
}
