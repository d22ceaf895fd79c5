import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

/** What does not work at a counter, as somebody sees it who stands before it. */
export const CounterFault = Type.Enum(['system_down', 'chip_not_read', 'stripe_not_read', 'code_not_read', 'other']);
export type CounterFault = Static<typeof CounterFault>;

export const counterFaultWords: Readonly<Record<CounterFault, Said>> = {
  system_down: { es: 'Dicen que el sistema está caído', 'zh-CN': '窗口称系统故障', en: 'They say that the system is down' },
  chip_not_read: { es: 'No lee el chip de la tarjeta', 'zh-CN': '读不出卡芯片', en: 'The card’s chip is not read' },
  stripe_not_read: { es: 'No lee la banda magnética', 'zh-CN': '读不出磁条', en: 'The magnetic stripe is not read' },
  code_not_read: { es: 'No lee el código del teléfono', 'zh-CN': '扫不出手机二维码', en: 'The code on the phone is not read' },
  other: { es: 'Otra cosa', 'zh-CN': '其他情况', en: 'Something else' },
};
