import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

/** What a holder can have done. A closed list; whether a region offers it, how long it takes and what it costs are dated policy rows. */
export const ServiceKey = Type.Enum(['formal_loss']);
export type ServiceKey = Static<typeof ServiceKey>;

export const ServiceGroup = Type.Enum(['card', 'data', 'benefits', 'work', 'help']);
export type ServiceGroup = Static<typeof ServiceGroup>;

export const serviceGroupWords: Readonly<Record<ServiceGroup, Said>> = {
  card: { es: 'Tarjeta', 'zh-CN': '社保卡', en: 'Card' },
  data: { es: 'Mis datos', 'zh-CN': '个人信息', en: 'My data' },
  benefits: { es: 'Prestaciones', 'zh-CN': '待遇', en: 'Benefits' },
  work: { es: 'Empleo y formación', 'zh-CN': '就业与培训', en: 'Work and training' },
  help: { es: 'Ayuda', 'zh-CN': '求助', en: 'Help' },
};

/** Where it is done: on the phone whole; asked for on the phone and ended at a counter; at once, without anybody deciding. */
export type ServiceWay = 'phone' | 'counter' | 'at_once';

/** A service as its holder reads of it. */
export interface ServiceWords {
  readonly group: ServiceGroup;
  readonly way: ServiceWay;
  /** Level of the e-card that is needed. */
  readonly level: 1 | 2;
  readonly title: Said;
  /** What it does, in one sentence. */
  readonly what: Said;
  /** What one needs at hand, a line each; empty: nothing. */
  readonly needs: readonly Said[];
  /** What happens at once and what happens when it is granted. */
  readonly effect: Said;
  /** Law or rule. */
  readonly clause: Said;
  /** The page of the holder's app that does it, where it is not a form of the case engine. */
  readonly page?: string;
}

export const services: Readonly<Record<ServiceKey, ServiceWords>> = {
  formal_loss: {
    group: 'card', way: 'phone', level: 1,
    title: { es: 'Pérdida definitiva de la tarjeta', 'zh-CN': '正式挂失', en: 'Formal loss of the card' },
    what: {
      es: 'Deja la tarjeta perdida fuera de uso para siempre y abre el camino a una nueva.', 'zh-CN': '遗失的卡不再使用，可办理补卡。',
      en: 'Puts the lost card out of use for good and opens the way to a new one.',
    },
    needs: [],
    effect: {
      es: 'La tarjeta no paga desde que lo pide. Una vez concedida, no se puede deshacer: necesitará una nueva.',
      'zh-CN': '提交后即停止结算；办结后不能撤销，须补办新卡。',
      en: 'The card stops paying as soon as you ask. Once granted it cannot be undone: you will need a new card.',
    },
    clause: { es: 'Medidas de 2011, art. 16', 'zh-CN': '《社会保障卡管理办法》第十六条', en: '2011 Measures, Art. 16' },
  },
};
