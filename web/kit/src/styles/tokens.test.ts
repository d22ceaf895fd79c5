import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const light = tokensAfter(':root {');
const darkByChoice = tokensAfter(":root[data-scheme='dark'] {");
const darkBySystem = tokensAfter(":root:not([data-scheme='light']) {");

/** Pairs that carry text; each must reach 4.5. Pairs of a control's edge and its ground must reach 3. */
const text: readonly (readonly [string, string])[] = [
  ['text', 'page'], ['text', 'panel'], ['text-2', 'page'], ['text-2', 'panel'], ['text-3', 'page'], ['text-3', 'panel'], ['text-3', 'selected'],
  ['link', 'page'], ['link', 'panel'], ['on-primary', 'primary'], ['on-primary', 'primary-pressed'], ['off-ink', 'off'], ['text', 'key'],
  ['good', 'page'], ['good', 'panel'], ['bad', 'page'], ['bad', 'panel'], ['doubt', 'page'], ['doubt', 'panel'],
  ['text', 'good-ground'], ['text', 'bad-ground'], ['text', 'doubt-ground'], ['text-2', 'doubt-ground'], ['link', 'doubt-ground'], ['link', 'bad-ground'],
  ['good-on', 'good'], ['bad-on', 'bad'], ['doubt-on', 'doubt'], ['jade-800', 'face-strip'], ['jade-100', 'face'],
];
const edges: readonly (readonly [string, string])[] = [['edge', 'page'], ['edge', 'panel'], ['focus', 'page'], ['focus', 'panel'], ['doubt', 'doubt-ground'], ['bad', 'bad-ground']];

describe('the tokens', () => {
  test('dark by the system and dark by choice are the same dark', () => {
    expect(darkBySystem).toEqual(darkByChoice);
    expect(darkByChoice.size).toBeGreaterThan(25);
  });

  for (const [name, scheme] of [['light', light], ['dark', new Map([...light, ...darkByChoice])]] as const) {
    test(`${name}: text and control edges can be read`, () => {
      const weak = [...text.map((pair) => [...pair, 4.5] as const), ...edges.map((pair) => [...pair, 3] as const)]
        .map(([ink, ground, least]) => ({ pair: `${ink} on ${ground}`, ratio: contrast(colour(scheme, ink), colour(scheme, ground)), least }))
        .filter(({ ratio, least }) => ratio < least);
      expect(weak).toEqual([]);
    });
  }
});

function tokensAfter(selector: string): Map<string, string> {
  const block = css.slice(css.indexOf(selector) + selector.length);
  return new Map([...block.slice(0, block.indexOf('}')).matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name, value]) => [name ?? '', value ?? '']));
}

function colour(scheme: ReadonlyMap<string, string>, name: string): string {
  const value = scheme.get(name) ?? '';
  const other = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return other === undefined ? value : colour(scheme, other);
}

/** WCAG 2.2 contrast of two six-digit colours. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
