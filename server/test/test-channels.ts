import type { RefusalCode } from '@yika/contract';
import { readChannelReturn } from '../src/gateways/read-return.ts';
import type { ChannelAccount, ChannelPlatform, ChannelPlatforms } from '../src/modules/channels/index.ts';

interface Behaviour {
  refuses: RefusalCode | null;
  /** In whose name the next account is. */
  tells: ChannelAccount['realName'];
}

/** Two platforms that take a code of the form `account-…` once and say what a test wants; their protocols have tests of their own, against simulators. */
export function testPlatforms(): { readonly platforms: ChannelPlatforms; readonly behaviour: Behaviour; readonly asked: string[] } {
  const behaviour: Behaviour = { refuses: null, tells: null };
  const asked: string[] = [];
  const platform: ChannelPlatform = {
    approvalUrl: ({ returnUrl, state }) => `http://platform.example/approve?to=${encodeURIComponent(returnUrl)}&state=${state}`,
    readReturn: ({ code, state }, expectedState) => readChannelReturn({ code, state }, expectedState),
    exchange: async (code) => {
      if (behaviour.refuses) return { outcome: 'refused', reason: behaviour.refuses, platformCode: null };
      if (asked.includes(code)) return { outcome: 'refused', reason: 'channel_code_used', platformCode: null };
      asked.push(code);
      // 'account-lily.3' is the third code for the account of lily.
      const account = code.split('.')[0] ?? '';
      return { outcome: 'answered', value: { names: [`open:${account}`, `union:${account}`], realName: behaviour.tells } };
    },
  };
  return { platforms: { wechat: platform, alipay: platform }, behaviour, asked };
}
