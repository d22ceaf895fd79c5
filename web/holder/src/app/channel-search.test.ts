import { expect, test } from 'vitest';
import { channelAsked, codeAsked, referenceAsked } from './channel-search.ts';

test.each([
  { code: '<script>', reference: '<b>', channel: '../admin' },
  { code: 7, reference: ['7K3'], channel: null },
  { code: 'Sie sind gemeint', reference: 'Liu Wei', channel: 'WeChat' },
  { name: 'Liu' },
])('what is no name of ours in an address is nothing: %j', (search) => {
  expect({ ...channelAsked(search), ...codeAsked(search), ...referenceAsked(search) }).toEqual({});
});

test('code, reference and channel of our own doors are read', () => {
  const search = { code: 'channel_code_used', reference: '7K3-MQ2-94', channel: 'wechat' };
  expect({ ...channelAsked(search), ...codeAsked(search), ...referenceAsked(search) }).toEqual(search);
});
