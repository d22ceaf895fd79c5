import type { BenefitStep } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly registered: string;
  readonly registeredWords: (day: string) => string;
  readonly notRegistered: string;
  readonly notRegisteredWords: string;
  readonly register: string;
  readonly leftOn: string;
  readonly leaving: string;
  readonly caseNumber: string;
  readonly benefit: string;
  /** So many months, so much each. */
  readonly entitled: (months: string, money: string) => string;
  readonly notEntitled: string;
  readonly resignedHas: string;
  readonly pays: (region: string, phone: string) => string;
  readonly steps: string;
  readonly step: Readonly<Record<BenefitStep, (value: string) => string>>;
  readonly notMet: Readonly<Record<'paid_a_year' | 'left_involuntarily', (value: string) => string>>;
  readonly skills: string;
  readonly skillsWords: string;
  readonly foundWork: string;
  readonly foundTitle: string;
  readonly foundWords: string;
  readonly foundYes: string;
  readonly foundNo: string;
  readonly foundDone: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Trabajo', registered: 'Está inscrito en el desempleo', registeredWords: (day) => `Desde el ${day}.`,
    notRegistered: 'No está inscrito en el desempleo', notRegisteredWords: 'Si se quedó sin trabajo, puede inscribirse desde aquí.', register: 'Inscribirse',
    leftOn: 'Último día de trabajo', leaving: 'Por qué terminó', caseNumber: 'Expediente',
    benefit: 'Prestación por desempleo', entitled: (months, money) => `${months} meses, ${money} al mes.`, notEntitled: 'Por ahora no le corresponde ninguna prestación.', resignedHas: 'Si dejó el trabajo por decisión propia, puede inscribirse, pero sin prestación.',
    pays: (region, phone) => `La paga la agencia de ${region}, no esta aplicación. Teléfono: ${phone}.`, steps: 'Cómo se calcula',
    step: { paid_a_year: (value) => `Cotizó ${value} meses por desempleo; hacen falta 12.`, left_involuntarily: () => 'El trabajo no terminó por decisión suya.', months_of_benefit: (value) => `Por lo cotizado le corresponden ${value} meses.`, monthly_amount: (value) => `Cada mes son ${value}, una parte del salario mínimo de su región.` },
    notMet: { paid_a_year: (value) => `Cotizó ${value} meses por desempleo desde la última prestación; hacen falta 12.`, left_involuntarily: () => 'El trabajo terminó por decisión suya.' },
    skills: 'Mis competencias', skillsWords: 'Certificados de oficio, y un papel que cualquiera comprueba',
    foundWork: 'He encontrado trabajo', foundTitle: '¿Termina su inscripción?', foundWords: 'Dejará de constar como persona desempleada desde hoy. Avise también a la agencia que le paga.', foundYes: 'Sí, terminar hoy', foundNo: 'No, seguir inscrito', foundDone: 'Su inscripción terminó hoy',
  },
  'zh-CN': {
    title: '就业', registered: '已登记失业', registeredWords: (day) => `${day}起。`,
    notRegistered: '未登记失业', notRegisteredWords: '如已失业，可在此办理失业登记。', register: '办理失业登记',
    leftOn: '离职日期', leaving: '离职原因', caseNumber: '办件编号',
    benefit: '失业保险金', entitled: (months, money) => `可领 ${months} 个月，每月 ${money}。`, notEntitled: '目前不符合领取条件。', resignedHas: '本人辞职的可以登记失业，但不能领取失业保险金。',
    pays: (region, phone) => `由${region}经办机构发放，本应用不发放资金。咨询电话：${phone}。`, steps: '核算过程',
    step: { paid_a_year: (value) => `失业保险已缴 ${value} 个月（须满 12 个月）。`, left_involuntarily: () => '非因本人意愿中断就业。', months_of_benefit: (value) => `按缴费年限可领 ${value} 个月。`, monthly_amount: (value) => `每月 ${value}，按当地最低工资的一定比例计算。` },
    notMet: { paid_a_year: (value) => `自上次领取以来失业保险已缴 ${value} 个月，须满 12 个月。`, left_involuntarily: () => '因本人意愿中断就业。' },
    skills: '我的技能', skillsWords: '职业技能等级证书，可开具证明',
    foundWork: '我已就业', foundTitle: '结束失业登记？', foundWords: '自今天起不再是失业登记人员，请同时告知发放失业金的经办机构。', foundYes: '是，今天结束', foundNo: '否，保留登记', foundDone: '失业登记已于今天结束',
  },
  en: {
    title: 'Work', registered: 'You are registered as unemployed', registeredWords: (day) => `Since ${day}.`,
    notRegistered: 'You are not registered as unemployed', notRegisteredWords: 'If you have lost your work you can register here.', register: 'Register',
    leftOn: 'Last day at work', leaving: 'Why it ended', caseNumber: 'Case',
    benefit: 'Unemployment benefit', entitled: (months, money) => `${months} months, ${money} each month.`, notEntitled: 'You are not entitled to a benefit for now.', resignedHas: 'If you left by your own wish you can register, without a benefit.',
    pays: (region, phone) => `The agency of ${region} pays it, not this app. Telephone: ${phone}.`, steps: 'How it is computed',
    step: { paid_a_year: (value) => `You paid ${value} months for unemployment; 12 are needed.`, left_involuntarily: () => 'The work did not end by your own wish.', months_of_benefit: (value) => `For what you paid you have ${value} months.`, monthly_amount: (value) => `Each month it is ${value}, a share of your region’s minimum wage.` },
    notMet: { paid_a_year: (value) => `You paid ${value} months for unemployment since your last benefit; 12 are needed.`, left_involuntarily: () => 'The work ended by your own wish.' },
    skills: 'My skills', skillsWords: 'Certificates of a trade, and a paper that anybody can check',
    foundWork: 'I have found work', foundTitle: 'End your registration?', foundWords: 'From today you are no longer registered as unemployed. Tell the agency that pays you as well.', foundYes: 'Yes, end it today', foundNo: 'No, stay registered', foundDone: 'Your registration ended today',
  },
};
