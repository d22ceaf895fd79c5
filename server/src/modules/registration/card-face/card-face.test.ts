import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { CARD, drawSvg, layOutFace, SPECIMEN, themeNames, type FaceParameters, type Side } from '../rules/index.ts';
import { openCardFont } from './card-font.ts';
import { drawPdf } from './draw-pdf.ts';
import { drawPng } from './draw-png.ts';

const font = openCardFont();
const parameters: FaceParameters = { issuerName: '北京市人力资源和社会保障局', theme: 'lake', coOperation: '示例银行' };
const sides: readonly Side[] = ['front', 'back'];
const faceOf = (side: Side, more: Partial<FaceParameters> = {}) => layOutFace(side, { parameters: { ...parameters, ...more }, font });

/** Words as they may be typed into a field by somebody who wishes to break out of it. */
const typed = fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('"/><script>x</script>', '</svg><image href="http://x.example/">', '&entity;', ']]>', '\u0000'));

test('whatever is typed, a face is made of the template’s shapes and of outlines, and of no word of anybody’s', () => {
  fc.assert(fc.property(typed, typed, fc.constantFrom(...sides), (issuerName, coOperation, side) => {
    const svg = drawSvg(faceOf(side, { issuerName, coOperation }), font);
    expect(svg.replace(/<\/?(?:svg|defs|linearGradient|stop|clipPath|path|g|rect|use)(?: [A-Za-z][A-Za-z0-9-]*="[#\w.,():/ -]*")*\/?>/g, '')).toBe('');
    expect([...svg.matchAll(/\b(?:href|fill)="([^"]*)"/g)].every(([, value]) => /^(?:#|none|url\(#)/.test(value ?? ''))).toBe(true);
  }), { seed: 20261128, numRuns: 200 });
}, 60_000);

test('no parameter moves, adds or takes away anything but the words in their own zones', () => {
  const bare = (more: Partial<FaceParameters>) => sides.map((side) => faceOf(side, more).shapes.filter((shape) => shape.kind !== 'text' || (shape.text !== more.issuerName && shape.text !== more.coOperation)));
  expect(bare({ issuerName: '上海市人力资源和社会保障局', coOperation: '另一银行' })).toEqual(bare({ issuerName: '广州市人力资源和社会保障局', coOperation: '第三银行' }));
});

test.each(themeNames)('under %s, both sides say SPECIMEN twice, the last of all that is drawn', (theme) => {
  for (const side of sides) {
    const words = faceOf(side, { theme }).shapes.slice(-2).map((shape) => (shape.kind === 'text' ? shape.text : shape.kind));
    expect(words).toEqual([SPECIMEN, SPECIMEN]);
  }
});

test('nothing that draws a face can leave SPECIMEN out: there is no released batch yet', () => {
  const source = readFileSync(new URL('../rules/card-face/lay-out-face.ts', import.meta.url), 'utf8');
  expect(source).toMatch(/return \{ side, shapes: \[\.\.\.ground, \.\.\.content, \.\.\.specimen\(colours, font\)\] \};/);
  expect(source.match(/\bshapes:/g)).toHaveLength(1);
});

test('SVG, PNG and PDF have the size of a card', async () => {
  expect(drawSvg(faceOf('front'), font)).toContain('width="85.6mm" height="53.98mm" viewBox="0 0 85.6 53.98"');
  const { width, height } = PNG.sync.read(drawPng(faceOf('front'), font));
  expect([width, height]).toEqual([2022, 1275]);
  const pdf = (await drawPdf(sides.map((side) => faceOf(side)), font)).toString('latin1');
  const boxes = [...pdf.matchAll(/\/TrimBox \[([\d. ]+)\]/g)].map(([, box]) => (box ?? '').split(' ').map(Number));
  expect(boxes).toHaveLength(2);
  for (const [left = 0, bottom = 0, right = 0, top = 0] of boxes) {
    expect(((right - left) / 72) * 25.4).toBeCloseTo(CARD.width, 4);
    expect(((top - bottom) / 72) * 25.4).toBeCloseTo(CARD.height, 4);
  }
}, 60_000);

test('the print file embeds its font and names no other, and the same face is the same bytes', async () => {
  const draw = () => drawPdf(sides.map((side) => faceOf(side)), font);
  const pdf = (await draw()).toString('latin1');
  const names = [...pdf.matchAll(/\/FontName \/(?:[A-Z]{6}\+)?(\S+)/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(pdf.match(/\/FontFile2/g)).toHaveLength(names.length);
  expect([...new Set(names)].sort()).toEqual(['NotoSansSC-Bold', 'NotoSansSC-Regular']);
  expect((await draw()).toString('latin1')).toBe(pdf);
});

test('the picture shows the issuer’s name where its zone is, and the ground elsewhere', () => {
  const inkIn = (issuerName: string) => {
    const { data, width } = PNG.sync.read(drawPng(faceOf('back', { issuerName }), font));
    const dots = width / CARD.width;
    let dark = 0;
    for (let y = Math.round(45.4 * dots); y < Math.round(49.6 * dots); y++) for (let x = Math.round(40 * dots); x < Math.round(52 * dots); x++) if ((data[(y * width + x) * 4] ?? 255) < 90) dark++;
    return dark;
  };
  expect(inkIn('短的名字')).toBe(0);
  expect(inkIn('新疆维吾尔自治区伊犁哈萨克自治州人力资源和社会保障局')).toBeGreaterThan(1000);
}, 60_000);

test('the measures are those of the font: a Chinese character is as wide as its size, an i is narrower than a W', () => {
  expect(font.advanceOf('保', 400)).toBe(1);
  expect(font.advanceOf('i', 400)).toBeLessThan((font.advanceOf('W', 400) ?? 0) / 2);
  expect(font.advanceOf('ñ', 700)).toBeGreaterThan(0.4);
});

test('a rare character that the font lacks is known to be lacking, and not taken for a wide one', () => {
  for (const rare of ['䶮', '𠀋', '\u{2A6D6}']) expect([font.advanceOf(rare, 400), font.outlineOf(rare, 700), font.sliceOf(rare, 400)]).toEqual([null, null, null]);
});
