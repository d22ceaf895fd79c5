import { makeTestPerson } from './make-test-person.ts';
import { benefitStories } from './stories/benefit-stories.ts';
import { cardStories } from './stories/card-stories.ts';
import { insuranceStories } from './stories/insurance-stories.ts';
import { nameStories } from './stories/name-stories.ts';
import { registryStories } from './stories/registry-stories.ts';
import type { TestPerson } from './test-person.ts';

/**
 * The test persons of the demo, with stories relative to `today` ('YYYY-MM-DD'): a loss that lapses in three days always does.
 * All are invented. Their numbers use codes that no document carries, their cards begin with YK, their phones belong to nobody.
 */
export function testPersons(today: string): readonly TestPerson[] {
  return [...cardStories(today), ...insuranceStories(today), ...registryStories(today), ...nameStories(), ...benefitStories(today)].map((draft) => makeTestPerson(draft, today));
}
