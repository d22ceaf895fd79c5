import type { StaffRecoveryView } from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { listStaffNumbers } from '../people/staff-numbers-table.ts';
import { areasOf, mayAgreeToRecovery, mayStopRecovery, recoveryStateAt } from '../rules/index.ts';
import { findLastRecoveryOf, findRecovery, listRecoveries, type Recovery } from './recoveries-table.ts';

type Needs = Pick<World, 'database' | 'now'>;

const LOOKS_BACK_MS = 30 * 86_400_000;

/** What concerns whoever asks: derived from the recoveries themselves, so that nobody can be told one thing and find another. */
export async function listRecoveriesFor(world: Needs, caller: StaffCaller): Promise<StaffRecoveryView[]> {
  const at = world.now();
  const areas = areasOf(caller.grants, 'security_administrator', 'system_administrator');
  const all = await listRecoveries(world.database, { staffId: caller.staffId, areas, since: at - LOOKS_BACK_MS });
  const concerning = all.filter((recovery) => [recovery.staffId, recovery.askedBy, recovery.agreedBy].includes(caller.staffId) || mayAgreeToRecovery(caller, recovery, at).allowed);
  return viewRecoveries(world, caller, concerning);
}

export async function viewLastRecoveryOf(world: Needs, caller: StaffCaller, staffId: Id<'Staff'>): Promise<StaffRecoveryView | null> {
  const last = await findLastRecoveryOf(world.database, staffId);
  return last ? ((await viewRecoveries(world, caller, [last]))[0] ?? null) : null;
}

/** One that was just asked for. */
export async function getRecoveryView(world: Needs, caller: StaffCaller, recoveryId: Id<'Recovery'>): Promise<StaffRecoveryView> {
  const found = await findRecovery(world.database, recoveryId);
  const [view] = found ? await viewRecoveries(world, caller, [found]) : [];
  if (!view) throw new Error('a recovery that was asked for is on record');
  return view;
}

async function viewRecoveries({ database, now }: Needs, caller: StaffCaller, recoveries: readonly Recovery[]): Promise<StaffRecoveryView[]> {
  const at = now();
  const numbers = await listStaffNumbers(database, recoveries.flatMap(({ staffId, askedBy, agreedBy }) => [staffId, askedBy, ...(agreedBy ? [agreedBy] : [])]));
  return recoveries.map((recovery) => {
    const { recoveryId, staffId, askedBy, askedAt, reason, agreedBy, agreedAt, agreedReason, expiresAt } = recovery;
    return {
      recoveryId, staffId, staffNumber: numbers.get(staffId) ?? '', state: recoveryStateAt(recovery, at), askedBy: numbers.get(askedBy) ?? '', askedAt, reason,
      agreedBy: agreedBy && (numbers.get(agreedBy) ?? null), agreedAt, agreedReason, expiresAt,
      concernsMe: staffId === caller.staffId, mayAgree: mayAgreeToRecovery(caller, recovery, at).allowed, mayStop: mayStopRecovery(caller, recovery, at).allowed,
    };
  });
}
