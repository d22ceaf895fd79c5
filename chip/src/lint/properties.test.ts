import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf, valueAt } from '../../test/edit.ts';
import { example } from '../../test/examples.ts';
import { applyPatch, lintFileStructure, mendAll, type Json } from '../index.ts';

const valid = (['110100-beijing', '310100-shanghai'] as const).map((name) => example(name) as Json);
const settings = { seed: 20261128, numRuns: 400 };

const anywhere = fc.constantFrom(...valid).chain((description) => fc.record({ description: fc.constant(description), place: fc.constantFrom(...placesOf(description)) }));

test('it never throws, whatever JSON it is handed', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
    expect(lintFileStructure(value).findings.length).toBeGreaterThan(0);
  }), settings);
});

test('it never throws, whatever JSON stands anywhere in a description', () => {
  fc.assert(fc.property(anywhere, fc.jsonValue(), ({ description, place }, value) => {
    lintFileStructure(applyPatch(description, [{ op: 'replace', path: place, value: value as Json }]));
  }), settings);
});

test('a value of another kind is found at its place, wherever it stands', () => {
  fc.assert(fc.property(anywhere, ({ description, place }) => {
    const held = valueAt(description, place);
    const other: Json = typeof held === 'object' ? 'a word' : { a: 1 };
    const { findings } = lintFileStructure(applyPatch(description, [{ op: 'replace', path: place, value: other }]));
    expect(findings.map((found) => found.place)).toEqual([place]);
  }), settings);
});

test('whatever is national cannot be changed anywhere without a finding on it', () => {
  const national = valid.flatMap((description) => placesOf(description)
    .filter((place) => /^\/applications\/\d+\/(?:id|aid)$|^\/applications\/0\/files\/[01]\/(?:fileId|shortId|name|read|fields\/\d+\/(?:tag|record|code|name|format|bytes|codeList))$/.test(place))
    .filter((place) => !/\/(?:[89]|\d\d)\//.test(place) && valueAt(description, place.replace(/\/\w+$/, '/origin')) === 'national')
    .map((place) => ({ description, place })));
  expect(national.length).toBeGreaterThan(150);
  fc.assert(fc.property(fc.constantFrom(...national), fc.integer({ min: 0, max: 1_000_000 }), ({ description, place }, chance) => {
    const held = valueAt(description, place);
    const value = another(place.split('/').at(-1) ?? '', chance);
    fc.pre(value !== held && !isFormatNobodyKnows(description, place));
    const { findings } = lintFileStructure(applyPatch(description, [{ op: 'replace', path: place, value }]));
    const near = findings.filter((found) => touches(found.place, place));
    expect(near, `${place} = ${JSON.stringify(value)}`).not.toEqual([]);
  }), settings);
});

test('nothing that is required can be left out without a finding at or above its place', () => {
  fc.assert(fc.property(anywhere, ({ description, place }) => {
    fc.pre(place !== '' && /\/(?:form|regionCode|cardVersion|applications|indicators|codeLists|origin|id|fileId|shortId|name|read|update|files|fields|tag|record|format|bytes|characters|entries|value|meaning)$/.test(place));
    const { findings } = lintFileStructure(applyPatch(description, [{ op: 'remove', path: place }]));
    expect(findings.some((found) => place.startsWith(found.place))).toBe(true);
  }), settings);
});

test('a fix does away with what it is a fix for', () => {
  fc.assert(fc.property(anywhere, fc.jsonValue(), ({ description, place }, value) => {
    const broken = applyPatch(description, [{ op: 'replace', path: place, value: value as Json }]);
    for (const { rule, place: found, fix } of lintFileStructure(broken).findings) {
      if (!fix) continue;
      const after = lintFileStructure(applyPatch(broken, fix.patch)).findings;
      const count = (findings: typeof after) => findings.filter((each) => each.rule === rule && each.place === found).length;
      expect(count(after)).toBeLessThan(count(lintFileStructure(broken).findings));
    }
    expect(lintFileStructure(mendAll(broken)).findings.every(({ fix }) => fix === null)).toBe(true);
  }), { ...settings, numRuns: 150 });
});

/** Another value of the same kind, so that only the profile can object. */
function another(key: string, chance: number): Json {
  const hex = (digits: number) => chance.toString(16).toUpperCase().padStart(digits, '0').slice(-digits);
  switch (key) {
    case 'id': return `DF${hex(2)}`;
    case 'aid': return `D1560000${hex(6)}`;
    case 'fileId': return `EF${hex(2)}`;
    case 'shortId': return (chance % 30) + 1;
    case 'tag': return hex(2);
    case 'record': case 'bytes': return (chance % 254) + 1;
    case 'code': return `AAC${String(chance % 1000).padStart(3, '0')}`;
    case 'format': return ['an', 'cn', 'b'][chance % 3] ?? 'an';
    case 'read': return ['none', 'pin', 'key', 'pin_or_key', 'pin_and_key', 'never'][chance % 6] ?? 'none';
    default: return `别名${chance}`;
  }
}

/** The initialising institution's format stands in no public source. */
function isFormatNobodyKnows(description: Json, place: string): boolean {
  return place.endsWith('/format') && valueAt(description, place.replace(/format$/, 'tag')) === '04';
}

/** On the place, beside it in the same object, or on what holds it (a missing file is found on the list of files). */
function touches(found: string, place: string): boolean {
  const parent = place.replace(/\/[^/]*$/, '');
  return found.startsWith(parent) || place.startsWith(found);
}
