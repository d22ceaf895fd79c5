import { expect, test } from 'vitest';
import { insideAnotherApp } from './use-install.ts';

test('a page inside WeChat or Alipay is never offered to be installed; in a browser of its own it may be', () => {
  const inside = [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Version/4.0 Chrome/116.0 Mobile Safari/537.36 XWEB/1160 MicroMessenger/8.0.47 NetType/WIFI',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 NebulaSDK/1.8 AlipayClient/10.5',
  ];
  const own = [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Mobile Safari/537.36',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1',
  ];
  expect(inside.map(insideAnotherApp)).toEqual([true, true]);
  expect(own.map(insideAnotherApp)).toEqual([false, false]);
});
