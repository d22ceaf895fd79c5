import type { RefusalTexts } from '../refusals.ts';

/** Why a certificate of skill is not put on record. */
export const skillRefusals = {
  skill_on_record: {
    es: { holder: 'Ese certificado ya consta entre sus competencias.', operator: 'El número del certificado ya consta de esta persona.', next: 'Véalo en «Mis competencias».' },
    'zh-CN': { holder: '该证书已登记，无需重复办理。', operator: '该证书编号已登记在此人名下。', next: '在“我的技能”中查看。' },
    en: { holder: 'That certificate stands among your skills already.', operator: 'The number of the certificate is on record for this person.', next: 'See it under My skills.' },
  },
  skill_day_not_possible: {
    es: { holder: 'La fecha del certificado no puede ser posterior a hoy.', operator: 'La fecha de expedición está en el futuro.', next: 'Corrija la fecha.' },
    'zh-CN': { holder: '发证日期不能晚于今天。', operator: '发证日期在今天之后。', next: '请更正日期。' },
    en: { holder: 'The day of the certificate cannot be after today.', operator: 'The day of issue lies in the future.', next: 'Correct the day.' },
  },
} satisfies Partial<Record<string, RefusalTexts>>;
