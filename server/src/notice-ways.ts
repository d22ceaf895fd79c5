import type { AlipayAccount, AlipayGateway } from './gateways/alipay/alipay-gateway.ts';
import type { MessageTemplate } from './gateways/channel-settings.ts';
import type { SendTextMessage } from './gateways/sms/sms-gateway.ts';
import type { WechatGateway } from './gateways/wechat/wechat-gateway.ts';
import type { NoticeMessage, NoticeWay, SentOutcome } from './modules/notices/index.ts';

/** How an address of Alipay begins that is no user_id; those are digits. */
const OPEN_ID = 'open_id:';

/** Null: it is known by neither. */
export function alipayAddressOf({ openId, userId }: AlipayAccount): string | null {
  if (userId !== null) return userId;
  return openId === null ? null : `${OPEN_ID}${openId}`;
}

function accountAt(address: string): AlipayAccount {
  return address.startsWith(OPEN_ID) ? { openId: address.slice(OPEN_ID.length), userId: null } : { openId: null, userId: address };
}

/** Not known at the provider for good, or may go out later. */
export function textMessages(sendTextMessage: SendTextMessage): NoticeWay {
  return {
    mayRepeat: true,
    send: async ({ to, text, clientMessageId }) => {
      const answer = await sendTextMessage({ to, text, clientMessageId });
      return answer.outcome === 'sent' ? 'sent' : answer.reason === 'sms_rejected' ? 'rejected' : 'failed';
    },
  };
}

export function wechatMessages(wechat: WechatGateway, template: MessageTemplate): NoticeWay {
  return {
    mayRepeat: true,
    send: async (message) => {
      const answer = await wechat.sendMessage({ openId: message.to, templateId: template.templateId, fields: fieldsOf(template, message), clientMessageId: message.clientMessageId });
      return answer.outcome === 'answered' ? outcomeOf(answer.value) : mayComeLater(answer.reason) ? 'failed' : 'rejected';
    },
  };
}

/** Asked twice, it tells twice: what may have gone out is not sent again. */
export function alipayMessages(alipay: AlipayGateway, template: MessageTemplate): NoticeWay {
  return {
    mayRepeat: false,
    send: async (message) => {
      const answer = await alipay.sendMessage({ ...accountAt(message.to), templateId: template.templateId, fields: fieldsOf(template, message) });
      if (answer.outcome === 'answered') return outcomeOf(answer.value);
      // Nobody answered: it may have been told all the same.
      if (answer.reason === 'channel_unreachable') return 'unknown';
      return mayComeLater(answer.reason) ? 'failed' : 'rejected';
    },
  };
}

function outcomeOf(told: 'sent' | 'not_wanted'): SentOutcome {
  return told === 'sent' ? 'sent' : 'rejected';
}

function mayComeLater(reason: string): boolean {
  return reason === 'channel_unreachable' || reason === 'channel_busy';
}

function fieldsOf({ fields }: MessageTemplate, { title, checkCode, at }: NoticeMessage): Readonly<Record<string, string>> {
  return { [fields.title]: title, [fields.checkCode]: checkCode, [fields.at]: timeInChina(at) };
}

/** As both platforms write a time: 2030-01-28 09:05. */
function timeInChina(at: number): string {
  return new Date(at + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
