import { ageYears } from '@yika/contract/numbers';
import type { RegistryFile, RegistryRow } from '../../registry-files/columns.ts';
import { renderPortrait } from '../portraits/render-portrait.ts';
import { cardRows } from './synthetic-cards.ts';
import { type Holders, type PopulationRequest, type SyntheticHolder, syntheticHolders } from './synthetic-holder.ts';
import { skillRows } from './synthetic-skills.ts';
import { accountRows, benefitRows, contributionRows, lastMonths, movementRows, participationRows, syntheticInsurance } from './synthetic-insurance.ts';
import { syntheticName } from './synthetic-names.ts';

/** Rows by file; each can be gone through any number of times and is made while it is read, so its length costs no memory. */
export type Population = { readonly [File in RegistryFile]: Iterable<RegistryRow<File>> };

/**
 * A believable synthetic population as rows of the registry files. The same request gives the same rows on every machine; identity
 * numbers and card numbers are unique in it and never those of test persons. Nobody in it exists: place codes, cards and phones
 * are of the kind that nobody has.
 */
export function generatePopulation(request: PopulationRequest): Population {
  const holders = syntheticHolders(request);
  const months = lastMonths(24, request.today);
  const insured = <Row>(rows: (holder: SyntheticHolder, insurance: NonNullable<ReturnType<typeof syntheticInsurance>>) => Row[]) =>
    eachHolder(holders, request.holders, (holder) => {
      const insurance = syntheticInsurance(holder, holders);
      return insurance ? rows(holder, insurance) : [];
    });
  return {
    holders: eachHolder(holders, request.holders, (holder) => [holderRow(holder, holders)]),
    cards: eachHolder(holders, request.holders, (holder) => cardRows(holder, holders)),
    participation: insured(participationRows),
    contributions: insured((holder, insurance) => contributionRows(holder, insurance, months, request.today)),
    accounts: insured((holder, insurance) => accountRows(holder, insurance, holders.chance(holder.index, 'account'), request.today)),
    movements: insured((holder, insurance) => movementRows(holder, insurance, holders.chance(holder.index, 'account'), request.today)),
    benefits: insured((holder, insurance) => benefitRows(holder, insurance, holders.chance(holder.index, 'account'), request.today)),
    skills: insured((holder, insurance) => skillRows(holder, insurance, holders.chance(holder.index, 'account'), request.today)),
    photos: eachHolder(holders, Math.min(request.photos ?? 0, request.holders), (holder) => [photoRow(holder, holders)]),
  };
}

function eachHolder<Row>(holders: Holders, count: number, rows: (holder: SyntheticHolder) => readonly Row[]): Iterable<Row> {
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < count; index += 1) yield* rows(holders.at(index));
    },
  };
}

function holderRow(holder: SyntheticHolder, holders: Holders): RegistryRow<'holders'> {
  const random = holders.chance(holder.index, 'name');
  const guardian = holder.ageYears < 18 ? guardianOf(holder, holders) : null;
  const phoneOf = guardian ?? holder;
  return {
    identity_number: holder.identityNumber,
    name: syntheticName(random, { sex: holder.sex, birthYear: Number(holder.bornOn.slice(0, 4)), foreign: holder.foreign }),
    document_kind: holder.documentKind,
    region_code: holder.regionCode,
    phone: holder.ageYears >= 16 || guardian ? syntheticPhone(phoneOf, random.chance(phoneShare(phoneOf.ageYears))) : '',
    life_status: holder.diedOn ? '2' : '1',
    death_date: holder.diedOn ?? '',
    guardian_identity_number: guardian?.identityNumber ?? '',
  };
}

/** Some grown-up of the same region, old enough to be a parent; where a few looks find none, the registry knows none. */
function guardianOf(child: SyntheticHolder, holders: Holders): SyntheticHolder | null {
  const count = holders.request.holders;
  for (let look = 1; look <= 24; look += 1) {
    const index = (child.index + look * 7_919) % count;
    const older = ageYears(holders.bornOn(index), child.bornOn);
    if (older < 21 || older > 42) continue;
    const other = holders.at(index);
    if (other.regionCode === child.regionCode && !other.diedOn) return other;
  }
  return null;
}

/** A block that was given to no operator when this was written; one number for each holder. */
function syntheticPhone({ index }: SyntheticHolder, has: boolean): string {
  return has ? `161${String((index * 7_368_787) % 100_000_000).padStart(8, '0')}` : '';
}

function phoneShare(age: number): number {
  return age < 70 ? 0.97 : 0.8;
}

function photoRow(holder: SyntheticHolder, holders: Holders): RegistryRow<'photos'> {
  return { identity_number: holder.identityNumber, png_base64: sharedPortrait(holder, holders.chance(holder.index, 'photo').whole(1, 16)) };
}

/** Drawing a face takes ten milliseconds: people of one sex and about one age share sixteen faces. */
function sharedPortrait({ sex, ageYears: age }: SyntheticHolder, face: number): string {
  const middleOfBand = Math.min(92, Math.floor(age / 8) * 8 + 4);
  const key = `${sex}-${middleOfBand}-${face}`;
  const known = faces.get(key);
  if (known) return known;
  const drawn = renderPortrait(1_000 + face * 100 + middleOfBand, { ageYears: middleOfBand, sex }).toString('base64');
  faces.set(key, drawn);
  return drawn;
}

/** At most 384 faces: two sexes, twelve bands, sixteen each. */
const faces = new Map<string, string>();
