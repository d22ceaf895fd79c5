import type { ECardView, Language, PersonMatter } from '@yika/contract';
import { readIdentityNumber } from '@yika/contract/numbers';
import { Refusal } from '../../platform/refusal.ts';
import type { StaffCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../platform/values/decision.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { NOBODY, recordAudit } from '../audit/index.ts';
import { listCards } from '../cards/index.ts';
import type { Card } from '../cards/rules/index.ts';
import { findHolderByNumber, readPersonForRules, type Person } from '../holders/index.ts';
import { mayIn } from '../staff/rules/index.ts';
import { giveLookBack, takeLook } from './look-budgets.ts';

export interface PersonPorts {
  /** From the room that knows every reason; null: nothing is wrong. */
  readonly firstReason: (world: World, holderId: HolderId, language: Language) => Promise<ECardView['nextStep']>;
}

export interface Look {
  readonly identityNumber: string;
  readonly matter: PersonMatter;
  readonly reason: string;
  /** Of this request. */
  readonly reference: string;
}

export interface LookedAt {
  readonly person: Person;
  readonly cards: readonly Card[];
}

/**
 * Somebody who is in the area of the asker, by their region or by one of their cards. A look at anybody else is on record too, with the
 * person where there is one. Refusals: identity_number_malformed; person_not_found_here, also of somebody who is elsewhere;
 * person_looks_spent, after too many of those.
 */
export async function lookFor(world: World, caller: StaffCaller, { identityNumber, matter, reference }: Look, action: 'person.found' | 'person.unmasked'): Promise<Decision<LookedAt, 'person_not_found_here' | 'person_looks_spent'>> {
  const read = readIdentityNumber(identityNumber, dayInChina(world.now()));
  if (!read.ok) throw new Refusal('identity_number_malformed');
  if (!(await takeLook(world, caller))) return deny('person_looks_spent');
  const holderId = await findHolderByNumber(world, read.value.number);
  const found = holderId === null ? null : { person: await readPersonForRules(world, holderId), cards: await listCards(world.database, holderId) };
  if (!found || !reaches(caller, found)) {
    await recordAudit(world.database, { holderId: holderId ?? NOBODY, at: world.now(), caller, action, subject: matter, outcome: 'person_not_found_here', reference });
    return deny('person_not_found_here');
  }
  await giveLookBack(world, caller);
  return allow(found);
}

function reaches({ grants }: StaffCaller, { person, cards }: LookedAt): boolean {
  const regions = new Set([person.regionCode, ...cards.map(({ issuerRegionCode }) => issuerRegionCode)]);
  return [...regions].some((region) => mayIn(grants, 'officer', region) || mayIn(grants, 'clerk_supervisor', region));
}
