import type { QualificationWay } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly none: string;
  readonly noneWords: string;
  /** By that day, so many days from now. */
  readonly due: (day: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly notNow: (day: string) => string;
  readonly notNowWords: (due: string) => string;
  readonly noProof: string;
  readonly paused: string;
  readonly pausedWords: (day: string) => string;
  readonly ended: string;
  readonly deceased: string;
  readonly deceasedWords: string;
  readonly monthly: (amount: string) => string;
  readonly notHeld: (region: string) => string;
  readonly since: string;
  readonly payer: string;
  readonly phone: string;
  readonly books: string;
  readonly asOf: string;
  readonly lastProof: string;
  readonly notPaidHere: string;
  readonly prove: string;
  readonly consent: string;
  readonly consentMissing: string;
  readonly elsewhere: string;
  readonly start: string;
  readonly triesLeft: (tries: number) => string;
  readonly triesSpent: string;
  readonly faceImpossible: string;
  readonly byDesk: string;
  readonly underReview: string;
  readonly underReviewWords: string;
  readonly follow: string;
  readonly done: string;
  readonly doneWords: string;
  readonly history: string;
  readonly noHistory: string;
  readonly proved: Readonly<Record<QualificationWay, string>>;
  readonly validUntil: (day: string) => string;
  readonly unemployment: string;
  readonly unemploymentWords: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Prestaciones', none: 'No consta ninguna prestación', noneWords: 'Si cobra una que no aparece, pregunte a la agencia que la paga: ella comunica sus datos.',
    due: (day) => `Dé fe de vida hasta el ${day}`, daysLeft: (days) => (days === 0 ? 'Hoy es el último día.' : days === 1 ? 'Queda un día.' : `Quedan ${days} días.`),
    notNow: (day) => `No tiene que hacer nada hasta el ${day}`, notNowWords: (due) => `El plazo termina el ${due}. Le avisamos un mes y una semana antes.`, noProof: 'No hace falta dar fe de vida',
    paused: 'En pausa: falta su fe de vida', pausedWords: (day) => `Desde el ${day}. Se reanuda en cuanto la dé.`, ended: 'Terminada', deceased: 'En el registro consta que esta persona falleció', deceasedWords: 'Si es un error, acuda a una ventanilla con su documento.',
    monthly: (amount) => `${amount} al mes`, notHeld: (region) => `El importe lo tiene la agencia de ${region}; aquí no consta.`, since: 'La cobra desde', payer: 'Quién la paga', phone: 'Teléfono', books: 'Datos de', asOf: 'A fecha de', lastProof: 'Última fe de vida',
    notPaidHere: 'Esta aplicación no paga nada: paga la agencia.',
    prove: 'Dar fe de vida', consent: 'Acepto que se compare una imagen de mi cara con la foto de mi tarjeta, solo para esta fe de vida. La imagen no se guarda.', consentMissing: 'Marque la casilla',
    elsewhere: 'Se abre el servicio de comprobación facial y después vuelve aquí.', start: 'Empezar ahora', triesLeft: (tries) => (tries === 1 ? 'Le queda un intento hoy.' : `Le quedan ${tries} intentos hoy.`),
    triesSpent: 'Hoy no quedan intentos con la cara. Una persona de la oficina puede comprobarlo.', faceImpossible: 'Con la cara no es posible en su caso. Una persona de la oficina puede comprobarlo.',
    byDesk: 'Que lo compruebe una persona', underReview: 'Una persona lo está comprobando', underReviewWords: 'Le llamarán o le esperan en la ventanilla, según lo que eligió.', follow: 'Ver cómo va',
    done: 'Hecho: su fe de vida quedó anotada', doneWords: 'Abajo ve hasta cuándo vale.',
    history: 'Lo hecho hasta ahora', noHistory: 'Aquí no consta todavía', proved: { face: 'Con la cara', call: 'Por teléfono', counter: 'En ventanilla' }, validUntil: (day) => `vale hasta el ${day}`,
    unemployment: 'Prestación por desempleo', unemploymentWords: 'Está en «Trabajo»',
  },
  'zh-CN': {
    title: '待遇', none: '没有待遇记录', noneWords: '如正在领取的待遇未显示，请咨询发放机构，数据由其提供。',
    due: (day) => `请不晚于${day}完成资格认证`, daysLeft: (days) => (days === 0 ? '今天是最后一天。' : `还有 ${days} 天。`),
    notNow: (day) => `${day}之前无需办理`, notNowWords: (due) => `认证到期日为${due}，提前一个月和一周各提醒一次。`, noProof: '无需认证',
    paused: '已暂停：尚未完成认证', pausedWords: (day) => `自${day}起暂停，完成认证后即恢复。`, ended: '已终止', deceased: '登记信息显示该人员已去世', deceasedWords: '如有误，请携带身份证件到服务窗口更正。',
    monthly: (amount) => `每月 ${amount}`, notHeld: (region) => `金额由${region}经办机构掌握，本平台没有。`, since: '开始领取', payer: '发放机构', phone: '咨询电话', books: '数据来源', asOf: '数据截至', lastProof: '上次认证',
    notPaidHere: '本应用不发放资金，由经办机构发放。',
    prove: '资格认证', consent: '我同意将本人面部图像与社保卡照片比对，仅用于本次资格认证，图像不保存。', consentMissing: '请先勾选同意',
    elsewhere: '将打开人脸核验服务，完成后自动返回。', start: '开始刷脸', triesLeft: (tries) => `今天还可尝试 ${tries} 次。`,
    triesSpent: '今天的人脸认证次数已用完，可申请人工核实。', faceImpossible: '无法使用人脸认证，可申请人工核实。',
    byDesk: '申请人工核实', underReview: '正在人工核实', underReviewWords: '按所选方式，工作人员会电话联系，或在窗口当面核实。', follow: '查看进度',
    done: '认证完成', doneWords: '有效期见下方。',
    history: '认证记录', noHistory: '本平台暂无记录', proved: { face: '人脸核验', call: '电话核实', counter: '窗口办理' }, validUntil: (day) => `有效至${day}`,
    unemployment: '失业保险金', unemploymentWords: '在“就业”中查看',
  },
  en: {
    title: 'Benefits', none: 'No benefit is on record', noneWords: 'If you draw one that is not here, ask the agency that pays it: it tells what is held.',
    due: (day) => `Prove that you are alive by ${day}`, daysLeft: (days) => (days === 0 ? 'Today is the last day.' : days === 1 ? 'One day is left.' : `${days} days are left.`),
    notNow: (day) => `Nothing to do until ${day}`, notNowWords: (due) => `Your day is ${due}. We remind you a month and a week before.`, noProof: 'No proof is asked of you',
    paused: 'Paused: your proof of life is missing', pausedWords: (day) => `Since ${day}. It goes on as soon as you give it.`, ended: 'Ended', deceased: 'The registry says that this person has died', deceasedWords: 'If that is wrong, go to a counter with your identity document.',
    monthly: (amount) => `${amount} each month`, notHeld: (region) => `The agency of ${region} holds the amount; it is not held here.`, since: 'Drawn since', payer: 'Who pays it', phone: 'Telephone', books: 'As told by', asOf: 'As of', lastProof: 'Last proof',
    notPaidHere: 'This app pays nothing: the agency does.',
    prove: 'Prove that you are alive', consent: 'I agree that a picture of my face is compared with the photo on my card, for this proof only. The picture is not kept.', consentMissing: 'Tick the box',
    elsewhere: 'The face service opens, and then you come back here.', start: 'Start now', triesLeft: (tries) => (tries === 1 ? 'One try is left today.' : `${tries} tries are left today.`),
    triesSpent: 'There are no face tries left today. Somebody of the office can make sure of it.', faceImpossible: 'By face it is not possible for you. Somebody of the office can make sure of it.',
    byDesk: 'Ask somebody to review it', underReview: 'Somebody is reviewing it', underReviewWords: 'They will call you, or expect you at the counter, as you chose.', follow: 'See how it goes',
    done: 'Done: your proof is on record', doneWords: 'Below you see until when it holds.',
    history: 'Proofs so far', noHistory: 'None is held here yet', proved: { face: 'By face', call: 'By telephone', counter: 'At a counter' }, validUntil: (day) => `holds until ${day}`,
    unemployment: 'Unemployment benefit', unemploymentWords: 'It is under Work',
  },
};
