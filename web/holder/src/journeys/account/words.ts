import type { MovementKind } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly balance: (amount: string, region: string) => string;
  readonly asOf: (day: string) => string;
  readonly chooseAccount: string;
  readonly year: string;
  readonly everyYear: string;
  readonly kind: Readonly<Record<MovementKind, string>>;
  readonly after: (amount: string) => string;
  readonly missing: string;
  readonly differs: string;
  readonly source: (agency: string, day: string) => string;
  readonly more: string;
  readonly noAccount: string;
  readonly noAccountWords: string;
  readonly noMovements: string;
  readonly noMovementsWords: string;
  readonly noneInYear: (year: number) => string;
  readonly call: string;
  readonly callWords: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Cuenta médica', balance: (amount, region) => `Tiene ${amount} en su cuenta médica de ${region}.`, asOf: (day) => `Saldo del ${day}`,
    chooseAccount: 'Cuenta', year: 'Año', everyYear: 'Todos los años',
    kind: {
      monthly_credit: 'Abono mensual', employer_share: 'Aportación de la empresa', interest: 'Intereses', refund: 'Devolución', transfer_in: 'Traspaso recibido', pharmacy_payment: 'Pago en farmacia',
      outpatient_payment: 'Pago en consulta', inpatient_payment: 'Pago por ingreso', family_payment: 'Pago para un familiar', transfer_out: 'Traspaso enviado', correction: 'Corrección',
    },
    after: (amount) => `Saldo después: ${amount}`, missing: 'Aquí falta algún movimiento: los saldos no encajan.',
    differs: 'El último movimiento no coincide con el saldo: puede haber pagos que aún no han llegado.', source: (agency, day) => `Según ${agency}, a ${day}`, more: 'Ver movimientos anteriores',
    noAccount: 'No consta ninguna cuenta médica', noAccountWords: 'Estas cuentas las lleva la oficina del seguro médico de la región donde cotiza. Pregunte en el 12393.',
    noMovements: 'No hay movimientos aquí', noMovementsWords: 'Los movimientos los lleva la oficina del seguro médico de su región, y aún no los ha enviado. Pregunte en el 12393.',
    noneInYear: (year) => `Sin movimientos en ${year}`, call: '¿Dudas sobre la cuenta?', callWords: 'Seguro médico: 12393.',
  },
  'zh-CN': {
    title: '医保个人账户', balance: (amount, region) => `${region}医保个人账户余额 ${amount}。`, asOf: (day) => `余额截至${day}`,
    chooseAccount: '账户', year: '年份', everyYear: '全部年份',
    kind: {
      monthly_credit: '每月划入', employer_share: '单位划入', interest: '利息', refund: '退款', transfer_in: '转入', pharmacy_payment: '药店支付',
      outpatient_payment: '门诊支付', inpatient_payment: '住院支付', family_payment: '家庭共济支付', transfer_out: '转出', correction: '更正',
    },
    after: (amount) => `余额 ${amount}`, missing: '此处前后余额不衔接，缺少明细。',
    differs: '最近一笔明细与余额不一致，可能有支付尚未传来。', source: (agency, day) => `来源：${agency}，截至${day}`, more: '查看更早的明细',
    noAccount: '没有医保个人账户记录', noAccountWords: '个人账户由参保地医疗保障部门管理，可拨打 12393 查询。',
    noMovements: '这里没有收支明细', noMovementsWords: '收支明细由参保地医疗保障部门管理，尚未传来，可拨打 12393 查询。',
    noneInYear: (year) => `${year}年没有收支`, call: '对账户有疑问？', callWords: '医保热线：12393。',
  },
  en: {
    title: 'Medical account', balance: (amount, region) => `You have ${amount} in your medical account in ${region}.`, asOf: (day) => `Balance of ${day}`,
    chooseAccount: 'Account', year: 'Year', everyYear: 'All years',
    kind: {
      monthly_credit: 'Monthly credit', employer_share: 'Employer’s share', interest: 'Interest', refund: 'Refund', transfer_in: 'Transferred in', pharmacy_payment: 'Paid at a pharmacy',
      outpatient_payment: 'Paid for an outpatient visit', inpatient_payment: 'Paid for a hospital stay', family_payment: 'Paid for a family member', transfer_out: 'Transferred out', correction: 'Correction',
    },
    after: (amount) => `Balance after: ${amount}`, missing: 'A movement is missing here: the balances do not fit together.',
    differs: 'The newest movement does not match the balance: payments may not have arrived yet.', source: (agency, day) => `Source: ${agency}, as of ${day}`, more: 'See earlier movements',
    noAccount: 'No medical account is on record', noAccountWords: 'These accounts are kept by the medical insurance bureau of the region where you are insured. Ask at 12393.',
    noMovements: 'There are no movements here', noMovementsWords: 'Movements are kept by the medical insurance bureau of your region, which has not sent them yet. Ask at 12393.',
    noneInYear: (year) => `No movements in ${year}`, call: 'Questions about the account?', callWords: 'Medical insurance line: 12393.',
  },
};
