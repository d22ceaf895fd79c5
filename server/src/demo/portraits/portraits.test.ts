import { expect, test } from 'vitest';
import { drawPortrait } from './draw-portrait.ts';
import { renderPortrait } from './render-portrait.ts';

const sitters = [3, 9, 17, 31, 47, 63, 88].flatMap((ageYears) => (['male', 'female'] as const).map((sex) => ({ ageYears, sex })));

test('no face has a number that is none, or two signs before it', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    for (const sitter of sitters) expect(drawPortrait(seed, sitter)).not.toMatch(/NaN|undefined|null|Infinity|--/);
  }
});

test('the same seed gives the same face, other seeds other faces', () => {
  const faces = Array.from({ length: 40 }, (_, seed) => drawPortrait(seed, { ageYears: 30, sex: 'female' }));
  expect(new Set(faces).size).toBe(40);
  expect(drawPortrait(7, { ageYears: 30, sex: 'female' })).toBe(faces[7]);
});

test('rendered it is a PNG of 480 × 600 pixels and less than 40 KB', () => {
  sitters.forEach((sitter, seed) => {
    const png = renderPortrait(seed, sitter);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([480, 600]);
    expect(png.length).toBeLessThan(40_000);
    expect(png.length).toBeGreaterThan(4_000);
  });
});
