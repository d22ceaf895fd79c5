import type { Sex } from '@yika/contract/numbers';
import { type SeededRandom, seededRandom } from '../seeded-random.ts';

export interface Sitter {
  readonly ageYears: number;
  readonly sex: Sex;
}

export type HairStyle =
  | 'side_part' | 'crop' | 'fringe' | 'receding' | 'bald_crown'
  | 'bob' | 'long' | 'bun' | 'short_waves' | 'tied_back' | 'pigtails';
export type Clothes = 'jacket' | 'shirt' | 'round_neck' | 'v_neck' | 'polo' | 'standing_collar';

/** Everything that is decided about a face before a line is drawn. */
export interface PortraitTraits {
  readonly background: string;
  readonly skin: { readonly base: string; readonly shade: string; readonly line: string; readonly lips: string };
  readonly hair: { readonly style: HairStyle; readonly colour: string; readonly shine: string };
  readonly clothes: { readonly kind: Clothes; readonly main: string; readonly dark: string; readonly light: string };
  readonly glasses: 'none' | 'round' | 'square';
  /** Half width at the temples, half width at the jaw, chin below the middle of the face. */
  readonly face: { readonly width: number; readonly jaw: number; readonly chin: number };
  readonly brows: { readonly thickness: number; readonly arch: number; readonly tilt: number };
  readonly eyes: { readonly size: number; readonly apart: number };
  readonly nose: number;
  readonly smile: number;
  readonly beard: 'none' | 'moustache' | 'stubble';
  readonly wrinkles: number;
  readonly blush: boolean;
  readonly earrings: boolean;
  readonly child: boolean;
}

const backgrounds = ['#dde5e6', '#e4e3db', '#dfe3ec', '#e7e0dc', '#dce7df'] as const;
const skins = [
  { base: '#f0d5bb', shade: '#dcb795', line: '#c4987a', lips: '#b8705f' },
  { base: '#e9cbab', shade: '#d3ad88', line: '#bb9170', lips: '#ad6653' },
  { base: '#e3c3a4', shade: '#cfa886', line: '#b98f6c', lips: '#a4644f' },
  { base: '#d9b48f', shade: '#c29a74', line: '#a67f5b', lips: '#985a47' },
  { base: '#c99f78', shade: '#b0855f', line: '#936b49', lips: '#87503f' },
] as const;
const darkHair = [
  { colour: '#23292b', shine: '#343c3f' },
  { colour: '#2b2523', shine: '#3f3733' },
  { colour: '#3a2d27', shine: '#4f3f37' },
] as const;
const greyHair = [
  { colour: '#8d9293', shine: '#a3a8a8' },
  { colour: '#b4b7b6', shine: '#c9cbca' },
  { colour: '#d3d4d1', shine: '#e2e3e0' },
] as const;
const fabrics = [
  { main: '#3d5a6b', dark: '#2f4856', light: '#f4f1ea' },
  { main: '#5b6b4e', dark: '#47553c', light: '#f1efe4' },
  { main: '#7a4e4a', dark: '#613c39', light: '#f5ece6' },
  { main: '#4c4a63', dark: '#3a384e', light: '#eeedf3' },
  { main: '#2f6660', dark: '#234f4a', light: '#eef4f1' },
  { main: '#8a6f4d', dark: '#6f583b', light: '#f7f1e6' },
  { main: '#9aa7ad', dark: '#7d8b91', light: '#f6f7f7' },
] as const;
const lightFabrics = [
  { main: '#c9d6d2', dark: '#a9bab5', light: '#ffffff' },
  { main: '#e3cfc4', dark: '#c9b0a3', light: '#fffaf6' },
  { main: '#ccd3e0', dark: '#abb5c7', light: '#ffffff' },
  { main: '#e5d9a9', dark: '#cbbd87', light: '#fffdf2' },
] as const;

export function portraitTraits(seed: number, { ageYears, sex }: Sitter): PortraitTraits {
  const random = seededRandom(seed);
  const child = ageYears < 14;
  const woman = sex === 'female';
  const skin = random.pick(skins);
  const background = random.pick(backgrounds);
  return {
    background,
    skin,
    hair: { style: hairStyle(random, ageYears, woman), ...hairColour(random, ageYears) },
    clothes: clothes(random, ageYears, woman),
    glasses: random.chance(glassesShare(ageYears)) ? random.pick(['round', 'square', 'square']) : 'none',
    face: {
      width: child ? random.whole(57, 60) : random.whole(woman ? 52 : 54, woman ? 56 : 59),
      jaw: child ? random.whole(44, 48) : random.whole(woman ? 31 : 36, woman ? 40 : 47),
      chin: child ? random.whole(62, 66) : random.whole(68, woman ? 72 : 76),
    },
    brows: { thickness: (woman || child ? 2.6 : 4) + random.next() * 1.2, arch: random.whole(3, 6), tilt: random.whole(-1, 2) },
    eyes: { size: (child ? 5.6 : 4.6) + random.next() * 0.7, apart: random.whole(22, 25) },
    nose: random.whole(18, 25) - (child ? 6 : 0),
    smile: random.whole(4, 9),
    beard: !woman && ageYears > 24 && random.chance(0.18) ? random.pick(['moustache', 'stubble', 'stubble']) : 'none',
    wrinkles: ageYears < 48 ? 0 : Math.min(3, Math.floor((ageYears - 38) / 11)),
    blush: child || random.chance(woman ? 0.5 : 0.15),
    earrings: woman && !child && random.chance(0.3),
    child,
  };
}

function hairStyle(random: SeededRandom, ageYears: number, woman: boolean): HairStyle {
  if (woman) {
    if (ageYears < 14) return random.pick(['pigtails', 'bob', 'tied_back']);
    if (ageYears >= 60) return random.pick(['short_waves', 'short_waves', 'bob', 'bun']);
    return random.pick(['bob', 'long', 'long', 'bun', 'tied_back', 'short_waves']);
  }
  if (ageYears < 14) return random.pick(['fringe', 'crop']);
  if (ageYears >= 62) return random.pick(['receding', 'bald_crown', 'side_part', 'crop']);
  if (ageYears >= 42) return random.pick(['side_part', 'receding', 'crop', 'side_part']);
  return random.pick(['side_part', 'crop', 'fringe', 'side_part']);
}

function hairColour(random: SeededRandom, ageYears: number) {
  const grey = ageYears >= 70 ? 0.95 : ageYears >= 58 ? 0.65 : ageYears >= 48 ? 0.2 : 0;
  if (!random.chance(grey)) return random.pick(darkHair);
  return ageYears >= 72 ? random.pick(greyHair) : greyHair[0];
}

function clothes(random: SeededRandom, ageYears: number, woman: boolean) {
  const kind: Clothes =
    ageYears < 16 ? random.pick(['round_neck', 'polo']) : random.pick(['jacket', 'shirt', 'round_neck', 'v_neck', 'polo', 'standing_collar']);
  return { kind, ...(random.chance(woman || ageYears < 16 ? 0.5 : 0.2) ? random.pick(lightFabrics) : random.pick(fabrics)) };
}

function glassesShare(ageYears: number): number {
  if (ageYears < 7) return 0.03;
  return ageYears < 45 ? 0.32 : 0.42;
}
