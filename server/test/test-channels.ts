import type { RefusalCode } from '@yika/contract';
import { readChannelReturn } from '../src/gateways/read-return.ts';
import type { ChannelPlatform, ChannelPlatforms } from '../src/modules/channels/index.ts';

/** Two platforms that take a code of the form `account-…` once and say what a test wants; their protocols have tests of their own, against simulators. */
export function testPlatforms(): { readonly platforms: ChannelPlatforms; readonly behaviour: { refuses: RefusalCode | null }; readonly asked: string[] } {
  const behaviour: { refuses: RefusalCode | null } = { refuses: null };
  const asked: string[] = [];
  const platform: ChannelPlatform = {
    approvalUrl: ({ returnUrl, state }) => `http://platform.example/approve?to=${encodeURIComponent(returnUrl)}&state=${state}`,
    readReturn: ({ code, state }, expectedState) => readChannelReturn({ code, state }, expectedState),
    exchange: async (code) => {
      if (behaviour.refuses) return { outcome: 'refused', reason: behaviour.refuses, platformCode: null };
      if (asked.includes(code)) return { outcome: 'refused', reason: 'channel_code_used', platformCode: null };
      asked.push(code);
      // 'account-lily.3' is the third code for the account of lily.
      return { outcome: 'answered', value: [`open:${code.split('.')[0]}`, `union:${code.split('.')[0]}`] };
    },
  };
  return { platforms: { wechat: platform, alipay: platform }, behaviour, asked };
}
