import { createHash } from 'node:crypto';
import { testPersons } from '../../server/src/demo/persons.ts';

/** One thing about one person that must not lie about in clear. */
export interface Personal {
  /** Says what was found without saying it: `all-in-order: phone`. */
  readonly label: string;
  readonly value: string;
  /** Too short or too plain to be sought inside longer words or numbers. */
  readonly alone: boolean;
}

const PLAIN_NUMBER = /^[0-9]{6}$/;

/** Everything that persons.json and the registry files say of who the test persons are: names, numbers, phones, PIN. */
export function personalOf(storyDay: string): readonly Personal[] {
  const all = testPersons(storyDay).flatMap(({ id, name, identityNumber, cardNumbers, phone, pin, registry, circumstances }) => {
    const values: readonly (readonly [string, string | null | undefined])[] = [
      ['name', name], ['name in the registry', registry.name], ['identity number', identityNumber], ['identity number in the registry', registry.identityNumber],
      ['old identity number', oldForm(identityNumber)], ['guardian', registry.guardianIdentityNumber], ['phone', phone], ['phone in hand', circumstances.phoneInHand], ['PIN', pin],
      ...cardNumbers.map((number) => ['card number', number] as const),
    ];
    return values.flatMap(([what, value]) => (value ? [{ label: `${id}: ${what}`, value, alone: PLAIN_NUMBER.test(value) }] : []));
  });
  // The minor’s guardian is a test person too: said once, as whose it is.
  return [...new Map(all.toReversed().map((one) => [one.value, one])).values()];
}

/** The fifteen digits of before 1999: without century and check digit. */
function oldForm(number: string): string | null {
  return /^\d{17}[\dX]$/.test(number) && number.slice(6, 8) === '19' ? number.slice(0, 6) + number.slice(8, 17) : null;
}

/** The ways in which a value may be written down, each as the bytes to seek. */
export function formsOf({ value, alone }: Personal): readonly Buffer[] {
  const bytes = Buffer.from(value);
  if (alone) return [bytes];
  return [
    bytes,
    Buffer.from(value.toLowerCase()),
    Buffer.from(encodeURIComponent(value)),
    Buffer.from(JSON.stringify(value).slice(1, -1).replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)),
    Buffer.from(bytes.toString('hex')),
    ...inBase64(bytes),
    ...grouped(value),
    // A hash without a key hides nothing: the numbers are few enough to be counted through.
    ...['sha256', 'sha1', 'md5'].flatMap((algorithm) => [createHash(algorithm).update(bytes).digest(), Buffer.from(createHash(algorithm).update(bytes).digest('hex'))]),
  ];
}

/** As it stands inside a longer text in base64, wherever it begins; short ones would be found by chance. */
function inBase64(bytes: Buffer): Buffer[] {
  if (bytes.length < 9) return [];
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replace(/=+$/, '');
    const [first, last] = [Math.ceil((before * 4) / 3), Math.floor(((before + bytes.length) * 8) / 6)];
    return Buffer.from(text.slice(first, last));
  });
}

/** As pages group it for reading. */
function grouped(value: string): Buffer[] {
  if (/^\d{17}[\dX]$/.test(value)) return [Buffer.from(`${value.slice(0, 6)} ${value.slice(6, 14)} ${value.slice(14)}`)];
  return /^1\d{10}$/.test(value) ? [Buffer.from(`${value.slice(0, 3)} ${value.slice(3, 7)} ${value.slice(7)}`), Buffer.from(`+86${value}`)] : [];
}
