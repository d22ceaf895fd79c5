import type { Language } from '@yika/kit';

/** What was done with the work and the benefits of the reader, by the names that the server uses. */
export const workActions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    'work.viewed': 'Miró su situación laboral',
    'unemployment.registered': 'Una oficina le inscribió en el desempleo',
    'unemployment.ended': 'Comunicó que encontró trabajo',
    'skills.viewed': 'Miró sus competencias',
    'skill.recorded': 'Una oficina anotó una competencia suya',
    'training.viewed': 'Miró cursos y bonos de formación',
    'voucher.issued': 'Una oficina le dio un bono de formación',
    'voucher.looked_at': 'Una oficina miró un bono de formación suyo',
    'voucher.redeemed': 'Una oficina anotó que su bono de formación se usó',
    'voucher.returned': 'Devolvió un bono de formación',
    'voucher.expired': 'Un bono de formación suyo caducó',
  },
  'zh-CN': {
    'work.viewed': '您查看了就业信息',
    'unemployment.registered': '经办机构办理了失业登记',
    'unemployment.ended': '您告知已就业',
    'skills.viewed': '您查看了自己的技能',
    'skill.recorded': '经办机构登记了您的技能证书',
    'training.viewed': '您查看了课程和培训券',
    'voucher.issued': '经办机构发放了培训券',
    'voucher.looked_at': '经办机构查看了您的培训券',
    'voucher.redeemed': '经办机构登记培训券已使用',
    'voucher.returned': '您退回了培训券',
    'voucher.expired': '您的培训券已过期',
  },
  en: {
    'work.viewed': 'You looked at your work',
    'unemployment.registered': 'An office registered you as unemployed',
    'unemployment.ended': 'You said that you found work',
    'skills.viewed': 'You looked at your skills',
    'skill.recorded': 'An office put a skill of yours on record',
    'training.viewed': 'You looked at courses and training vouchers',
    'voucher.issued': 'An office gave you a training voucher',
    'voucher.looked_at': 'An office looked at a training voucher of yours',
    'voucher.redeemed': 'An office noted that your training voucher was used',
    'voucher.returned': 'You gave a training voucher back',
    'voucher.expired': 'A training voucher of yours expired',
  },
};
