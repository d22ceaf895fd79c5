import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly numberHint: string;
  readonly notANumber: string;
  readonly look: string;
  readonly nothingYet: string;
  readonly nothingYetWords: string;
  readonly voucher: string;
  readonly fields: Readonly<Record<'holder' | 'course' | 'body' | 'amount' | 'issuedOn' | 'validThrough' | 'stateSince' | 'caseNumber' | 'ecard', string>>;
  readonly ecardGood: string;
  readonly ecardBad: string;
  readonly redeem: string;
  readonly redeemWords: string;
  readonly seen: string;
  readonly seenMissing: string;
  readonly done: string;
  readonly doneWords: string;
}

export const voucherWords: Record<Language, Words> = {
  es: {
    title: 'Bonos de formación', lead: 'Cuando alguien empieza el curso: escriba el número de su bono y anote que el centro lo aceptó. Cada mirada queda anotada ante la persona.',
    number: 'Número del bono', numberHint: 'Diez letras y cifras, como K7Q2M-9R4TX', notANumber: 'Ese número tiene un error: compárelo letra por letra.', look: 'Mirar',
    nothingYet: 'Aún no ha mirado ninguno', nothingYetWords: 'El número está en el teléfono de su titular, en «Trabajo».', voucher: 'El bono',
    fields: { holder: 'Titular', course: 'Curso', body: 'Centro', amount: 'Importe', issuedOn: 'Concedido el', validThrough: 'Vale hasta el', stateSince: 'Así desde el', caseNumber: 'Trámite', ecard: 'Tarjeta electrónica' },
    ecardGood: 'Vale para identificarse', ecardBad: 'No vale para identificarse',
    redeem: 'Anotar que se usó hoy', redeemWords: 'Se hace una sola vez y no se deshace. El dinero lo paga la agencia al centro por su propia vía; aquí no se paga nada.',
    seen: 'La persona ha mostrado su tarjeta electrónica y es quien dice ser.', seenMissing: 'Marque la casilla para continuar', done: 'Anotado', doneWords: 'El titular ha recibido un aviso.',
  },
  'zh-CN': {
    title: '培训券', lead: '学员开课时：输入券号，登记培训机构已收券。每次查看都记入本人的查询记录。',
    number: '券号', numberHint: '十位字母和数字，如 K7Q2M-9R4TX', notANumber: '券号有误，请逐字核对。', look: '查看',
    nothingYet: '尚未查看培训券', nothingYetWords: '券号在持卡人手机的“就业”中。', voucher: '培训券',
    fields: { holder: '持卡人', course: '课程', body: '培训机构', amount: '金额', issuedOn: '发放日期', validThrough: '有效期至', stateSince: '状态日期', caseNumber: '办件', ecard: '电子社保卡' },
    ecardGood: '可核验身份', ecardBad: '不能核验身份',
    redeem: '登记今天使用', redeemWords: '只能登记一次，不可撤销。资金由经办机构另行支付给培训机构，本平台不支付。',
    seen: '本人已出示电子社保卡，人证一致。', seenMissing: '请勾选后继续', done: '已登记', doneWords: '已通知持卡人。',
  },
  en: {
    title: 'Training vouchers', lead: 'When somebody begins the course: type the number of their voucher, and note that the training body took it. Every look is in the person’s record.',
    number: 'Number of the voucher', numberHint: 'Ten letters and digits, such as K7Q2M-9R4TX', notANumber: 'That number has an error: compare it letter by letter.', look: 'Look',
    nothingYet: 'You have looked at none yet', nothingYetWords: 'The number stands on its holder’s phone, under Work.', voucher: 'The voucher',
    fields: { holder: 'Holder', course: 'Course', body: 'Training body', amount: 'Amount', issuedOn: 'Granted on', validThrough: 'Valid until', stateSince: 'So since', caseNumber: 'Case', ecard: 'E-card' },
    ecardGood: 'Proves who they are', ecardBad: 'Does not prove who they are',
    redeem: 'Note that it was used today', redeemWords: 'It is done once and cannot be undone. The agency pays the training body by its own way; nothing is paid here.',
    seen: 'The person has shown their e-card, and is who they say.', seenMissing: 'Tick the box to go on', done: 'Noted', doneWords: 'Its holder has been told.',
  },
};
