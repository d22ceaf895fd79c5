import type { Language } from '@yika/kit';

/** What was done with the work and the benefits of the reader, by the names that the server uses. */
export const workActions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    'work.viewed': 'Miró su situación laboral',
    'unemployment.registered': 'Una oficina le inscribió en el desempleo',
    'unemployment.ended': 'Comunicó que encontró trabajo',
  },
  'zh-CN': {
    'work.viewed': '您查看了就业信息',
    'unemployment.registered': '经办机构办理了失业登记',
    'unemployment.ended': '您告知已就业',
  },
  en: {
    'work.viewed': 'You looked at your work',
    'unemployment.registered': 'An office registered you as unemployed',
    'unemployment.ended': 'You said that you found work',
  },
};
