import { withoutPrivateUse } from './private-use-characters.ts';
import { readable, unreadable, type Reading } from './reading.ts';

export type NameRefusal = 'empty' | 'too_long' | 'character_not_allowed';

/** Longest name taken, in characters (code points, so that a rare character counts as one). */
export const longestName = 100;

/** Reads a name as typed or as a registry holds it: the canonical writing, or why no document bears such a name. */
export function readName(text: string): Reading<string, NameRefusal> {
  const name = normalizeName(text);
  if (name === '') return unreadable('empty');
  if ([...name].length > longestName) return unreadable('too_long');
  // Letters of every script with their marks, 〇 (a letter number), characters that only a region's own font knows; no digits.
  if (!/^[\p{L}\p{M}\p{Nl}\p{Co} ·'’.,-]+$/u.test(name) || !/[\p{L}\p{Nl}\p{Co}]/u.test(name)) return unreadable('character_not_allowed');
  return readable(name);
}

/**
 * The canonical writing of a name: full-width letters narrow, every kind of middle dot one ·, rare characters out of the
 * private-use area, no invisible marks, no space at the ends. Spaces inside a foreign name stay as they are.
 */
export function normalizeName(text: string): string {
  return withoutPrivateUse(text)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/\s/gu, ' ')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[・•‧∙⋅]/gu, '·')
    .replace(/(\p{Script=Han})\.(?=\p{Script=Han})/gu, '$1·')
    .trim();
}

/**
 * What two writings of one name have in common. Equal keys mean the same name: capitals, accents and the number of spaces in a
 * foreign name do not matter (residence cards print JOSE for José), nor does a space between Chinese characters (张 伟); where a
 * space or a dot stands in a foreign name matters. Used for comparing at a claim and for keyed look-ups: never for showing.
 */
export function nameKey(text: string): string {
  return normalizeName(text)
    .normalize('NFD')
    .replace(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/([\p{Script=Han}\p{Nl}\p{Co}·]) +/gu, '$1')
    .replace(/ +([\p{Script=Han}\p{Nl}\p{Co}·])/gu, '$1')
    .replace(/ +/g, ' ')
    .toUpperCase();
}

export function sameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/**
 * A name for the eyes of others, with its length kept. Chinese characters: the first stays, 张＊, 欧＊＊＊, 阿＊＊＊·＊＊＊ (whether 欧阳 is
 * a surname cannot be told from the characters). Other scripts: the first letter of each part, M**** D** C*****.
 */
export function maskName(name: string): string {
  const characters = name.normalize('NFC').match(/\P{M}\p{M}*/gu) ?? [];
  const foreign = /^\p{L}/u.test(name) && !/^[\p{Script=Han}\p{Nl}]/u.test(name);
  return characters.map((character, place) => maskedCharacter(character, characters[place - 1], foreign)).join('');
}

function maskedCharacter(character: string, before: string | undefined, foreign: boolean): string {
  if (before === undefined) return character;
  if (/^[ ·'’.,-]$/u.test(character)) return character;
  if (!foreign) return '＊';
  return /^[ ·-]$/u.test(before) ? character : '*';
}
