import { readIdentityNumber, readCardNumber } from '@yika/contract/numbers';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { openCardFont } from '../../card-face/card-font.ts';
import { checkFace, LEAST_CONTRAST, leastContrast, zoneFindings } from './check-face.ts';
import { blend, contrastOf } from './contrast.ts';
import { faceWords } from './face-words.ts';
import { longestNames, samplePerson, type FaceParameters } from './parameters.ts';
import { zones } from './template.ts';
import { themeNames, themes } from './themes.ts';

const font = openCardFont();
const good: FaceParameters = { issuerName: '北京市人力资源和社会保障局', theme: 'jade', coOperation: '示例银行' };
const found = (parameters: Partial<FaceParameters>) => checkFace({ ...good, ...parameters }, font).findings.map(({ rule, zone }) => [rule, zone]);

test.each([
  ['markup', { issuerName: '<svg onload="x">北京' }, [['name_is_no_issuer', 'issuer']]],
  ['another script in the issuer’s name', { issuerName: 'Beijing 市局' }, [['name_is_no_issuer', 'issuer']]],
  ['no issuer', { issuerName: '' }, [['name_is_no_issuer', 'issuer']]],
  ['a partner with an address', { coOperation: 'https://bank.example' }, [['partner_is_no_name', 'co_operation']]],
  ['a character that the font lacks', { issuerName: '北京市\u{2A6D6}人社局' }, [['character_not_in_font', 'issuer']]],
  ['an issuer’s name longer than its zone', { issuerName: '长'.repeat(70) }, [['name_is_no_issuer', 'issuer'], ['does_not_fit', 'issuer']]],
])('a face with %s is sent back', (_, parameters, expected) => {
  expect(found(parameters)).toEqual(expected);
});

test('a partner longer than its zone is sent back for both reasons', () => {
  expect(found({ coOperation: 'W'.repeat(80) })).toEqual([['partner_is_no_name', 'co_operation'], ['does_not_fit', 'co_operation']]);
});

test('whatever may be typed fits: the widest letters, as many as are allowed', () => {
  expect(found({ issuerName: '长'.repeat(30), coOperation: 'W'.repeat(30) })).toEqual([]);
});

test('the longest issuer there is fits, under every theme', () => {
  for (const theme of themeNames) expect(found({ theme, issuerName: '新疆维吾尔自治区伊犁哈萨克自治州人力资源和社会保障局' })).toEqual([]);
});

test('the longest names that a chip can hold fit in letters that can be read', () => {
  for (const name of longestNames) expect([49, 50]).toContain(iconv.encode(name, 'gbk').length);
  const { names } = checkFace(good, font);
  expect(names.every(({ fits, sizeMm }) => fits && sizeMm >= 1.8)).toBe(true);
});

test('whatever ink lies on whatever ground of the safe set can be read, under the word SPECIMEN too', () => {
  const least = themeNames.flatMap((name) => [leastContrast(themes[name].front), leastContrast(themes[name].back)]);
  expect(least.filter((contrast) => contrast < LEAST_CONTRAST)).toEqual([]);
});

test('contrast is what WCAG says: black on white 21, #767676 on white just enough, #777777 just not', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#767676', '#ffffff')).toBeGreaterThan(4.5);
  expect(contrastOf('#ffffff', '#777777')).toBeLessThan(4.5);
  expect(blend('#ffffff', '#000000', 0.5)).toBe('#808080');
});

test('no zone of the template lies over another or in the margin; one that did would be found', () => {
  expect(zoneFindings(zones)).toEqual([]);
  const moved = zones.map((zone) => (zone.name === 'photo' ? { ...zone, x: 20, y: 1 } : zone));
  expect(zoneFindings(moved).map(({ rule, zone }) => [rule, zone])).toEqual([['zones_overlap', 'co_operation'], ['zones_overlap', 'chip'], ['zones_overlap', 'name'], ['zones_overlap', 'identity_number'], ['zone_outside', 'photo']].filter(([rule, zone]) => overlapsMoved(rule, zone)));
});

test('the sample’s numbers are well formed and nobody’s', () => {
  expect(readIdentityNumber(samplePerson.identityNumber, samplePerson.issuedOn)).toMatchObject({ ok: true });
  expect(readCardNumber(samplePerson.cardNumber)).toMatchObject({ ok: true });
  expect(samplePerson.identityNumber.slice(0, 6)).toBe('110100');
});

test('every fault of a face has words in three languages', () => {
  for (const said of Object.values(faceWords)) expect(new Set(Object.values(said)).size).toBe(3);
});

/** The moved photo covers 20–38 by 1–23.17 mm. */
function overlapsMoved(rule: string | undefined, zone: string | undefined): boolean {
  return rule === 'zone_outside' || zones.some(({ name, side, x, y, width, height }) => name === zone && side === 'back' && x < 38 && x + width > 20 && y < 23.17 && y + height > 1);
}
