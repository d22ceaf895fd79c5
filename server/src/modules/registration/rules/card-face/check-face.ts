import type { Said } from '@yika/contract';
import { blend, contrastOf } from './contrast.ts';
import { faceWords } from './face-words.ts';
import { fitText } from './fit-text.ts';
import { roomOf } from './lay-out-face.ts';
import { longestNames, type FaceParameters } from './parameters.ts';
import type { CardFont, Side } from './shapes.ts';
import { CARD, SAFE_MARGIN, zones, type Zone, type ZoneName } from './template.ts';
import { MOTIF_OPACITY, SPECIMEN_OPACITY, themes, type SideColours } from './themes.ts';

export type FaceRule = 'name_is_no_issuer' | 'partner_is_no_name' | 'character_not_in_font' | 'does_not_fit' | 'too_little_contrast' | 'zones_overlap' | 'zone_outside';

export interface FaceFinding {
  readonly rule: FaceRule;
  readonly zone: ZoneName | null;
  readonly words: Said;
}

/** What was measured, also where all is well. */
export interface FaceReport {
  readonly findings: readonly FaceFinding[];
  /** The lowest contrast on each side, of any ink over anything that may lie below it. */
  readonly contrast: Readonly<Record<Side, number>>;
  /** The size at which each of the longest names is set. */
  readonly names: readonly { readonly name: string; readonly sizeMm: number; readonly lines: number; readonly fits: boolean }[];
}

/** WCAG 2.2, 1.4.3: all that is printed on a card is small. */
export const LEAST_CONTRAST = 4.5;

const ISSUER = /^\p{Script=Han}{4,30}$/u;
const PARTNER = /^[\p{Script=Han}A-Za-z0-9 ·&]{0,30}$/u;

export function checkFace(parameters: FaceParameters, font: CardFont): FaceReport {
  const names = longestNames.map((name) => {
    const { sizeMm, lines, fits } = fitText(name, roomOf('name'), font);
    return { name, sizeMm, lines: lines.length, fits };
  });
  const contrast = { front: leastContrast(themes[parameters.theme].front), back: leastContrast(themes[parameters.theme].back) };
  return {
    names, contrast,
    findings: [
      ...wordsFindings(parameters, font),
      ...names.filter(({ fits }) => !fits).map(({ name }) => finding('does_not_fit', 'name', { text: name })),
      ...Object.entries(contrast).filter(([, least]) => least < LEAST_CONTRAST).map(([, least]) => finding('too_little_contrast', null, { least: least.toFixed(1) })),
      ...zoneFindings(zones),
    ],
  };
}

function wordsFindings({ issuerName, coOperation }: FaceParameters, font: CardFont): FaceFinding[] {
  const strange = [...new Set(issuerName + coOperation)].filter((character) => font.advanceOf(character, 700) === null || font.advanceOf(character, 400) === null);
  return [
    ...(ISSUER.test(issuerName) ? [] : [finding('name_is_no_issuer', 'issuer', {})]),
    ...(PARTNER.test(coOperation) ? [] : [finding('partner_is_no_name', 'co_operation', {})]),
    ...strange.map((character) => finding('character_not_in_font', issuerName.includes(character) ? 'issuer' : 'co_operation', { text: character })),
    ...(fitText(issuerName, roomOf('issuer'), font).fits ? [] : [finding('does_not_fit', 'issuer', { text: issuerName })]),
    ...(coOperation === '' || fitText(coOperation, roomOf('co_operation'), font).fits ? [] : [finding('does_not_fit', 'co_operation', { text: coOperation })]),
  ];
}

/** Over the ground from corner to corner, the motif's lines, and the word SPECIMEN above both. */
export function leastContrast({ from, to, motif, ink, label }: SideColours): number {
  const grounds = [from, to].flatMap((ground) => [ground, blend(motif, ground, MOTIF_OPACITY)]);
  const plain = grounds.flatMap((ground) => [ink, label].map((text) => contrastOf(text, ground)));
  const covered = grounds.flatMap((ground) => [ink, label].map((text) => contrastOf(blend(ink, text, SPECIMEN_OPACITY), blend(ink, ground, SPECIMEN_OPACITY))));
  return Math.min(...plain, ...covered);
}

/** The template's own zones: they are constants, and this holds whoever changes them. */
export function zoneFindings(all: readonly Zone[]): FaceFinding[] {
  return all.flatMap((zone, index) => [
    ...(isInside(zone) ? [] : [finding('zone_outside', zone.name, {})]),
    ...all.slice(index + 1).filter((other) => other.side === zone.side && overlap(zone, other)).map((other) => finding('zones_overlap', zone.name, { other: other.name })),
  ]);
}

function isInside({ x, y, width, height }: Zone): boolean {
  return x >= SAFE_MARGIN && y >= SAFE_MARGIN && x + width <= CARD.width - SAFE_MARGIN && y + height <= CARD.height - SAFE_MARGIN;
}

function overlap(one: Zone, other: Zone): boolean {
  return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
}

function finding(rule: FaceRule, zone: ZoneName | null, about: Readonly<Record<string, string>>): FaceFinding {
  const put = (text: string) => text.replace(/\{(\w+)\}/g, (whole, key: string) => about[key] ?? whole);
  const said = faceWords[rule];
  return { rule, zone, words: { es: put(said.es), 'zh-CN': put(said['zh-CN']), en: put(said.en) } };
}
