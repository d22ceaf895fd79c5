import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly cardNumber: string;
  readonly cardHint: string;
  readonly notAtHand: string;
  readonly withoutCard: string;
  readonly withoutCardWords: string;
  readonly atHand: string;
  readonly cardMissing: string;
  readonly consent: string;
  readonly policy: string;
  readonly policyFacts: (version: number, minutes: number) => string;
  readonly consentMissing: string;
  readonly policyMissing: string;
  readonly next: string;
  readonly whoIssues: string;
  readonly otherWays: string;
  readonly otherWaysWords: string;
  readonly testPerson: (name: string) => string;
  readonly startAgain: string;
  readonly resumed: string;
  readonly proveTitle: string;
  readonly proveLead: string;
  readonly proveAtCounter: string;
  readonly levelOne: string;
  readonly ways: string;
  readonly codeTitle: string;
  readonly otherWay: string;
  readonly phone: string;
  readonly phoneWords: (tail: string | null) => string;
  readonly face: string;
  readonly faceWords: string;
  readonly counter: string;
  readonly counterWords: string;
  readonly codeMayBeLate: string;
  readonly sendCode: string;
  readonly resend: string;
  readonly resendIn: (seconds: number) => string;
  readonly noMessage: string;
  readonly noMessageWords: string;
  readonly faceConsent: string;
  readonly faceMissing: string;
  readonly startFace: string;
  readonly faceElsewhere: string;
  readonly getCounterCode: string;
  readonly counterCode: string;
  readonly counterShow: string;
  readonly counterUntil: (instant: string) => string;
  readonly counterWaiting: string;
  readonly pinTitle: string;
  readonly pinNew: string;
  readonly pinRepeat: string;
  readonly pinRules: readonly [string, string, string];
  readonly pinTooSimple: string;
  readonly pinInNumber: string;
  readonly pinDiffers: string;
  readonly pinMissing: string;
  readonly pinAnother: string;
  readonly pinRepeatMissing: string;
  readonly pinKeep: string;
  readonly finish: string;
  readonly whyNot: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Iniciar sesión en su tarjeta electrónica',
    cardNumber: 'Número de la tarjeta',
    cardHint: 'Nueve caracteres, al dorso.',
    notAtHand: 'No la tengo a mano',
    withoutCard: 'Sin la tarjeta a mano',
    withoutCardWords: 'Podrá identificarse. Para pagar, añada después el número de la tarjeta.',
    atHand: 'Tengo la tarjeta',
    cardMissing: 'Complete el número de la tarjeta',
    consent: 'He leído y acepto la',
    policy: 'Política de privacidad del usuario',
    policyFacts: (version, minutes) => `Versión ${version}, ${minutes === 1 ? 'un minuto' : `${minutes} minutos`} de lectura`,
    consentMissing: 'Marque la casilla para continuar',
    policyMissing: 'Falta cargar la política de privacidad',
    next: 'Siguiente',
    whoIssues: 'Ver qué regiones emiten tarjetas',
    otherWays: 'Otras formas de hacerlo',
    otherWaysWords: 'En una oficina, con su documento de identidad, o en el 12333.',
    testPerson: (name) => `Persona de prueba: ${name}`,
    startAgain: 'Empezar de nuevo',
    resumed: 'Sigue donde lo dejó.',
    proveTitle: 'Compruebe que es usted',
    proveLead: 'Los datos encajan. Elija cómo comprobamos que es usted.',
    proveAtCounter: 'Los datos encajan. En el registro no hay teléfono ni foto con que comprobarlo aquí: se hace en una ventanilla, y allí pueden añadirlos.',
    levelOne: 'Sin el número de la tarjeta podrá identificarse, pero todavía no pagar.',
    ways: 'Forma de comprobarlo',
    codeTitle: 'Escriba el código del SMS',
    otherWay: 'Comprobarlo de otra forma',
    phone: 'Código por SMS',
    phoneWords: (tail) => (tail === null ? 'Al teléfono que consta en el registro' : `Al teléfono registrado que acaba en ${tail}`),
    face: 'Con la cara',
    faceWords: 'Una comparación con la foto de su tarjeta; es voluntaria',
    counter: 'En una ventanilla',
    counterWords: 'Con su documento; también si cambió de teléfono',
    codeMayBeLate: 'Puede tardar un par de minutos; cuando llegue, seguirá valiendo.', sendCode: 'Enviar el código',
    resend: 'Enviar otro código',
    resendIn: (seconds) => `Podrá pedir otro en ${seconds} s`,
    noMessage: 'No me llega el SMS',
    noMessageWords: 'El código va solo al número del registro. Si ya no es el suyo, siga con la cara o en una ventanilla; allí también pueden cambiarlo.',
    faceConsent: 'Acepto que se compare una imagen de mi cara con la foto de mi tarjeta, solo para este inicio de sesión. La imagen no se guarda.',
    faceMissing: 'Marque la casilla, o elija otra forma',
    startFace: 'Empezar la comprobación',
    faceElsewhere: 'Se abre el servicio de comprobación facial y después vuelve aquí.',
    getCounterCode: 'Pedir código de ventanilla',
    counterCode: 'Código de ventanilla',
    counterShow: 'Enseñe este código y su documento de identidad en cualquier ventanilla. Esta página sigue sola.',
    counterUntil: (instant) => `Vale hasta el ${instant}.`,
    counterWaiting: 'Esperando a la ventanilla…',
    pinTitle: 'Elija su PIN',
    pinNew: 'PIN nuevo, seis cifras',
    pinRepeat: 'Escríbalo otra vez',
    pinRules: ['Ni cifras repetidas (111) ni seguidas (1234)', 'Nada tomado de su número de identidad ni de su fecha de nacimiento', 'No el del banco ni el del chip'],
    pinTooSimple: 'Demasiado fácil de adivinar: evite repeticiones y cifras seguidas.',
    pinInNumber: 'Sale de su número de identidad: elija otras cifras.',
    pinDiffers: 'No coincide con el primero. Escríbalo otra vez.',
    pinMissing: 'Escriba seis cifras',
    pinAnother: 'Elija otras cifras',
    pinRepeatMissing: 'Repita el PIN',
    pinKeep: 'Lo usará para entrar en este dispositivo. No se lo diga a nadie.',
    finish: 'Terminar e iniciar sesión',
    whyNot: '¿Por qué no puedo entrar?',
  },
  'zh-CN': {
    title: '登录电子社会保障卡',
    cardNumber: '社会保障卡卡号',
    cardHint: '卡背面的 9 位字符。',
    notAtHand: '卡不在身边',
    withoutCard: '卡不在身边',
    withoutCardWords: '可先开通身份核验；以后补填卡号，即可用于结算。',
    atHand: '卡在身边，填写卡号',
    cardMissing: '请填完整卡号',
    consent: '我已阅读并同意',
    policy: '《用户隐私政策》',
    policyFacts: (version, minutes) => `第 ${version} 版，约需 ${minutes} 分钟读完`,
    consentMissing: '请先勾选同意隐私政策',
    policyMissing: '隐私政策尚未加载',
    next: '下一步',
    whoIssues: '查看哪些地区可以发卡',
    otherWays: '其他办理方式',
    otherWaysWords: '带身份证件到服务网点，或拨打 12333。',
    testPerson: (name) => `演示人员：${name}`,
    startAgain: '重新开始',
    resumed: '已回到上次办理的步骤。',
    proveTitle: '确认是您本人',
    proveLead: '信息相符。请选择一种方式核实本人身份。',
    proveAtCounter: '信息相符。登记信息中没有可用的手机号和照片，请到窗口核实，窗口也可以补登。',
    levelOne: '未填写卡号：可核验身份，暂不能结算。',
    ways: '核实方式',
    codeTitle: '输入短信验证码',
    otherWay: '换一种方式核验',
    phone: '短信验证码',
    phoneWords: (tail) => (tail === null ? '发送到登记的手机号' : `发送到尾号 ${tail} 的登记手机`),
    face: '人脸核验',
    faceWords: '与社保卡照片比对，自愿选择',
    counter: '到窗口核实',
    counterWords: '带身份证件；换了手机号也可以办',
    codeMayBeLate: '短信有时会晚到一两分钟，收到后仍可使用。', sendCode: '发送验证码',
    resend: '重新发送验证码',
    resendIn: (seconds) => `${seconds} 秒后可重新发送`,
    noMessage: '收不到短信',
    noMessageWords: '验证码只发到登记的手机号。号码已停用的，请改用人脸核验或到服务窗口，窗口也可以变更手机号。',
    faceConsent: '我同意将本人面部图像与社保卡照片比对，仅用于本次登录，图像不保存。',
    faceMissing: '请勾选同意，或选择其他方式',
    startFace: '开始人脸核验',
    faceElsewhere: '将打开人脸核验服务，完成后自动返回。',
    getCounterCode: '获取窗口办理码',
    counterCode: '窗口办理码',
    counterShow: '请到任一服务窗口出示此码和身份证件，核实后本页自动继续。',
    counterUntil: (instant) => `有效期至${instant}。`,
    counterWaiting: '等待窗口核实…',
    pinTitle: '设置密码',
    pinNew: '新密码（6 位数字）',
    pinRepeat: '再输一次密码',
    pinRules: ['不用重复（111）或连续（1234）的数字', '不取自身份证件号码和生日', '不与银行卡密码、卡片密码相同'],
    pinTooSimple: '太容易猜到，请避开重复和连续的数字。',
    pinInNumber: '与身份证件号码有关，请换其他数字。',
    pinDiffers: '两次输入的密码不一样，请重新输入。',
    pinMissing: '请输入 6 位数字',
    pinAnother: '请换一个密码',
    pinRepeatMissing: '请再输一次',
    pinKeep: '以后在这台设备上用它登录，请勿告诉他人。',
    finish: '完成并登录',
    whyNot: '为什么登录不了',
  },
  en: {
    title: 'Sign in to your e-card',
    cardNumber: 'Card number',
    cardHint: 'Nine characters, on the back.',
    notAtHand: 'I don’t have it at hand',
    withoutCard: 'Without the card at hand',
    withoutCardWords: 'You will be able to show who you are. To pay, add the card number later.',
    atHand: 'I have the card',
    cardMissing: 'Complete the card number',
    consent: 'I have read and accept the',
    policy: 'User privacy policy',
    policyFacts: (version, minutes) => `Version ${version}, ${minutes === 1 ? 'one minute' : `${minutes} minutes`} to read`,
    consentMissing: 'Tick the box to continue',
    policyMissing: 'The privacy policy has not loaded yet',
    next: 'Next',
    whoIssues: 'See which regions issue cards',
    otherWays: 'Other ways to do this',
    otherWaysWords: 'At an office with your identity document, or on 12333.',
    testPerson: (name) => `Test person: ${name}`,
    startAgain: 'Start again',
    resumed: 'You are back where you left off.',
    proveTitle: 'Show that it is you',
    proveLead: 'The details fit. Choose how we check that it is you.',
    proveAtCounter: 'The details fit. The registry holds no phone and no photo to check with here: a counter does it, and can add them.',
    levelOne: 'Without the card number you can show who you are, but not pay yet.',
    ways: 'How to check',
    codeTitle: 'Type the code from the message',
    otherWay: 'Use another way',
    phone: 'Code by text message',
    phoneWords: (tail) => (tail === null ? 'To the phone that the registry holds' : `To the registered phone ending in ${tail}`),
    face: 'By face',
    faceWords: 'A comparison with the photo on your card; it is voluntary',
    counter: 'At a counter',
    counterWords: 'With your document; also if your phone has changed',
    codeMayBeLate: 'It may take a minute or two; it still works when it comes.', sendCode: 'Send the code',
    resend: 'Send another code',
    resendIn: (seconds) => `You can ask for another in ${seconds} s`,
    noMessage: 'No message arrives',
    noMessageWords: 'The code goes only to the number in the registry. If it is no longer yours, go on by face or at a counter, where it can also be changed.',
    faceConsent: 'I agree that a picture of my face is compared with the photo on my card, for this sign-in only. The picture is not kept.',
    faceMissing: 'Tick the box, or choose another way',
    startFace: 'Start the face check',
    faceElsewhere: 'The face service opens, and then you come back here.',
    getCounterCode: 'Get a counter code',
    counterCode: 'Counter code',
    counterShow: 'Show this code and your identity document at any counter. This page goes on by itself.',
    counterUntil: (instant) => `Valid until ${instant}.`,
    counterWaiting: 'Waiting for the counter…',
    pinTitle: 'Choose your PIN',
    pinNew: 'New PIN, six digits',
    pinRepeat: 'Type it once more',
    pinRules: ['No repeated (111) or running digits (1234)', 'Nothing from your identity number or date of birth', 'Not the one of the bank or the chip'],
    pinTooSimple: 'Too easy to guess: avoid repeats and runs.',
    pinInNumber: 'It comes from your identity number: choose other digits.',
    pinDiffers: 'It differs from the first. Please type it again.',
    pinMissing: 'Type six digits',
    pinAnother: 'Choose other digits',
    pinRepeatMissing: 'Repeat the PIN',
    pinKeep: 'You will use it to sign in on this device. Please tell nobody.',
    finish: 'Finish and sign in',
    whyNot: 'Why can’t I sign in?',
  },
};
