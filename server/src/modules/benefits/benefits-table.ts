import type { BenefitKind, BenefitState } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';
import type { HolderId, Id } from '../../platform/values/ids.ts';
import type { RegionCode } from '../regions/rules/index.ts';

export interface BenefitKey {
  readonly holderId: HolderId;
  readonly benefitId: Id<'Benefit'>;
}

/** A row of `benefits`. */
export interface Benefit extends BenefitKey {
  readonly kind: BenefitKind;
  readonly regionCode: RegionCode;
  readonly monthlyFen: number | null;
  readonly source: string;
  readonly asOf: Day;
  readonly since: Day;
  readonly dueOn: Day | null;
  readonly state: BenefitState;
  readonly stateSince: Day;
  readonly remindedDays: number | null;
}

const columns = 'holder_id, benefit_id, kind, region_code, monthly_fen, source, as_of, since, qualification_due_on as due_on, state, state_since, reminded_days';

/** What is drawn first, the nearest day before the others. */
export async function listBenefits(database: Transaction, holderId: HolderId): Promise<Benefit[]> {
  return database.query<Benefit>('list_benefits', `
    select ${columns} from benefits where holder_id = $1 order by state = 'ended', qualification_due_on nulls last, kind, region_code`, [holderId]);
}

/** Takes no lock. */
export async function findBenefit(database: Transaction, { holderId, benefitId }: BenefitKey): Promise<Benefit | null> {
  const [row] = await database.query<Benefit>('find_benefit', `select ${columns} from benefits where holder_id = $1 and benefit_id = $2`, [holderId, benefitId]);
  return row ?? null;
}

/** Takes the row lock, under which proofs, pauses and tries of one benefit come one after the other. */
export async function lockBenefit(database: Transaction, { holderId, benefitId }: BenefitKey): Promise<Benefit | null> {
  const [row] = await database.query<Benefit>('lock_benefit', `select ${columns} from benefits where holder_id = $1 and benefit_id = $2 for no key update`, [holderId, benefitId]);
  return row ?? null;
}

/** One that is drawn though its day has passed, locked; what somebody else has locked is left to them. */
export async function lockOverdueBenefit(database: Transaction, today: Day): Promise<Benefit | null> {
  const [row] = await database.query<Benefit>('lock_overdue_benefit', `
    select ${columns} from benefits where state = 'current' and qualification_due_on < $1
    order by qualification_due_on limit 1 for no key update skip locked`, [today]);
  return row ?? null;
}

export interface ReminderDays {
  readonly today: Day;
  readonly inAWeek: Day;
  readonly inAMonth: Day;
}

/** One whose holder has not heard yet of the reminder that is due, locked. */
export async function lockBenefitToRemind(database: Transaction, { today, inAWeek, inAMonth }: ReminderDays): Promise<Benefit | null> {
  const [row] = await database.query<Benefit>('lock_benefit_to_remind', `
    select ${columns} from benefits
    where state = 'current' and qualification_due_on between $1 and $3
      and (reminded_days is null or (reminded_days = 30 and qualification_due_on <= $2))
    order by qualification_due_on limit 1 for no key update skip locked`, [today, inAWeek, inAMonth]);
  return row ?? null;
}

export async function noteReminded(database: Transaction, { holderId, benefitId }: BenefitKey, days: 30 | 7): Promise<void> {
  await database.query('note_reminded', 'update benefits set reminded_days = $3 where holder_id = $1 and benefit_id = $2', [holderId, benefitId, days]);
}

export async function pauseBenefit(database: Transaction, { holderId, benefitId }: BenefitKey, today: Day): Promise<void> {
  await database.query('pause_benefit', "update benefits set state = 'paused', state_since = $3 where holder_id = $1 and benefit_id = $2", [holderId, benefitId, today]);
}

/** Proved: its day moves on, and a pause ends. */
export async function moveDueDay(database: Transaction, { holderId, benefitId }: BenefitKey, { dueOn, today }: { readonly dueOn: Day; readonly today: Day }): Promise<void> {
  await database.query('move_due_day', `
    update benefits set qualification_due_on = $3, reminded_days = null, state = 'current', state_since = case when state = 'paused' then $4 else state_since end
    where holder_id = $1 and benefit_id = $2`, [holderId, benefitId, dueOn, today]);
}

export interface BenefitToSave {
  readonly holderId: HolderId;
  readonly kind: string;
  readonly regionCode: string;
  readonly monthlyFen: number | null;
  readonly source: string;
  readonly asOf: Day;
  readonly since: Day;
  readonly dueOn: Day | null;
  readonly state: string;
}

interface Written {
  readonly added: boolean;
}

/**
 * As the agency has it. A day or state that it only repeats changes nothing that was proved or paused here since; one that is new counts, and its
 * holder is reminded anew. `dryRun` decides the same way and is rolled back to here.
 */
export async function saveBenefits(database: Transaction, rows: readonly BenefitToSave[], dryRun: boolean) {
  if (dryRun) await database.script('savepoint dry_run');
  const written = rows.length === 0 ? [] : await database.query<Written>('save_benefits', `
    insert into benefits as b (holder_id, kind, region_code, monthly_fen, source, as_of, since, qualification_due_on, state, state_since, imported_due_on, imported_state)
    select i.*, i.as_of, i.due_on, i.state
    from unnest($1::bigint[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::date[], $7::date[], $8::date[], $9::text[])
      as i (holder_id, kind, region_code, monthly_fen, source, as_of, since, due_on, state)
    on conflict (holder_id, kind, region_code) do update
      set monthly_fen = excluded.monthly_fen, source = excluded.source, as_of = excluded.as_of, since = excluded.since,
        qualification_due_on = case when b.imported_due_on is distinct from excluded.imported_due_on then excluded.qualification_due_on else b.qualification_due_on end,
        reminded_days = case when b.imported_due_on is distinct from excluded.imported_due_on then null else b.reminded_days end,
        state = case when (b.imported_state, b.imported_due_on) is distinct from (excluded.imported_state, excluded.imported_due_on) then excluded.state else b.state end,
        state_since = case when b.imported_state is distinct from excluded.imported_state then excluded.state_since else b.state_since end,
        imported_due_on = excluded.imported_due_on, imported_state = excluded.imported_state
      where (b.monthly_fen, b.source, b.as_of, b.since, b.imported_due_on, b.imported_state)
        is distinct from (excluded.monthly_fen, excluded.source, excluded.as_of, excluded.since, excluded.imported_due_on, excluded.imported_state)
    returning (xmax = 0) as added`,
    [rows.map((one) => one.holderId), rows.map((one) => one.kind), rows.map((one) => one.regionCode), rows.map((one) => one.monthlyFen), rows.map((one) => one.source),
      rows.map((one) => one.asOf), rows.map((one) => one.since), rows.map((one) => one.dueOn), rows.map((one) => one.state)]);
  if (dryRun) await database.script('rollback to savepoint dry_run');
  const added = written.filter((row) => row.added).length;
  return { added, changed: written.length - added, unchanged: rows.length - written.length };
}
