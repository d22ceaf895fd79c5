import { sameName } from '@yika/contract/numbers';
import { NOBODY } from '../audit/index.ts';
import { findCardByNumber } from '../cards/index.ts';
import type { Card } from '../cards/rules/index.ts';
import { findHolderByNumber, readPersonForRules, type Person, type PersonFields } from '../holders/index.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';

/** What somebody typed, in canonical form. */
export interface TypedPerson {
  readonly name: string;
  readonly identityNumber: string;
  /** Null: not given. */
  readonly cardNumber: string | null;
}

export interface Match {
  /** Null unless all that was typed belongs together. */
  readonly matched: { readonly person: Person; readonly card: Card | null } | null;
  /** The home of the record about this try: the person whose number it was, or nobody's. */
  readonly home: HolderId;
}

type Registry = Pick<World, 'database' | 'lookup' | 'sealer'>;

/**
 * Do name, number and card number belong together? The same keyed look-ups, the same queries and the same decryption are done
 * whichever of them is wrong and whether or not the person exists, on a decoy where there is nobody: the time taken says nothing.
 */
export async function matchPerson(world: Registry, { name, identityNumber, cardNumber }: TypedPerson): Promise<Match> {
  const holderId = await findHolderByNumber(world, identityNumber);
  const person = await readPersonOrDecoy(world, holderId);
  const card = cardNumber === null ? null : await findCardByNumber(world, holderId ?? NOBODY, cardNumber);
  const nameFits = sameName(person.name, name);
  const cardFits = cardNumber === null || card !== null;
  const matched = holderId !== null && nameFits && cardFits ? { person, card } : null;
  return { matched, home: holderId ?? NOBODY };
}

async function readPersonOrDecoy(world: Registry, holderId: HolderId | null): Promise<Person> {
  if (holderId !== null) return readPersonForRules(world, holderId);
  // The query is the same and finds nothing; what it would have opened is opened on the decoy.
  await readPersonForRules(world, NOBODY).catch(() => null);
  return { ...openDecoy(world.sealer), holderId: NOBODY, regionCode: decoyRegion, lifeStatus: 1 };
}

const decoyPlace = { table: 'holders', holderId: NOBODY, version: 'decoy' } as const;
const decoyRegion = '000000' as Person['regionCode'];
// As long as most people's; no name can be typed that equals an empty one.
const decoyFields: PersonFields = {
  name: '', identityNumber: '000000000000000000', documentKind: 'citizen', phone: '00000000000', birthDay: null, sex: 'male', deathDate: null, guardianIdentityNumber: null,
};
const decoys = new WeakMap<World['sealer'], Buffer>();

function openDecoy(sealer: World['sealer']): PersonFields {
  const sealed = decoys.get(sealer) ?? sealer.seal(decoyPlace, decoyFields);
  decoys.set(sealer, sealed);
  return sealer.open<PersonFields>(decoyPlace, sealed);
}
