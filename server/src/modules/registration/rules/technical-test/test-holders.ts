import type { TestHolder } from '@yika/contract';
import { addDays, makeCardNumber, makeIdentityNumber, testCardPrefix } from '@yika/contract/numbers';
import type { RegionCode } from '../../../regions/rules/index.ts';
import { randomFrom } from './random-from.ts';

export const TEST_HOLDERS = 100;
/** Numbers mixed in that the area does not know, so that a system which says yes to everybody is found. */
export const STRANGERS = 10;

const statuses = [1, 1, 1, 1, 1, 1, 0, 2, 3, 4, 9] as const;
const names = '甲乙丙丁戊己庚辛壬癸';

/**
 * The invented persons that an area's system loads. The same for an area at every call; their numbers carry the code of the whole city or
 * province where a person's number has that of a county, so that they can be nobody's.
 */
export function testHoldersOf(areaCode: RegionCode): readonly TestHolder[] {
  const random = randomFrom(`holders:${areaCode}`);
  return Array.from({ length: TEST_HOLDERS }, (_, place) => ({
    identityNumber: makeIdentityNumber(areaCode, birthDay(random), place),
    name: `测试${names.charAt(Math.floor(place / 10))}${names.charAt(place % 10)}`,
    cardNumber: makeCardNumber(`${testCardPrefix}${areaCode.slice(0, 4)}${String(place).padStart(2, '0')}`),
    cardStatus: statuses[random(statuses.length)] ?? 1,
    validTo: addDays('2032-01-01', random(3000)),
    insured: random(5) > 0,
  }));
}

/** One thing that is asked; `expected` null: of nobody, and to be answered so. */
export interface Question {
  readonly no: number;
  readonly identityNumber: string;
  readonly expected: TestHolder | null;
}

/** All that one test asks, in an order of its own: the same however often the test is begun again. */
export function questionsOf(areaCode: RegionCode, testId: string): readonly Question[] {
  const random = randomFrom(`test:${testId}`);
  const known = testHoldersOf(areaCode).map((holder) => ({ identityNumber: holder.identityNumber, expected: holder }));
  // Sequence numbers that no test holder has.
  const strangers = Array.from({ length: STRANGERS }, (_, place) => ({ identityNumber: makeIdentityNumber(areaCode, birthDay(random), 500 + place * 40 + random(40)), expected: null }));
  return shuffled([...known, ...strangers], random).map((question, place) => ({ ...question, no: place + 1 }));
}

function birthDay(random: (below: number) => number): string {
  return addDays('1950-01-01', random(18_000));
}

function shuffled<Item>(items: readonly Item[], random: (below: number) => number): Item[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    const [one, two] = [mixed[last], mixed[other]];
    if (one !== undefined && two !== undefined) [mixed[last], mixed[other]] = [two, one];
  }
  return mixed;
}
