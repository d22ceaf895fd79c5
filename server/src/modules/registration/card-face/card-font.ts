import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkit';
import type { GlyphFont, Weight } from '../rules/index.ts';
import { unpackWoff } from './unpack-woff.ts';

/**
 * Noto Sans SC (SIL Open Font License), which has the three scripts of a card. The package brings it in slices of some hundred
 * characters each; a slice is read when the first of its characters is wanted, and kept.
 */
export interface SlicedFont extends GlyphFont {
  /** The slice that has the character, to be embedded where a document wants a font; null where none has it. */
  sliceOf(character: string, weight: Weight): { readonly name: string; readonly bytes: Buffer } | null;
}

interface Slice {
  readonly name: string;
  readonly bytes: Buffer;
  readonly font: Font;
}

export function openCardFont(): SlicedFont {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
  const ranges = readRanges(join(folder, 'unicode.json'));
  const slices = new Map<string, Slice>();
  const found = new Map<string, { readonly slice: Slice; readonly advance: number; readonly outline: string } | null>();

  const openSlice = (subset: string, weight: Weight): Slice => {
    const name = `noto-sans-sc-${subset}-${weight}-normal`;
    const known = slices.get(name);
    if (known) return known;
    const bytes = unpackWoff(readFileSync(join(folder, 'files', `${name}.woff`)));
    const slice = { name, bytes, font: create(bytes) as Font };
    slices.set(name, slice);
    return slice;
  };
  const find = (character: string, weight: Weight) => {
    const key = `${weight}${character}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const slice = ranges.filter(({ from, to }) => codePoint >= from && codePoint <= to).map(({ subset }) => openSlice(subset, weight)).find(({ font }) => font.hasGlyphForCodePoint(codePoint)) ?? null;
    const glyph = slice?.font.glyphForCodePoint(codePoint);
    const answer = slice && glyph ? { slice, advance: glyph.advanceWidth / slice.font.unitsPerEm, outline: outlineOf(glyph.path.commands, 1000 / slice.font.unitsPerEm) } : null;
    found.set(key, answer);
    return answer;
  };
  return {
    advanceOf: (character, weight) => find(character, weight)?.advance ?? null,
    outlineOf: (character, weight) => find(character, weight)?.outline ?? null,
    sliceOf: (character, weight) => find(character, weight)?.slice ?? null,
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly subset: string;
}

/** `"[4]": "U+1f1e9-1f1f5,U+21a"`: which slice has which characters. */
function readRanges(path: string): Range[] {
  const said = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return Object.entries(said).flatMap(([subset, list]) => list.split(',').map((range) => {
    const [from = '0', to = from] = range.trim().slice(2).split('-');
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16), subset: subset.replace(/[[\]]/g, '') };
  }));
}

const letters: Readonly<Record<string, string>> = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' };

function outlineOf(commands: readonly { readonly command: string; readonly args: readonly number[] }[], scale: number): string {
  return commands.map(({ command, args }) => `${letters[command] ?? ''}${args.map((value, index) => Math.round(value * scale * (index % 2 === 1 ? -1 : 1))).join(' ')}`).join('');
}
