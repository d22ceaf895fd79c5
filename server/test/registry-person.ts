import { makeCardNumber, makeIdentityNumber } from '@yika/contract/numbers';
import { findCardByNumber, saveCards, type CardToSave } from '../src/modules/cards/index.ts';
import { findHolderByNumber, saveHolders, savePhotos, type HolderToSave } from '../src/modules/holders/index.ts';
import type { HolderId, Id } from '../src/platform/values/ids.ts';
import type { InTransaction } from '../src/platform/world.ts';

export interface RegisteredCard {
  readonly number: string;
  readonly cardId: Id<'Card'>;
}

/** Somebody who does not exist, as the registry holds them. */
export interface RegisteredPerson {
  readonly holderId: HolderId;
  readonly name: string;
  readonly identityNumber: string;
  readonly phone: string | null;
  readonly cards: readonly RegisteredCard[];
}

export interface PersonWish extends Partial<HolderToSave> {
  /** Each a deviation from a normal, collected card with an activated account; none at all: an empty list. */
  readonly cards?: readonly Partial<Omit<CardToSave, 'holderId'>>[];
  readonly photo?: boolean;
}

/** Puts a plainly synthetic person into the registry, by the doors that the importer uses. `ordinal` makes numbers that nobody else has. */
export async function registerPerson(inTransaction: InTransaction, ordinal: number, wish: PersonWish = {}): Promise<RegisteredPerson> {
  const { cards = [{}], photo = true, ...fields } = wish;
  const person: HolderToSave = {
    name: '测试人', identityNumber: makeIdentityNumber('110100', '1988-06-15', ordinal), documentKind: 'citizen',
    phone: `1900000${String(ordinal).padStart(4, '0')}`, birthDay: '1988-06-15' as HolderToSave['birthDay'], sex: 'male', deathDate: null, guardianIdentityNumber: null,
    regionCode: '110100', lifeStatus: 1, ...fields,
  };
  // Nobody above knows a person who is new.
  const options = { dryRun: false, source: 'test', tellAbove: async () => {} };
  return inTransaction(async (world) => {
    await saveHolders(world, [person], options);
    const holderId = await findHolderByNumber(world, person.identityNumber);
    if (holderId === null) throw new Error('a person who was saved is found');
    if (photo) await savePhotos(world, [{ holderId, image: onePixel }], options);
    const numbered = cards.map((card, place) => ({ ...normalCard(holderId, ordinal, place), ...card }));
    await saveCards(world, numbered, { tellAbove: async () => {} });
    const registered: RegisteredCard[] = [];
    for (const { number } of numbered) {
      const card = await findCardByNumber(world, holderId, number);
      if (!card) throw new Error('a card that was saved is found');
      registered.push({ number, cardId: card.cardId });
    }
    return { holderId, name: person.name, identityNumber: person.identityNumber, phone: person.phone, cards: registered };
  });
}

/** The number of the person's card at that place. */
export function cardNumberOf(ordinal: number, place = 0): string {
  return makeCardNumber(`YK${String(ordinal).padStart(4, '0')}${String(place).padStart(2, '0')}`);
}

function normalCard(holderId: HolderId, ordinal: number, place: number): CardToSave {
  return {
    holderId, number: cardNumberOf(ordinal, place), issuerRegionCode: '110100', status: 1, issuedOn: '2026-01-10', validTo: '2036-01-09',
    collectedOn: '2026-01-20', lossLapsesOn: null, bankAccountActivated: true, replacesNumber: null,
  };
}

/** A PNG of one pixel. */
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
