import { describe, expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test.each([
  ['PORT', { PORT: 'eighty' }],
  ['PORT', { PORT: '65533' }],
  ['YIKA_PRODUCT_URL', { YIKA_PRODUCT_URL: 'ftp://localhost' }],
  ['YIKA_PRODUCT_ORIGINS', { YIKA_PRODUCT_ORIGINS: 'http://localhost:1, here' }],
  ['YIKA_HEARTBEAT_MS', { YIKA_HEARTBEAT_MS: '-5' }],
])('a bad %s is named', (key, environment) => {
  expect(() => readSettings(environment)).toThrow(key);
});

describe('they listen on this machine alone', () => {
  test.each([{}, { YIKA_LISTEN: '127.0.0.1' }, { YIKA_LAN: '0' }])('%j', (environment) => {
    expect(readSettings(environment).host).toBe('127.0.0.1');
  });

  test.each([{ YIKA_LAN: '1' }, { YIKA_LISTEN: '0.0.0.0' }, { YIKA_LISTEN: '192.168.1.5' }])('but for %j', (environment) => {
    expect(readSettings(environment).host).toBe('0.0.0.0');
  });
});

test('on a local network a phone finds them where it finds the product', () => {
  const lan = { PORT: '8080', YIKA_LISTEN: '0.0.0.0', YIKA_PUBLIC_URL: 'https://192.168.1.5:8080', YIKA_PRODUCT_URL: 'https://localhost:8080' };
  const { publicHost, productUrl, productOrigins } = readSettings(lan);
  expect([publicHost, productUrl]).toEqual(['192.168.1.5', 'https://localhost:8080']);
  expect(productOrigins).toEqual(['https://localhost:8080', 'https://127.0.0.1:8080', 'https://192.168.1.5:8080']);
});
