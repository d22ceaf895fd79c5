import type { RefusalTexts } from '../refusals.ts';

/** Why there is no voucher for a course, and why one is not taken. */
export const trainingRefusals = {
  voucher_not_entitled: {
    es: { holder: 'Para tener un bono hay que estar inscrito en el desempleo, o trabajar y haber cotizado bastantes meses por desempleo.', operator: 'Ni inscripción de desempleo en vigor, ni empleo con los meses de training_months_paid.', next: 'Inscríbase en el desempleo, o vea en «Trabajo» cuántos meses le faltan.' },
    'zh-CN': { holder: '申领培训券须已登记失业，或在职且失业保险缴费满规定月数。', operator: '没有有效的失业登记，在职缴费也未满 training_months_paid。', next: '请先办理失业登记，或在“就业”中查看还差几个月。' },
    en: { holder: 'A voucher is for whoever is registered as unemployed, or works and has paid enough months for unemployment.', operator: 'Neither a registration as unemployed in force, nor employment with the months of training_months_paid.', next: 'Register as unemployed, or see under Work how many months are missing.' },
  },
  course_not_found: {
    es: { holder: 'Ese curso no existe en su región.', operator: 'El curso no existe o es de otra región.', next: 'Elija uno de la lista.' },
    'zh-CN': { holder: '当地没有这门课程。', operator: '课程不存在，或属于其他地区。', next: '请从列表中选择。' },
    en: { holder: 'There is no such course in your region.', operator: 'The course does not exist, or is of another region.', next: 'Choose one of the list.' },
  },
  course_closed: {
    es: { holder: 'La inscripción de ese curso está cerrada.', operator: 'Hoy está fuera del plazo del curso.', next: 'Elija otro curso.' },
    'zh-CN': { holder: '该课程报名未开放或已截止。', operator: '今天不在报名期内。', next: '请选择其他课程。' },
    en: { holder: 'That course takes nobody at present.', operator: 'Today is outside the course’s days for asking.', next: 'Choose another course.' },
  },
  course_full: {
    es: { holder: 'Ese curso ya no tiene plazas.', operator: 'Todas las plazas del curso tienen bono.', next: 'Elija otro curso, o mire más tarde: una plaza devuelta vuelve a la lista.' },
    'zh-CN': { holder: '该课程名额已满。', operator: '课程名额均已发券。', next: '请选择其他课程，或稍后再看：退回的名额会重新开放。' },
    en: { holder: 'That course is full.', operator: 'Every place of the course has its voucher.', next: 'Choose another course, or look again later: a place that is given back is open once more.' },
  },
  course_without_voucher: {
    es: { holder: 'Su región no da bonos para cursos de ese nivel.', operator: 'training_level_fen no nombra el nivel del curso, o le da 0.', next: 'Elija un curso de otro nivel.' },
    'zh-CN': { holder: '当地对该等级课程不发培训券。', operator: 'training_level_fen 未列该等级，或金额为 0。', next: '请选择其他等级的课程。' },
    en: { holder: 'Your region gives no voucher for courses of that level.', operator: 'training_level_fen does not name the level of the course, or gives it 0.', next: 'Choose a course of another level.' },
  },
  voucher_in_force: {
    es: { holder: 'Ya tiene o ha usado un bono para ese curso.', operator: 'Hay un bono de ese curso en vigor o canjeado.', next: 'Vea su número en «Trabajo».' },
    'zh-CN': { holder: '该课程已有有效或已使用的培训券。', operator: '该课程的培训券在有效期内或已兑付。', next: '在“就业”中查看券号。' },
    en: { holder: 'You have, or have used, a voucher for that course.', operator: 'There is a voucher of that course in force or redeemed.', next: 'See its number under Work.' },
  },
  vouchers_spent: {
    es: { holder: 'Ya tuvo todos los bonos de este año.', operator: 'Alcanzado training_vouchers_per_year.', next: 'Puede pedir otro a partir del 1 de enero; uno que devuelva sin usar no cuenta.' },
    'zh-CN': { holder: '今年的培训券次数已用完。', operator: '已达 training_vouchers_per_year。', next: '明年 1 月 1 日起可再申领；未使用而退回的不计次数。' },
    en: { holder: 'You have had all the vouchers of this year.', operator: 'training_vouchers_per_year is reached.', next: 'You can ask for another from 1 January; one that you give back unused does not count.' },
  },
  voucher_allowance_spent: {
    es: { holder: 'No queda nada de su importe de este año.', operator: 'Agotado training_allowance_fen.', next: 'Puede pedir otro a partir del 1 de enero.' },
    'zh-CN': { holder: '今年的培训补贴额度已用完。', operator: 'training_allowance_fen 已用完。', next: '明年 1 月 1 日起可再申领。' },
    en: { holder: 'Nothing is left of your allowance of this year.', operator: 'training_allowance_fen is spent.', next: 'You can ask again from 1 January.' },
  },
  voucher_not_found: {
    es: { holder: 'No hay ningún bono con ese número.', operator: 'El número no existe, tiene un error, o el bono es de otra zona.', next: 'Compare el número letra por letra.' },
    'zh-CN': { holder: '没有此券号的培训券。', operator: '券号不存在、有误，或属于其他地区。', next: '请逐字核对券号。' },
    en: { holder: 'There is no voucher with that number.', operator: 'The number does not exist, has an error, or the voucher is of another area.', next: 'Compare the number letter by letter.' },
  },
  voucher_redeemed: {
    es: { holder: 'Ese bono ya se usó.', operator: 'El bono ya está canjeado.', next: 'Mire qué día se usó; si hay un error, llame a la agencia de la región.' },
    'zh-CN': { holder: '该培训券已使用。', operator: '培训券已兑付。', next: '请核对使用日期；如有误，请联系当地经办机构。' },
    en: { holder: 'That voucher has been used.', operator: 'The voucher is redeemed already.', next: 'See on which day it was used; if that is wrong, call the agency of the region.' },
  },
  voucher_expired: {
    es: { holder: 'Ese bono caducó.', operator: 'Pasó el último día del bono.', next: 'Puede pedir otro si le quedan este año.' },
    'zh-CN': { holder: '该培训券已过期。', operator: '已过培训券有效期。', next: '本年度仍有次数的，可重新申领。' },
    en: { holder: 'That voucher has expired.', operator: 'The last day of the voucher has passed.', next: 'You can ask for another, if you have any left this year.' },
  },
  voucher_returned: {
    es: { holder: 'Ese bono se devolvió.', operator: 'El bono está en estado «returned».', next: 'Puede pedir otro.' },
    'zh-CN': { holder: '该培训券已退回。', operator: '培训券状态为 returned。', next: '可重新申领。' },
    en: { holder: 'That voucher was given back.', operator: 'The voucher is in state returned.', next: 'You can ask for another.' },
  },
  voucher_ecard_not_valid: {
    es: { holder: 'Su tarjeta electrónica no vale ahora para identificarse.', operator: 'La tarjeta electrónica no está en uso o no vale para identificar.', next: 'Mire en la página de inicio de la tarjeta por qué, y vuelva.' },
    'zh-CN': { holder: '电子社保卡目前不能用于身份核验。', operator: '电子社保卡未启用，或不能核验身份。', next: '请持卡人在电子社保卡首页查看原因后再来。' },
    en: { holder: 'Your e-card does not prove who you are at present.', operator: 'There is no e-card in use, or it is not good for identity.', next: 'Let them see why on the first page of the e-card, and come again.' },
  },
} satisfies Partial<Record<string, RefusalTexts>>;
