import { giveBack, spend, triesLeft } from './budgets-table.ts';
import type { KeyRing } from './crypto/key-ring.ts';
import type { World } from './world.ts';

/** What is counted for one person, whoever tries. Each network has a share of it, so that nobody spends it all from one place. */
export interface SharedBudget {
  readonly name: string;
  /** For one network. */
  readonly share: number;
  /** For all together. */
  readonly limit: number;
  readonly windowMs: number;
}

/** For whom, and from where. */
export interface Counted {
  /** Keyed hash of what it is counted for, whether or not anybody answers to it. */
  readonly subject: Buffer;
  readonly addressHash: Buffer;
}

type Needs = Pick<World, 'database' | 'lookup' | 'now'>;

/** Takes one out of the network's share and of the whole; false: one of the two was spent, and neither has lost one by it. */
export async function spendShare(world: Needs, budget: SharedBudget, counted: Counted): Promise<boolean> {
  const at = world.now();
  const { share, whole } = partsOf(world, budget, counted);
  if (!(await spend(world.database, share.budget, share.subject, at))) return false;
  if (await spend(world.database, whole.budget, whole.subject, at)) return true;
  await giveBack(world.database, share.budget.name, share.subject);
  return false;
}

/** Is there one left, for this network? */
export async function hasShare(world: Needs, budget: SharedBudget, counted: Counted): Promise<boolean> {
  const at = world.now();
  const { share, whole } = partsOf(world, budget, counted);
  const left = [await triesLeft(world.database, share.budget, share.subject, at), await triesLeft(world.database, whole.budget, whole.subject, at)];
  return Math.min(...left) > 0;
}

/** It came to nothing that should count. */
export async function giveShareBack(world: Needs, budget: SharedBudget, counted: Counted): Promise<void> {
  const { share, whole } = partsOf(world, budget, counted);
  await giveBack(world.database, share.budget.name, share.subject);
  await giveBack(world.database, whole.budget.name, whole.subject);
}

function partsOf({ lookup }: { readonly lookup: KeyRing['lookup'] }, { name, share, limit, windowMs }: SharedBudget, { subject, addressHash }: Counted) {
  return {
    share: { budget: { name: `${name}:share`, limit: share, windowMs }, subject: lookup('address', Buffer.concat([subject, addressHash])) },
    whole: { budget: { name, limit, windowMs }, subject },
  };
}
