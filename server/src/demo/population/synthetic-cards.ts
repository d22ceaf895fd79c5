import { addDays, addMonths, daysBetween, makeCardNumber } from '@yika/contract/numbers';
import type { RegistryRow } from '../../registry-files/columns.ts';
import type { SeededRandom } from '../seeded-random.ts';
import type { Holders, SyntheticHolder } from './synthetic-holder.ts';
import { weighted } from './weighted.ts';

/** The cards of one holder, oldest first: ten years each, in states as often as a registry has them. */
export function cardRows(holder: SyntheticHolder, holders: Holders): RegistryRow<'cards'>[] {
  const { today, seed } = holders.request;
  const random = holders.chance(holder.index, 'card');
  const state = holder.diedOn ? 'closed' : states.at(random.next());
  const issuedOn = issueDay(holder, random, state, today);
  const number = syntheticCardNumber(seed, holder.index, 0);
  // A younger holder's first card is the only one.
  const hadOne = (state === 'waiting' || random.chance(0.2)) && daysBetween(holder.bornOn, issuedOn) > 3_000;
  const before = hadOne ? earlierCard(holder, issuedOn, syntheticCardNumber(seed, holder.index, 1)) : null;
  const card = {
    ...bare(holder, number, issuedOn),
    ...standing(state, random, issuedOn, holder, today),
    replaces_card_number: before?.card_number ?? '',
    bank_account_activated: state !== 'waiting' && random.chance(0.78) ? '1' : '0',
  };
  const elsewhere = random.chance(0.008) && !holder.diedOn && holder.ageYears > 25;
  const second = elsewhere
    ? { ...bare(holder, syntheticCardNumber(seed, holder.index, 2), addDays(issuedOn, -400)), issuer_region_code: holder.regionCode === '440100' ? '310100' : '440100' }
    : null;
  return [before, second, card].filter((row) => row !== null);
}

type State = 'normal' | 'sealed' | 'formal_loss' | 'locked' | 'temporary_loss' | 'expired' | 'waiting' | 'closed';

const states = weighted<State>([
  ['normal', 937], ['sealed', 22], ['expired', 16], ['formal_loss', 8], ['waiting', 7], ['closed', 5], ['locked', 3.5], ['temporary_loss', 1.5],
]);

/** Unique for three cards of each of ten million holders: a letter after YK keeps clear of the test persons, the rest is scattered. */
function syntheticCardNumber(seed: number, index: number, which: 0 | 1 | 2): string {
  const scattered = ((index * 3 + which) * 1_000_003 + (seed % 65_536) * 21_001) % (26 * 36 ** 5);
  const letter = String.fromCharCode(65 + Math.floor(scattered / 36 ** 5));
  return makeCardNumber(`YK${letter}${(scattered % 36 ** 5).toString(36).toUpperCase().padStart(5, '0')}`);
}

function issueDay({ bornOn, diedOn }: SyntheticHolder, random: SeededRandom, state: State, today: string): string {
  const end = diedOn ?? today;
  const earliest = state === 'expired' ? addMonths(end, -126) : addDays(addMonths(end, -120), 40);
  const latest = state === 'expired' ? addDays(addMonths(end, -120), -1) : addDays(end, state === 'waiting' ? -3 : -25);
  const from = bornOn > earliest ? bornOn : earliest;
  return from >= latest ? from : addDays(from, random.whole(0, daysBetween(from, latest)));
}

function bare(holder: SyntheticHolder, cardNumber: string, issuedOn: string): RegistryRow<'cards'> {
  return {
    identity_number: holder.identityNumber,
    card_number: cardNumber,
    issuer_region_code: holder.regionCode,
    status: '1',
    issued_on: issuedOn,
    valid_to: addDays(addMonths(issuedOn, 120), -1),
    collected_on: issuedOn,
    loss_lapses_on: '',
    replaces_card_number: '',
    bank_account_activated: '1',
  };
}

function earlierCard(holder: SyntheticHolder, replacedOn: string, cardNumber: string): RegistryRow<'cards'> {
  return { ...bare(holder, cardNumber, addMonths(replacedOn, -96)), status: '9' };
}

function standing(state: State, random: SeededRandom, issuedOn: string, { diedOn }: SyntheticHolder, today: string): Partial<RegistryRow<'cards'>> {
  const collected = addDays(issuedOn, random.whole(5, 24));
  const collectedOn = collected < (diedOn ?? today) ? collected : issuedOn;
  switch (state) {
    case 'normal':
    case 'expired':
      return { collected_on: collectedOn };
    case 'sealed':
      return { status: '0', collected_on: random.chance(0.5) ? collectedOn : '' };
    case 'waiting':
      return { status: '0', collected_on: '' };
    case 'formal_loss':
      return { status: '2', collected_on: collectedOn };
    case 'locked':
      return { status: '3', collected_on: collectedOn };
    case 'temporary_loss':
      return { status: '4', collected_on: collectedOn, loss_lapses_on: addDays(today, random.whole(-2, 12)) };
    case 'closed':
      return { status: '9', collected_on: collectedOn };
  }
}
