import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

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
  /** What of it is added to the case as a document, where that is not all of it. */
  readonly documents?: readonly Said[];
  /** What happens at once and what happens when it is granted. */
  readonly effect: Said;
  /** Law or rule. */
  readonly clause: Said;
  /** The page of the holder's app that does it, where it is not a form of the case engine. */
  readonly page?: string;
}
