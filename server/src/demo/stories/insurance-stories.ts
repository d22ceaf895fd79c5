import { addDays } from '@yika/contract/numbers';
import type { Draft } from '../make-test-person.ts';

/** What can be the matter with insurance, account and place of treatment. */
export function insuranceStories(today: string): readonly Draft[] {
  return [
    {
      ordinal: 18, id: 'arrears', name: '朱志强', sex: 'male', bornOn: '1982-06-06', insurance: { unpaidMonths: 3 },
      story: {
        es: 'Su empresa lleva tres meses sin cotizar: la función médica está suspendida y la cuenta personal sigue disponible.',
        'zh-CN': '单位欠费三个月，医保待遇暂停，个人账户余额还能用。',
        en: 'His employer has not paid for three months: the medical function is suspended, the personal account still works.',
      },
      expect: { payment: ['contributions_in_arrears'], explain: ['contributions_in_arrears'] },
    },
    {
      ordinal: 19, id: 'arrears-account-frozen', name: '胡雪梅', sex: 'female', bornOn: '1990-02-14', regionCode: '310100',
      insurance: { unpaidMonths: 4 },
      story: {
        es: 'También le deben cotizaciones, y su región congela además la cuenta personal hasta que se paguen.',
        'zh-CN': '同样是欠费，当地规定欠费期间个人账户一并冻结。',
        en: 'Her contributions are unpaid too, and her region freezes the personal account until they are paid.',
      },
      expect: { payment: ['contributions_in_arrears'], explain: ['contributions_in_arrears', 'account_frozen_in_arrears'] },
    },
    {
      ordinal: 20, id: 'waiting-period', name: '郭永刚', sex: 'male', bornOn: '1994-05-17', regionCode: '440100',
      insurance: { since: addDays(today, -50), waitingUntil: addDays(today, 45) },
      story: {
        es: 'Volvió a cotizar hace poco tras una interrupción larga: el seguro médico empieza dentro de cuarenta y cinco días.',
        'zh-CN': '断保较久后刚刚续保，还在等待期，四十五天后恢复医保待遇。',
        en: 'Insured again after a long gap: he is in the waiting period, and medical cover begins in forty-five days.',
      },
      expect: { payment: ['waiting_period'], explain: ['waiting_period'] },
    },
    {
      ordinal: 21, id: 'not-insured-here', name: '何芳', sex: 'female', bornOn: '1985-09-28', insurance: { regionCode: '440100' },
      story: {
        es: 'Su tarjeta es de Pekín y está asegurada en Cantón: para pagar aquí debe registrarse antes.',
        'zh-CN': '卡是北京发的，参保在广州；在北京就医结算要先办异地备案。',
        en: 'Her card is from Beijing and she is insured in Guangzhou: to pay here she has to register first.',
      },
      expect: { payment: ['not_insured_here'], explain: ['not_insured_here'] },
    },
    {
      ordinal: 22, id: 'insurance-ended', name: '高文博', sex: 'male', bornOn: '1983-11-11', insurance: { state: 'ended', until: addDays(today, -100) },
      story: {
        es: 'Dejó el trabajo y su seguro terminó hace cien días; la tarjeta sirve para identificarse.',
        'zh-CN': '离职后停保已一百天，卡仍可用来核验身份。',
        en: 'He left his job and his insurance ended a hundred days ago; the card still says who he is.',
      },
      expect: { payment: ['participation_ended'], explain: ['participation_ended'] },
    },
    {
      ordinal: 23, id: 'never-insured', name: '彭佳佳', sex: 'female', bornOn: '2003-03-03', regionCode: '310100', insurance: { as: 'nothing' },
      story: {
        es: 'Tiene tarjeta, pero nunca se ha dado de alta en un seguro.',
        'zh-CN': '有社保卡，但从未参加任何保险。',
        en: 'She has a card, but has never joined any insurance.',
      },
      expect: { payment: ['not_insured'], explain: ['not_insured'] },
    },
    {
      ordinal: 24, id: 'balance-low', name: '罗敏', sex: 'female', bornOn: '1972-08-15', insurance: { balanceFen: 1_840 },
      circumstances: { amountFen: 6_040 },
      story: {
        es: 'En su cuenta quedan 18,40 yuanes y la farmacia le pide 60,40: faltan 42,00.',
        'zh-CN': '个人账户只剩 18.40 元，药店要付 60.40 元，还差 42.00 元。',
        en: 'Her account holds 18.40 yuan and the pharmacy asks 60.40: 42.00 are short.',
      },
      expect: { explain: ['balance_low'] },
    },
    {
      ordinal: 25, id: 'hospital-down', name: '田静', sex: 'female', bornOn: '1992-10-20', circumstances: { hospitalDown: true },
      story: {
        es: 'Todo lo suyo está bien; lo que no responde es el sistema del hospital.',
        'zh-CN': '本人一切正常，是医院的系统出了故障。',
        en: 'Everything of hers is fine; it is the hospital’s system that does not answer.',
      },
      expect: { payment: ['hospital_system_down'], explain: ['hospital_system_down'], explainPublic: ['hospital_system_down'] },
    },
    {
      ordinal: 26, id: 'bank-account-inactive', name: '潘海波', sex: 'male', bornOn: '1998-12-01', regionCode: '440100',
      card: { bankAccountActivated: false },
      story: {
        es: 'No ha activado la cuenta bancaria de la tarjeta: puede identificarse, todavía no pagar.',
        'zh-CN': '卡上的银行账户没有激活：可以核验身份，还不能支付。',
        en: 'He has not activated the card’s bank account: identity works, payment does not yet.',
      },
      expect: { claim: 'claimed_level_1', payment: ['bank_account_not_activated'], explain: ['bank_account_not_activated'] },
    },
    {
      ordinal: 27, id: 'retired', name: '邓桂兰', sex: 'female', bornOn: '1944-05-04', insurance: { as: 'retired', since: '1996-01-01', balanceFen: 402_315 },
      story: {
        es: 'Pensionista de más de ochenta años: ya no cotiza y su seguro vale; para ella está el modo de letra grande.',
        'zh-CN': '八十多岁的退休人员，不再缴费，医保有效；适合试用长辈版。',
        en: 'A pensioner over eighty: she pays no more contributions and is insured. Try the large type with her.',
      },
    },
    {
      ordinal: 48, id: 'lost-work', name: '谭志远', sex: 'male', bornOn: '1984-04-11', insurance: { as: 'resident', unemploymentMonths: 70 },
      registry: {
        skills: [
          { occupationCode: '6-18-02-04', occupationName: '焊工', level: '4', certificateNumber: 'TEST-S110100-4-000048', issuedOn: '2016-06-15', theoryResult: '82', practiceResult: '88', asOf: addDays(today, -5) },
          { occupationCode: '6-31-01-03', occupationName: '电工', level: '5', certificateNumber: 'TEST-S110100-5-000147', issuedOn: '2009-11-20', theoryResult: '', practiceResult: '', asOf: addDays(today, -5) },
        ],
      },
      story: {
        es: 'Su empresa cerró el mes pasado tras 70 meses cotizados: puede inscribirse en el desempleo y ver qué le corresponde.',
        'zh-CN': '单位上月关闭，失业保险已缴七十个月：可登记失业并查看可领待遇。',
        en: 'His company closed last month after 70 months paid: he can register as unemployed and see what follows.',
      },
    },
  ];
}
