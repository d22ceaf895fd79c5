import { describe, expect, test } from 'vitest';
import type { Day } from '../../../platform/values/day.ts';
import { asId } from '../../../platform/values/ids.ts';
import { stepsOf, type Changed } from './steps.ts';

const day = (text: string): Day => asId(text);

const today = day('2030-06-01');
const normal = { issuedOn: day('2024-01-10'), collectedOn: day('2024-02-01'), status: 1, lossLapsesOn: null } as const;
const lost: Changed = { day: day('2030-01-05'), at: 5, change: 'temporary_loss_reported', status: 4, statusBefore: 1, lapsesOn: day('2030-01-12'), by: 'holder' };
const brief = (steps: ReturnType<typeof stepsOf>) => steps.map(({ status, since, until, why, by }) => [status, since, until, why, by]);

describe('how a card stood', () => {
  test('what is not held has no day, and is not guessed from a neighbour', () => {
    expect(brief(stepsOf({ ...normal, status: 3 }, [], today))).toEqual([
      [0, '2024-01-10', '2024-02-01', 'made', 'registry'], [1, '2024-02-01', null, 'collected', 'registry'], [3, null, null, null, null]]);
    expect(brief(stepsOf({ ...normal, collectedOn: null }, [], today))).toEqual([[0, '2024-01-10', null, 'made', 'registry'], [1, null, null, null, null]]);
  });

  test('made, handed over, lost, found: each until the next', () => {
    const found: Changed = { ...lost, day: day('2030-01-06'), at: 6, change: 'loss_lifted', status: 1, statusBefore: 4, lapsesOn: null };
    expect(brief(stepsOf(normal, [lost, found], today))).toEqual([
      [0, '2024-01-10', '2024-02-01', 'made', 'registry'], [1, '2024-02-01', '2030-01-05', 'collected', 'registry'],
      [4, '2030-01-05', '2030-01-06', 'temporary_loss_reported', 'holder'], [1, '2030-01-06', null, 'loss_lifted', 'holder']]);
  });

  test('a report whose day has come is over, whether the clock has tidied it or not', () => {
    const steps = stepsOf({ ...normal, status: 4, lossLapsesOn: day('2030-01-12') }, [lost], today);
    expect(brief(steps).at(-1)).toEqual([1, '2030-01-12', null, 'loss_lapsed', 'clock']);
    expect(brief(stepsOf({ ...normal, status: 4, lossLapsesOn: day('2030-01-12') }, [lost], day('2030-01-11'))).at(-1)).toEqual([4, '2030-01-05', null, 'temporary_loss_reported', 'holder']);
  });

  test('a card handed over here was sealed until then', () => {
    const collected: Changed = { ...lost, change: 'collected', status: 1, statusBefore: 0, lapsesOn: null };
    expect(brief(stepsOf({ ...normal, collectedOn: day('2030-01-05') }, [collected], today))).toEqual([[0, '2024-01-10', '2030-01-05', 'made', 'registry'], [1, '2030-01-05', null, 'collected', 'holder']]);
  });

  test('where the register of cards says otherwise than the last change that is kept, it is believed, without a day', () => {
    expect(brief(stepsOf({ ...normal, status: 9 }, [lost], today)).at(-1)).toEqual([9, null, null, null, null]);
  });

  test('of a change that was taken over, what was before is told by the register of cards alone', () => {
    expect(brief(stepsOf({ ...normal, status: 4, lossLapsesOn: day('2031-01-12') }, [{ ...lost, statusBefore: null }], today)).map(([status]) => status)).toEqual([0, 1, 4]);
  });
});
