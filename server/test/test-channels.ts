import type { RefusalCode } from '@yika/contract';
import { readChannelReturn } from '../src/gateways/read-return.ts';
import type { ChannelAccount, ChannelPlatform, ChannelPlatforms } from '../src/modules/channels/index.ts';

interface Behaviour {
  refuses: RefusalCode | null;
  /** In whose name the next account is. */
  tells: ChannelAccount['realName'];
  /** What is said when a name is compared; null: that it is the same person. */
  compares: RefusalCode | null;
}

type Compared = Parameters<NonNullable<ChannelPlatform['miniProgram']>['compareName']>[0];

/** Two platforms that take a code of the form `account-…` once and say what a test wants; their protocols have tests of their own, against simulators. */
export function testPlatforms(): { readonly platforms: ChannelPlatforms; readonly behaviour: Behaviour; readonly asked: string[]; readonly compared: Compared[] } {
  const behaviour: Behaviour = { refuses: null, tells: null, compares: null };
  const asked: string[] = [];
  const compared: Compared[] = [];
  const platform: ChannelPlatform = {
    approvalUrl: ({ returnUrl, state }) => `http://platform.example/approve?to=${encodeURIComponent(returnUrl)}&state=${state}`,
    readReturn: ({ code, state }, expectedState) => readChannelReturn({ code, state }, expectedState),
    exchange: async (code) => {
      if (behaviour.refuses) return { outcome: 'refused', reason: behaviour.refuses, platformCode: null };
      if (asked.includes(code)) return { outcome: 'refused', reason: 'channel_code_used', platformCode: null };
      asked.push(code);
      // 'account-lily.3' is the third code for the account of lily.
      const account = code.split('.')[0] ?? '';
      return { outcome: 'answered', value: { names: [`open:${account}`, `union:${account}`], realName: behaviour.tells, messageAddress: `to:${account}` } };
    },
  };
  const miniProgram: ChannelPlatform['miniProgram'] = {
    openSession: async (code) => {
      const answer = await platform.exchange(code);
      return answer.outcome === 'refused' ? answer : { outcome: 'answered', value: { names: answer.value.names, accountId: code.split('.')[0] ?? '' } };
    },
    compareName: async (question) => {
      compared.push(question);
      return behaviour.compares ? { outcome: 'refused', reason: behaviour.compares, platformCode: null } : { outcome: 'answered', value: 'same_person' };
    },
  };
  return { platforms: { wechat: { ...platform, miniProgram }, alipay: platform }, behaviour, asked, compared };
}
