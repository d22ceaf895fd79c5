import { addDays, addMonths, daysBetween, monthOf } from '@yika/contract/numbers';
import type { RegistryRow } from '../../registry-files/columns.ts';
import { statementRows } from '../statement-rows.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Holders, SyntheticHolder } from './synthetic-holder.ts';
import { weighted } from './weighted.ts';

/** How one holder is insured; participation, contributions and account follow from it. */
export interface SyntheticInsurance {
  readonly kinds: readonly string[];
  readonly state: 'paying' | 'retired' | 'paused' | 'ended';
  readonly since: string;
  readonly until: string | null;
  readonly waitingUntil: string | null;
  /** Newest months without payment. */
  readonly unpaidMonths: number;
  readonly baseFen: number;
  readonly dayOfPayment: number;
}

export function syntheticInsurance(holder: SyntheticHolder, holders: Holders): SyntheticInsurance | null {
  const { today } = holders.request;
  const random = holders.chance(holder.index, 'insurance');
  const way = wayOf(holder, random);
  if (way === 'none') return null;
  const since = firstDay(holder, random, way, today);
  const trouble = way === 'employee' && !holder.diedOn ? troubles.at(random.next()) : 'none';
  const retired = way === 'retired';
  const until = holder.diedOn ?? (trouble === 'ended' ? addDays(today, -random.whole(30, 700)) : null);
  return {
    kinds: way === 'resident' ? ['390'] : ['110', '310'],
    state: until ? 'ended' : retired ? 'retired' : trouble === 'paused' ? 'paused' : 'paying',
    since: until && since > until ? until : since,
    until,
    waitingUntil: trouble === 'waiting' ? addDays(today, random.whole(5, 150)) : null,
    unpaidMonths: trouble === 'arrears' || trouble === 'paused' ? random.whole(1, 7) : 0,
    baseFen: way === 'resident' ? 40_000 : baseOf(random),
    dayOfPayment: random.whole(4, 25),
  };
}

export function participationRows(holder: SyntheticHolder, insurance: SyntheticInsurance): RegistryRow<'participation'>[] {
  return insurance.kinds.map((kind) => ({
    identity_number: holder.identityNumber,
    insurance_kind: kind,
    region_code: holder.regionCode,
    state: insurance.state,
    since: insurance.since,
    until: insurance.until ?? '',
    waiting_until: (kind === '110' ? null : insurance.waitingUntil) ?? '',
  }));
}

/** The last 24 months, as far as there was insurance; a month that is due and not paid has no day of payment. */
export function contributionRows(holder: SyntheticHolder, insurance: SyntheticInsurance, months: readonly Month[], today: string): RegistryRow<'contributions'>[] {
  if (insurance.state === 'retired') return [];
  const [since, until] = [monthOf(insurance.since), insurance.until ? monthOf(insurance.until) : '9999-12'];
  const rows: RegistryRow<'contributions'>[] = [];
  for (const kind of insurance.kinds) {
    for (const { month, back } of months) {
      if (month < since || month > until) continue;
      const day = `${month}-${String(insurance.dayOfPayment).padStart(2, '0')}`;
      rows.push({
        identity_number: holder.identityNumber,
        insurance_kind: kind,
        region_code: holder.regionCode,
        month,
        paid_on: back < insurance.unpaidMonths ? '' : day < today ? day : today,
        base_fen: String(back < 12 ? insurance.baseFen : Math.round(insurance.baseFen * 0.0095) * 100),
      });
    }
  }
  return rows;
}

export interface Month {
  readonly month: string;
  /** 0 for the month of today. */
  readonly back: number;
}

export function lastMonths(count: number, today: string): readonly Month[] {
  const first = `${monthOf(today)}-01`;
  return Array.from({ length: count }, (_, place) => count - 1 - place).map((back) => ({ month: monthOf(addMonths(first, -back)), back }));
}

/** Who is retired draws a pension; the day by which they prove that they are alive is one of the coming year, and none so near that a reminder goes out. */
export function benefitRows(holder: SyntheticHolder, insurance: SyntheticInsurance, random: SeededRandom, today: string): RegistryRow<'benefits'>[] {
  if (insurance.state !== 'retired' || !insurance.kinds.includes('110')) return [];
  const asOf = addDays(today, -3);
  const since = addMonths(`${monthOf(holder.bornOn)}-01`, 60 * 12);
  return [{
    identity_number: holder.identityNumber, kind: 'pension', region_code: holder.regionCode, monthly_fen: String(random.whole(1_600, 6_200) * 100),
    since: since < asOf ? since : asOf, qualification_due_on: addDays(today, random.whole(40, 360)), state: 'current', source: '样张社会保险经办机构', as_of: asOf,
  }];
}

/** Personal medical account of who is insured as an employee or retired: many small balances, a few large. */
export function accountRows(holder: SyntheticHolder, insurance: SyntheticInsurance, random: SeededRandom, today: string): RegistryRow<'accounts'>[] {
  if (!insurance.kinds.includes('310')) return [];
  const balanceFen = random.chance(0.05) ? random.whole(0, 3_000) : Math.round(Math.exp(9.2 + random.next() * 4.2));
  return [{ identity_number: holder.identityNumber, region_code: holder.regionCode, balance_fen: String(balanceFen), as_of: addDays(today, -1) }];
}

/** One in twenty has a statement: of everybody they would be most of the files. */
export function movementRows(holder: SyntheticHolder, insurance: SyntheticInsurance, random: SeededRandom, today: string): RegistryRow<'movements'>[] {
  if (holder.index % 20 !== 0) return [];
  return accountRows(holder, insurance, random, today).flatMap(({ identity_number, region_code, balance_fen, as_of }) =>
    statementRows({ identityNumber: identity_number, account: { regionCode: region_code, balanceFen: Number(balance_fen), asOf: as_of }, unpaid: new Set() }));
}

type Way = 'employee' | 'resident' | 'retired' | 'none';
type Trouble = 'none' | 'arrears' | 'paused' | 'ended' | 'waiting';

const troubles = weighted<Trouble>([['none', 916], ['arrears', 33], ['paused', 13], ['ended', 32], ['waiting', 6]]);
const atWork = weighted<Way>([['employee', 66], ['resident', 29], ['none', 5]]);
const atStudy = weighted<Way>([['employee', 22], ['resident', 72], ['none', 6]]);
const inOldAge = weighted<Way>([['retired', 58], ['resident', 39], ['none', 3]]);
const asChild = weighted<Way>([['resident', 97], ['none', 3]]);

function wayOf({ ageYears, sex }: SyntheticHolder, random: SeededRandom): Way {
  const share = random.next();
  if (ageYears < 18) return asChild.at(share);
  if (ageYears < 23) return atStudy.at(share);
  return (ageYears < (sex === 'male' ? 61 : 56) ? atWork : inOldAge).at(share);
}

function firstDay({ bornOn }: SyntheticHolder, random: SeededRandom, way: Way, today: string): string {
  const beginning = way === 'resident' ? addDays(bornOn, 30) : addMonths(bornOn, 12 * random.whole(18, 27));
  const from = beginning < '1998-01-01' ? '1998-01-01' : beginning;
  if (from >= today) return today;
  return addDays(from, Math.floor(daysBetween(from, today) * random.next() ** 2));
}

/** Yuan a month, skewed as wages are, in fen. */
function baseOf(random: SeededRandom): number {
  return Math.round(Math.min(35_000, 4_200 + Math.exp(6.4 + random.next() * 3.4))) * 100;
}
