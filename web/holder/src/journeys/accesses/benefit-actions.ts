import type { Language } from '@yika/kit';

/** What was done with the benefits of the reader, by the names that the server uses. */
export const benefitActions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: {
    'benefits.viewed': 'Miró sus prestaciones',
    'benefit.face_started': 'Empezó una fe de vida con la cara',
    'benefit.face_refused': 'Fe de vida con la cara no válida',
    'benefit.proved': 'Fe de vida anotada',
    'benefit.resumed': 'Prestación reanudada',
    'benefit.paused': 'Prestación en pausa, pasado el plazo',
  },
  'zh-CN': {
    'benefits.viewed': '您查看了待遇',
    'benefit.face_started': '开始人脸资格认证',
    'benefit.face_refused': '人脸资格认证未通过',
    'benefit.proved': '资格认证完成',
    'benefit.resumed': '待遇恢复',
    'benefit.paused': '逾期未认证，待遇暂停',
  },
  en: {
    'benefits.viewed': 'You looked at your benefits',
    'benefit.face_started': 'A proof of life by face begun',
    'benefit.face_refused': 'A proof of life by face did not pass',
    'benefit.proved': 'Proof of life on record',
    'benefit.resumed': 'A benefit goes on',
    'benefit.paused': 'A benefit paused, its day having passed',
  },
};

/** What was seen of them. */
export const benefitSeen: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  es: { benefits: 'sus prestaciones', benefit_kind: 'qué prestación cobra', last_proof: 'su última fe de vida', face_tries_failed: 'sus intentos con la cara' },
  'zh-CN': { benefits: '待遇情况', benefit_kind: '领取的待遇', last_proof: '上次资格认证', face_tries_failed: '人脸尝试次数' },
  en: { benefits: 'your benefits', benefit_kind: 'which benefit you draw', last_proof: 'your last proof of life', face_tries_failed: 'your tries by face' },
};
