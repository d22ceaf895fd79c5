import { addDays, ageYears, type DocumentKind, makeIdentityNumber, type Sex } from '@yika/contract/numbers';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';
import { type BirthCells, birthCells, type Quota } from './birth-cells.ts';
import { weighted } from './weighted.ts';

/** What is decided about a holder before anything else; every file derives its rows from it. */
export interface SyntheticHolder {
  readonly index: number;
  readonly identityNumber: string;
  readonly documentKind: DocumentKind;
  readonly bornOn: string;
  readonly ageYears: number;
  readonly sex: Sex;
  readonly foreign: boolean;
  readonly regionCode: string;
  /** Null for the living. */
  readonly diedOn: string | null;
}

export interface PopulationRequest {
  /** At most ten million. */
  readonly holders: number;
  readonly seed: number;
  /** 'YYYY-MM-DD'. */
  readonly today: string;
  /** So many holders, from the first on, have a photo (a PNG of up to 30 KB each); none if left out. */
  readonly photos?: number;
}

export interface Holders {
  readonly request: PopulationRequest;
  at(index: number): SyntheticHolder;
  bornOn(index: number): string;
  /** Chance that belongs to one holder and one matter, the same whenever it is asked for. */
  chance(index: number, matter: Matter): SeededRandom;
}

export type Matter = 'holder' | 'name' | 'card' | 'insurance' | 'account' | 'photo';
const matters: readonly Matter[] = ['holder', 'name', 'card', 'insurance', 'account', 'photo'];

export function syntheticHolders(request: PopulationRequest): Holders {
  const { holders, seed, today } = request;
  if (!Number.isInteger(holders) || holders < 1 || holders > 10_000_000) throw new Error('holders must be between 1 and 10,000,000');
  const births = birthCells(holders, birthAreas, agePyramid, today);
  const chance = (index: number, matter: Matter) => seededRandom(((seed % 65_536) * 10_000_000 + index) * matters.length + matters.indexOf(matter));
  return {
    request,
    chance,
    at: (index) => holderAt(index, births, chance(index, 'holder'), today),
    bornOn: (index) => births.at(index).bornOn,
  };
}

function holderAt(index: number, births: BirthCells, random: SeededRandom, today: string): SyntheticHolder {
  const { area, bornOn, sequence } = births.at(index);
  const foreign = area.startsWith('9');
  const age = ageYears(bornOn, today);
  const dead = random.chance(deathShare(age));
  const lastYears = Math.min(5 * 365, Math.max(1, age * 365));
  return {
    index,
    identityNumber: makeIdentityNumber(area, bornOn, sequence),
    documentKind: foreign ? 'foreign_residence' : 'citizen',
    bornOn,
    ageYears: age,
    sex: sequence % 2 === 1 ? 'male' : 'female',
    foreign,
    regionCode: regionOf(area, random),
    diedOn: dead ? addDays(today, -random.whole(1, lastYears)) : null,
  };
}

/** Most stay where they were born; who came from elsewhere lives in one of the three. */
function regionOf(area: string, random: SeededRandom): string {
  const arrived = arrivals.at(random.next());
  const stays = random.chance(0.9);
  return stays && homes.has(area) ? area : arrived;
}

const homes = new Set(['110100', '310100', '440100', '540100']);
const arrivals = weighted([['110100', 34], ['310100', 36], ['440100', 30]] as const);

/** Places of birth: the capital of each province stands for it, with a code that no document carries. */
const birthAreas: readonly Quota[] = [
  ['110100', 170], ['310100', 160], ['440100', 170], ['540100', 3], ['130100', 40], ['410100', 60], ['370100', 45], ['340100', 45], ['320100', 45],
  ['430100', 35], ['420100', 33], ['510100', 40], ['360100', 25], ['450100', 25], ['330100', 25], ['230100', 18], ['210100', 18], ['140100', 18],
  ['500100', 18], ['350100', 17], ['520100', 14], ['610100', 14], ['220100', 12], ['530100', 12], ['620100', 9], ['150100', 10], ['650100', 6],
  ['460100', 5], ['640100', 3], ['630100', 2], ['120100', 8], ['900840', 0.8], ['900392', 0.7], ['900724', 0.4], ['900380', 0.4], ['900704', 0.6],
].map(([area, weight]) => ({ area: String(area), weight: Number(weight) }));

/** People of each age in thousands of a million, by bands as a large Chinese city has them: few children, many between 25 and 60. */
const bands: readonly (readonly [years: number, each: number])[] = [
  [5, 6.2], [5, 9.6], [5, 10.4], [5, 10.2], [5, 12.4], [5, 15.4], [5, 19.2], [5, 17.6], [5, 15.2], [5, 14.8], [5, 17.2], [5, 15.6], [5, 12.4],
  [5, 11.2], [5, 7.6], [5, 4.6], [5, 2.9], [5, 1.5], [5, 0.6], [6, 0.12],
];
const agePyramid: readonly number[] = bands.flatMap(([years, each]) => Array.from({ length: years }, () => each));

/** Registries keep the dead for years, with their cards closed. */
function deathShare(age: number): number {
  if (age < 40) return 0.001;
  if (age < 60) return 0.006;
  return age < 75 ? 0.03 : Math.min(0.6, 0.03 + (age - 75) * 0.018);
}
