import { expect, test } from 'vitest';
import { jsSdkSignature } from './js-sdk-signature.ts';

/** The example that the platform prints on its page about the JS-SDK. */
const example = {
  ticket: 'sM4AOVdWfPE4DxkXGEs8VMCPGGVi4C3VM0P37wVUCFvkVAy_90u5h9nbSlYy3-Sl-HhTdfl2fzFy1AOcHKP7qg',
  nonce: 'Wm3WZYTPz0wzccnW',
  timestamp: 1414587457,
  url: 'http://mp.weixin.qq.com?params=value',
};

test('the platform’s own example has the signature that it prints', () => {
  expect(jsSdkSignature(example)).toBe('0f9de62fce790f9a083d5c99e95740ceb90c27ed');
});

test('what follows the # does not count, everything before it does', () => {
  expect(jsSdkSignature({ ...example, url: `${example.url}#/card?x=1` })).toBe(jsSdkSignature(example));
  const others = [{ url: `${example.url}&more=1` }, { nonce: 'wm3WZYTPz0wzccnW' }, { timestamp: example.timestamp + 1 }, { ticket: `${example.ticket}x` }];
  for (const other of others) expect(jsSdkSignature({ ...example, ...other })).not.toBe(jsSdkSignature(example));
});
