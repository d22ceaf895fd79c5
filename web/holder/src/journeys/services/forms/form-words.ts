import type { Language } from '@yika/kit';

interface FormWords {
  readonly formalLoss: {
    readonly which: string;
    readonly number: string;
    readonly issuedBy: string;
    readonly until: string;
    readonly sure: string;
    readonly sureMissing: string;
  };
  readonly cardEnabling: { readonly inHand: string; readonly inHandMissing: string };
  readonly cardUnlock: { readonly nextTitle: string; readonly next: string };
  readonly unemployment: {
    readonly leftOn: string;
    readonly leftOnMissing: string;
    readonly leaving: string;
    readonly leavingMissing: string;
  };
  readonly qualification: {
    readonly which: string;
    readonly faceFirst: string;
    readonly faceFirstWords: string;
    readonly toFace: string;
    readonly how: string;
    readonly howMissing: string;
    readonly way: Readonly<Record<'call' | 'counter', string>>;
    readonly wayWords: Readonly<Record<'call' | 'counter', string>>;
  };
  readonly counterFault: {
    readonly counter: string;
    readonly search: string;
    readonly another: string;
    readonly noneFound: string;
    readonly more: (count: number) => string;
    readonly counterMissing: string;
    readonly downTitle: string;
    readonly downWords: (since: string) => string;
    readonly fault: string;
    readonly faultMissing: string;
    readonly at: string;
    readonly atHint: string;
    readonly atMissing: string;
    readonly words: string;
    readonly wordsHint: string;
    readonly wordsShort: string;
  };
}

/** What each form asks, by service. */
export const formWords: Record<Language, FormWords> = {
  es: {
    formalLoss: {
      which: 'La tarjeta perdida', number: 'Número', issuedBy: 'Emitida en', until: 'Válida hasta',
      sure: 'La he buscado y no aparece. Entiendo que no volverá a valer aunque la encuentre.', sureMissing: 'Marque la casilla para continuar',
    },
    cardEnabling: { inHand: 'Tengo la tarjeta en la mano, y el nombre y el número impresos son los míos.', inHandMissing: 'Marque la casilla para continuar' },
    cardUnlock: { nextTitle: 'Cómo sigue', next: 'Al pedirlo recibe un número. Vaya a una ventanilla con la tarjeta y su documento, y diga ese número.' },
    unemployment: { leftOn: 'Último día de trabajo', leftOnMissing: 'Falta el último día de trabajo', leaving: '¿Por qué terminó?', leavingMissing: 'Elija por qué terminó' },
    qualification: {
      which: '¿Qué prestación?', faceFirst: 'Con la cara es lo más rápido', faceFirstWords: 'Se hace en un minuto, sin esperar. Si falla tres veces, podrá pedir que le llamen.', toFace: 'Probar con la cara',
      how: '¿Cómo prefiere que lo comprobemos?', howMissing: 'Elija cómo',
      way: { call: 'Que me llamen', counter: 'Iré a una ventanilla' }, wayWords: { call: 'Al teléfono que consta en el registro', counter: 'Con su documento, diciendo el número de este trámite' },
    },
    counterFault: {
      counter: 'La ventanilla', search: 'Buscar por nombre o calle', another: 'Es otra ventanilla', noneFound: 'No hay ninguna así. Pruebe con otra palabra.', more: (count) => (count === 1 ? 'Hay una más: escriba algo para encontrarla.' : `Hay ${count} más: escriba algo para encontrarlas.`), counterMissing: 'Elija la ventanilla',
      downTitle: 'Ya consta que no funciona', downWords: (since) => `Desde el ${since}. Si avisa también, le decimos cuándo vuelve a funcionar.`,
      fault: '¿Qué no funciona?', faultMissing: 'Elija qué no funciona', at: '¿Cuándo fue?', atHint: 'Hora de China', atMissing: 'Falta el día o la hora',
      words: 'Con sus palabras (si quiere)', wordsHint: 'Sin nombres ni números de nadie.', wordsShort: 'Escriba algo más, o déjelo vacío',
    },
  },
  'zh-CN': {
    formalLoss: {
      which: '遗失的社保卡', number: '卡号', issuedBy: '发卡地', until: '有效期至',
      sure: '卡确实找不到了。我知道正式挂失后即使找回也不能再用。', sureMissing: '请勾选后继续',
    },
    cardEnabling: { inHand: '卡已在我手中，卡面姓名和号码与本人一致。', inHandMissing: '请勾选后继续' },
    cardUnlock: { nextTitle: '接下来', next: '提交后获得办件编号。请带卡和身份证件到服务窗口，报此编号办理。' },
    unemployment: { leftOn: '离职日期', leftOnMissing: '请填写离职日期', leaving: '离职原因', leavingMissing: '请选择离职原因' },
    qualification: {
      which: '哪项待遇？', faceFirst: '刷脸认证最快', faceFirstWords: '一分钟即可完成，无需等待。三次未通过可申请电话核实。', toFace: '去刷脸认证',
      how: '希望如何核实？', howMissing: '请选择方式',
      way: { call: '电话联系我', counter: '我到窗口办理' }, wayWords: { call: '拨打登记的手机号', counter: '携带身份证件，报办件编号' },
    },
    counterFault: {
      counter: '故障窗口', search: '按名称或地址搜索', another: '换一个窗口', noneFound: '没有找到，请换个词试试。', more: (count) => `还有 ${count} 个，可输入文字查找。`, counterMissing: '请选择窗口',
      downTitle: '该窗口故障已登记', downWords: (since) => `${since}起。继续报告的，恢复后会通知您。`,
      fault: '哪里不能用？', faultMissing: '请选择故障情况', at: '什么时候？', atHint: '北京时间', atMissing: '请填写日期和时间',
      words: '补充说明（选填）', wordsHint: '请勿填写他人姓名或号码。', wordsShort: '请多写几个字，或留空',
    },
  },
  en: {
    formalLoss: {
      which: 'The lost card', number: 'Number', issuedBy: 'Issued in', until: 'Valid until',
      sure: 'I have looked for it and it is gone. I understand that it will not work again even if I find it.', sureMissing: 'Tick the box to go on',
    },
    cardEnabling: { inHand: 'I have the card in my hand, and the name and number printed on it are mine.', inHandMissing: 'Tick the box to go on' },
    cardUnlock: { nextTitle: 'What comes next', next: 'When you ask, you get a number. Go to a counter with the card and your document, and say that number.' },
    unemployment: { leftOn: 'Last day at work', leftOnMissing: 'Your last day at work is missing', leaving: 'Why did it end?', leavingMissing: 'Choose why it ended' },
    qualification: {
      which: 'Which benefit?', faceFirst: 'By face it is quickest', faceFirstWords: 'It takes a minute and no waiting. If it fails three times, you can ask to be called.', toFace: 'Try by face',
      how: 'How shall we make sure?', howMissing: 'Choose how',
      way: { call: 'Call me', counter: 'I come to a counter' }, wayWords: { call: 'At the phone that the registry holds', counter: 'With your document, saying the number of this case' },
    },
    counterFault: {
      counter: 'The counter', search: 'Search by name or street', another: 'It is another counter', noneFound: 'There is none like that. Try another word.', more: (count) => (count === 1 ? 'There is one more: type something to find it.' : `There are ${count} more: type something to find them.`), counterMissing: 'Choose the counter',
      downTitle: 'It is on record as down already', downWords: (since) => `Since ${since}. If you report it too, we tell you when it works again.`,
      fault: 'What does not work?', faultMissing: 'Choose what does not work', at: 'When was it?', atHint: 'By the time of China', atMissing: 'Day or time is missing',
      words: 'In your words (if you like)', wordsHint: 'Without names or numbers of anybody.', wordsShort: 'Write a little more, or leave it empty',
    },
  },
};
