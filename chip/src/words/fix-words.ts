import type { Said } from '../said.ts';

/** What a fix does, as the label of its button. */
export const fixWords = {
  replace: { es: 'Poner {value}', 'zh-CN': '改为 {value}', en: 'Put {value}' },
  add: { es: 'Añadir {value}', 'zh-CN': '补上 {value}', en: 'Add {value}' },
  addWhole: { es: 'Añadir lo nacional', 'zh-CN': '按国家规范补上', en: 'Add the national one' },
  remove: { es: 'Quitarlo', 'zh-CN': '删除', en: 'Take it out' },
} as const satisfies Record<string, Said>;
