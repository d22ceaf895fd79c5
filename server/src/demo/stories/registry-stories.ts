import { makeIdentityNumber } from '@yika/contract/numbers';
import { type Draft, testPhone } from '../make-test-person.ts';

/** What the registry may hold wrongly, not at all, or in an old form; and what may be the matter with PIN, phone and region. */
export function registryStories(today: string): readonly Draft[] {
  const nineYearsAgo = Number(today.slice(0, 4)) - 9;
  return [
    {
      ordinal: 28, id: 'wrong-name', name: '陈静怡', sex: 'female', bornOn: '1998-07-22', regionCode: '310100',
      registry: { name: '陈静宜', findings: ['name_differs'] },
      story: {
        es: 'El registro escribió mal un carácter de su nombre: por internet no coincide nada hasta que se corrija.',
        'zh-CN': '登记的姓名错了一个字，更正之前网上核对总是不符。',
        en: 'The registry has one character of her name wrong: online nothing fits until it is corrected.',
      },
      expect: { claim: 'claim_not_matched', proof: null, identity: ['no_code'], payment: ['no_code'], explain: ['name_differs_in_registry'] },
    },
    {
      ordinal: 29, id: 'old-phone', name: '郑国庆', sex: 'male', bornOn: '1969-10-01',
      registry: { findings: ['phone_outdated'] }, circumstances: { phoneInHand: testPhone(129) },
      story: {
        es: 'Cambió de teléfono y el registro conserva el anterior: el código no le llega, entra con la cara o en ventanilla.',
        'zh-CN': '换了手机号，登记的还是旧号，收不到验证码；可刷脸或到窗口。',
        en: 'He changed his phone and the registry holds the old one: no code reaches him, so he goes by face or counter.',
      },
      expect: { proof: 'face', explain: ['phone_outdated_in_registry'] },
    },
    {
      ordinal: 30, id: 'no-phone', name: '袁秀英', sex: 'female', bornOn: '1958-02-03', phone: null,
      insurance: { as: 'retired', since: '1998-01-01' },
      story: {
        es: 'El registro no tiene ningún teléfono suyo: puede seguir con la cara o en ventanilla.',
        'zh-CN': '登记信息里没有手机号，只能刷脸或到窗口办理。',
        en: 'The registry holds no phone of hers: she goes on by face or at a counter.',
      },
      expect: { proof: 'face', explain: ['phone_missing_in_registry'] },
    },
    {
      ordinal: 31, id: 'photo-missing', name: '梁燕', sex: 'female', bornOn: '1981-06-29', regionCode: '440100', photo: false,
      story: {
        es: 'No hay foto suya en el registro: la cara no sirve para entrar y la ventanilla pide su documento.',
        'zh-CN': '登记库里没有照片：不能刷脸，窗口核验时看身份证件。',
        en: 'The registry has no photo of her: face is no way in, and counters look at her document.',
      },
      expect: { explain: ['photo_missing'] },
    },
    {
      ordinal: 32, id: 'minor', name: '张小宝', sex: 'male', bornOn: `${nineYearsAgo}-01-15`, phone: testPhone(1), insurance: { as: 'resident', since: `${nineYearsAgo}-02-01` },
      registry: { guardianIdentityNumber: makeIdentityNumber('110100', '1990-03-08', 11) },
      story: {
        es: 'Tiene nueve años; el teléfono registrado es el de su padre, así que el permiso pasa por él.',
        'zh-CN': '九岁的孩子，登记的是父亲的手机号，由父亲代为同意。',
        en: 'He is nine; the registered phone is his father’s, so the permission goes through him.',
      },
    },
    {
      ordinal: 33, id: 'old-number', name: '许德明', sex: 'male', bornOn: '1962-03-14', regionCode: '310100', registry: { identityNumber: '310100620314331' },
      story: {
        es: 'El registro guarda su número antiguo de quince cifras; él escribe los dieciocho de ahora.',
        'zh-CN': '登记的是十五位旧号码，本人填写现在的十八位。',
        en: 'The registry still holds his fifteen-digit number; he types the eighteen of today.',
      },
    },
    {
      ordinal: 34, id: 'pin-paused', name: '冯志远', sex: 'male', bornOn: '1996-11-05', circumstances: { pinTriesSpent: true },
      story: {
        es: 'Agotó los intentos de PIN: debe esperar o volver a sacar la tarjeta electrónica.',
        'zh-CN': '电子社保卡密码输错次数用完，只能等待或重新申领。',
        en: 'He has spent his PIN tries: he waits, or claims again.',
      },
      expect: { identity: ['no_code'], payment: ['no_code'], explain: ['pin_paused'] },
    },
    {
      ordinal: 35, id: 'clock-wrong', name: '董雪梅', sex: 'female', bornOn: '1997-01-09', circumstances: { deviceClockOffsetSeconds: 600 },
      story: {
        es: 'El reloj de su teléfono va diez minutos adelantado y los códigos sin conexión no cuadran.',
        'zh-CN': '手机时钟快了十分钟，码的时间对不上。',
        en: 'The clock of her phone is ten minutes fast, and her codes do not fit the time.',
      },
      expect: { identity: ['device_clock_wrong'], payment: ['device_clock_wrong'], explain: ['device_clock_wrong'], explainPublic: ['device_clock_wrong'] },
    },
    {
      ordinal: 36, id: 'region-not-open', name: '扎西顿珠', sex: 'male', bornOn: '1991-08-08', regionCode: '540100',
      story: {
        es: 'Su región todavía no ofrece la tarjeta electrónica; la física funciona como siempre.',
        'zh-CN': '所在地区尚未开通电子社保卡，实体卡照常使用。',
        en: 'His region does not offer the e-card yet; the physical card works as ever.',
      },
      expect: { claim: 'region_not_open', proof: null, identity: ['no_code'], payment: ['no_code'], explain: ['region_not_open'] },
    },
    {
      ordinal: 37, id: 'no-card-number', name: '曹磊', sex: 'male', bornOn: '1999-05-26', regionCode: '310100', circumstances: { cardNumberAtHand: false },
      story: {
        es: 'No lleva la tarjeta encima: entra sin su número y queda en el nivel 1, sin pago.',
        'zh-CN': '手边没有实体卡：不填卡号也能申领，但只到一级，不能支付。',
        en: 'He does not have the card at hand: without its number he reaches level 1, and cannot pay yet.',
      },
      expect: { claim: 'claimed_level_1', payment: ['card_number_not_given'], explain: ['card_number_not_given'] },
    },
  ];
}
