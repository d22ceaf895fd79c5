import type { RefusalTexts } from '../refusals.ts';

/** Why somebody cannot be registered as unemployed. */
export const workRefusals = {
  unemployment_registered: {
    es: { holder: 'Ya está inscrito como persona desempleada.', operator: 'Hay una inscripción de desempleo en vigor.', next: 'Véala en «Trabajo».' },
    'zh-CN': { holder: '已有有效的失业登记，无需重复办理。', operator: '已有有效的失业登记。', next: '在“就业”中查看。' },
    en: { holder: 'You are registered as unemployed already.', operator: 'There is a registration as unemployed in force.', next: 'See it under Work.' },
  },
  insured_as_employed: {
    es: { holder: 'Consta que una empresa cotiza por usted.', operator: 'Una participación de empleado está en estado «paying».', next: 'Pida a la empresa que comunique la baja.' },
    'zh-CN': { holder: '目前仍有单位在缴纳社保。', operator: '职工参保状态仍为 paying。', next: '请原单位办理减员后再登记。' },
    en: { holder: 'An employer is paying contributions for you.', operator: 'A participation as an employee is in state paying.', next: 'Ask the employer to report that you left.' },
  },
  pension_drawn: {
    es: { holder: 'Ya cobra una pensión; no puede inscribirse en el desempleo.', operator: 'Una participación de pensión está en estado «retired».', next: 'Consulte su prestación en «Mi seguro».' },
    'zh-CN': { holder: '已领取养老金，不能登记失业。', operator: '养老保险参保状态为 retired。', next: '在“我的参保”中查看待遇。' },
    en: { holder: 'You draw a pension; you cannot register as unemployed.', operator: 'A participation in a pension is in state retired.', next: 'See your insurance for what you draw.' },
  },
  below_working_age: {
    es: { holder: 'Puede inscribirse a partir de los 16 años.', operator: 'La persona tiene menos de 16 años.', next: 'Espere a cumplir 16 años.' },
    'zh-CN': { holder: '年满 16 周岁方可登记。', operator: '申请人未满 16 周岁。', next: '年满 16 周岁后再办理。' },
    en: { holder: 'You can register from the age of 16.', operator: 'The person is younger than 16.', next: 'Wait until you are 16.' },
  },
  leaving_day_not_possible: {
    es: { holder: 'El último día de trabajo no puede ser posterior a hoy.', operator: 'El último día de trabajo está en el futuro.', next: 'Corrija el día.' },
    'zh-CN': { holder: '离职日期不能晚于今天。', operator: '离职日期在今天之后。', next: '请更正日期。' },
    en: { holder: 'The last day at work cannot be after today.', operator: 'The last day at work lies in the future.', next: 'Correct the day.' },
  },
  not_registered_unemployed: {
    es: { holder: 'No está inscrito como persona desempleada.', operator: 'No hay inscripción de desempleo en vigor.', next: 'No tiene que hacer nada.' },
    'zh-CN': { holder: '目前没有有效的失业登记。', operator: '没有有效的失业登记。', next: '无需操作。' },
    en: { holder: 'You are not registered as unemployed.', operator: 'There is no registration as unemployed in force.', next: 'There is nothing to do.' },
  },
} satisfies Partial<Record<string, RefusalTexts>>;
