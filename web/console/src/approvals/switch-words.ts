import type { BodyOf } from '@yika/contract';
import type * as promise from '@yika/contract';
import type { Language } from '@yika/kit';

export type SwitchName = BodyOf<typeof promise.raiseSwitch>['proposal']['name'];

export const switchNames = ['ecard_issue', 'ecard_payment', 'offline_codes', 'channel_wechat', 'channel_alipay', 'channel_launch'] as const satisfies readonly SwitchName[];

type Names = Readonly<Record<SwitchName, string>> & Readonly<Record<string, string | undefined>>;

export const switchWords: Record<Language, Names> = {
  es: { ecard_issue: 'Emisión de la tarjeta electrónica', ecard_payment: 'Pago con la tarjeta electrónica', offline_codes: 'Códigos sin conexión', channel_wechat: 'Entrada desde WeChat', channel_alipay: 'Entrada desde Alipay', channel_launch: 'Entrada desde otras aplicaciones' },
  'zh-CN': { ecard_issue: '电子社保卡签发', ecard_payment: '电子社保卡支付', offline_codes: '离线出码', channel_wechat: '微信渠道', channel_alipay: '支付宝渠道', channel_launch: '其他应用渠道' },
  en: { ecard_issue: 'E-card issue', ecard_payment: 'E-card payment', offline_codes: 'Codes without a line', channel_wechat: 'Entry from WeChat', channel_alipay: 'Entry from Alipay', channel_launch: 'Entry from other apps' },
};
