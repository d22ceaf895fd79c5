import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '../../../platform/values/ids.ts';
import type { Account } from './participation.ts';
import { accountFor, lackingFen, shortfallFen } from './shortfall.ts';

const anAmount = fc.nat(9_000_000_000);

test('what is lacking and what is there make the amount, and nothing is ever lacking below zero', () => {
  fc.assert(fc.property(anAmount, anAmount, (balanceFen, amountFen) => {
    const lacking = shortfallFen({ balanceFen, amountFen, usable: true });
    expect(lacking).toBe(balanceFen >= amountFen ? 0 : amountFen - balanceFen);
  }), { seed: 3 });
});

test('an account that may not be used lacks the whole amount', () => {
  expect(shortfallFen({ balanceFen: 99_999, amountFen: 4_200, usable: false })).toBe(4_200);
});

test('whoever has no account lacks the whole amount: silence would read as enough', () => {
  expect(lackingFen([], { insuredIn: asId('110100'), accountUsable: true }, 4_200)).toBe(4_200);
});

test('the account is that of the insured region; without one, the fullest; without any, none', () => {
  const [small, large]: Account[] = [account('110100', 100), account('310100', 900)];
  expect(accountFor([small, large].filter((one) => one !== undefined), asId('110105'))).toEqual(small);
  expect(accountFor([small, large].filter((one) => one !== undefined), asId('440100'))).toEqual(large);
  expect(accountFor([], asId('110100'))).toBeNull();
});

function account(regionCode: string, balanceFen: number): Account {
  return { regionCode: asId(regionCode), balanceFen, asOf: asId('2030-06-01') };
}
