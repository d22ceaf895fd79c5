import type { Transaction } from './database.ts';

export interface Budget {
  readonly name: string;
  readonly limit: number;
  readonly windowMs: number;
}

/**
 * Takes one try out of a budget that is counted for a keyed hash, whether or not anybody answers to it.
 * True while there was one to take. One conditional upsert, so that rivals cannot overspend.
 */
export async function spend(database: Transaction, { name, limit, windowMs }: Budget, subject: Buffer, nowMs: number): Promise<boolean> {
  const [row] = await database.query<{ spent: number }>('spend_budget', `
    insert into budgets as b (budget, subject, window_started_at, spent) values ($1, $2, $3, 1)
    on conflict (budget, subject) do update set
      spent = case when b.window_started_at <= $4 then 1 else b.spent + 1 end,
      window_started_at = case when b.window_started_at <= $4 then excluded.window_started_at else b.window_started_at end
    where b.window_started_at <= $4 or b.spent < $5
    returning spent`, [name, subject, new Date(nowMs), new Date(nowMs - windowMs), limit]);
  return row !== undefined;
}

/** Gives the budget back whole, after a success. */
export async function refill(database: Transaction, name: string, subject: Buffer): Promise<void> {
  await database.query('refill_budget', 'delete from budgets where budget = $1 and subject = $2', [name, subject]);
}

/** Gives one try back: it came to a good end, and only misses are to be counted. */
export async function giveBack(database: Transaction, name: string, subject: Buffer): Promise<void> {
  await database.query('give_budget_back', 'update budgets set spent = greatest(0, spent - 1) where budget = $1 and subject = $2', [name, subject]);
}

/** How many tries are left, for those budgets that a person may see. */
export async function triesLeft(database: Transaction, { name, limit, windowMs }: Budget, subject: Buffer, nowMs: number): Promise<number> {
  const [row] = await database.query<{ spent: number }>('read_budget', `
    select spent from budgets where budget = $1 and subject = $2 and window_started_at > $3`, [name, subject, new Date(nowMs - windowMs)]);
  return Math.max(0, limit - (row?.spent ?? 0));
}

/** By the worker: of windows that are long over. Answers how many. */
export async function deleteOldBudgets(worker: Transaction, before: number): Promise<number> {
  const rows = await worker.query('delete_old_budgets', 'delete from budgets where window_started_at < $1 returning budget', [new Date(before)]);
  return rows.length;
}
