import type { IssuerView } from '@yika/contract';
import { expect, test } from 'vitest';
import { findIssuers } from './find-issuers.ts';

const issuer = (areaCode: string, issuerNumber: string, es: string, zh: string, en: string): IssuerView => ({ areaCode, issuerNumber, name: { es, 'zh-CN': zh, en }, scope: ['cards'], standing: 'active', since: '2030-01-01', until: null });
const all = [issuer('440100', '000001', 'Cantón', '广州市', 'Guangzhou'), issuer('310000', '000002', 'Shanghái', '上海市', 'Shanghai')];

test.each([['canton', ['440100']], ['广州', ['440100']], ['GUANG', ['440100']], ['000002', ['310000']], [' 3100 ', ['310000']], ['', ['440100', '310000']], ['beijing', []]])('%j finds %j', (typed, expected) => {
  expect(findIssuers(all, typed).map(({ areaCode }) => areaCode)).toEqual(expected);
});
