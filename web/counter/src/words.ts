import type { Language } from '@yika/kit';
import type { OtherCode } from './check-code.ts';

interface Words {
  readonly title: string;
  readonly till: (till: string) => string;
  readonly scan: string;
  readonly check: string;
  readonly purpose: string;
  readonly identity: string;
  readonly payment: string;
  readonly amount: string;
  readonly amountWrong: string;
  readonly ready: string;
  readonly readyWords: string;
  readonly checking: string;
  readonly camera: string;
  readonly closeCamera: string;
  readonly valid: string;
  readonly refused: string;
  readonly undetermined: string;
  readonly genuine: string;
  readonly noLine: string;
  readonly compare: string;
  readonly noPhoto: string;
  readonly holder: string;
  readonly age: (years: number | null) => string;
  readonly region: string;
  readonly insured: string;
  readonly yes: string;
  readonly no: string;
  readonly shownAt: string;
  readonly once: string;
  readonly number: string;
  readonly shortfall: (amount: string) => string;
  readonly firstUsed: string;
  readonly where: string;
  readonly elsewhere: string;
  readonly undeterminedWords: string;
  readonly undeterminedCode: string;
  readonly undeterminedNext: string;
  readonly again: string;
  readonly askDocument: string;
  readonly askDocumentWords: string;
  readonly level: string;
  readonly levels: Readonly<Record<number, string>>;
  readonly signed: string;
  readonly listAge: string;
  readonly minutesOld: (minutes: number) => string;
  readonly checksLeft: string;
  readonly checks: (count: number) => string;
  readonly needsLine: string;
  readonly needsLineWords: string;
  readonly offlineReasons: Readonly<Record<string, string>>;
  readonly offlineOther: string;
  readonly otherTitle: string;
  readonly other: Readonly<Record<OtherCode, string>>;
  readonly next: string;
  readonly enter: string;
  readonly clears: (seconds: number) => string;
  readonly notThePerson: string;
  readonly notThePersonDone: string;
  readonly why: string;
  readonly close: string;
  readonly reference: string;
  readonly offlineSince: string;
  readonly queued: (count: number) => string;
  readonly handedIn: (count: number, flagged: number) => string;
  readonly more: string;
  readonly sound: string;
  readonly soundOff: string;
  readonly claims: string;
  readonly claimsWords: string;
  readonly claimCode: string;
  readonly look: string;
  readonly claimCompare: string;
  readonly matches: string;
  readonly differs: string;
  readonly claimDone: string;
  readonly claimStopped: string;
  readonly damage: string;
  readonly damageWords: string;
  readonly part: string;
  readonly parts: Readonly<Record<'chip' | 'stripe' | 'face', string>>;
  readonly questions: Readonly<Record<string, string>>;
  readonly identityNumber: string;
  readonly cardNumber: string;
  readonly record: string;
  readonly findings: Readonly<Record<'damaged' | 'not_damaged' | 'reader_at_fault', string>>;
  readonly outage: string;
  readonly outageWords: string;
  readonly down: string;
  readonly back: string;
  readonly outageOpened: string;
  readonly outageClosed: string;
  readonly enrolTitle: string;
  readonly enrolWords: string;
  readonly enrolCode: string;
  readonly enrolMissing: string;
  readonly enrol: string;
  readonly tryAsClerk: string;
  readonly trouble: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Mostrador', till: (till) => `caja ${till}`, scan: 'Escanee el código del titular', check: 'Comprobar', purpose: 'Para qué', identity: 'Identidad', payment: 'Pago',
    amount: 'Importe en yuanes (opcional)', amountWrong: 'Escriba el importe con cifras, por ejemplo 60,40', ready: 'Listo para comprobar', readyWords: 'Escanee el QR o el código de barras, péguelo o escriba las veinte cifras. Intro comprueba.', checking: 'Comprobando…',
    camera: 'Usar la cámara', closeCamera: 'Cerrar la cámara', valid: 'Válida', refused: 'Rechazada', undetermined: 'Sin respuesta', genuine: 'Auténtica', noLine: 'sin conexión',
    compare: 'Compare la cara con la foto.', noPhoto: 'El registro no tiene foto: pida un documento de identidad.', holder: 'Titular', age: (years) => (years === null ? 'edad no consta' : `${years} años`), region: 'Región', insured: 'Seguro médico hoy', yes: 'sí', no: 'no',
    shownAt: 'Presentado', once: 'una vez', number: 'Número', shortfall: (amount) => `Faltan ${amount} en la cuenta; el resto puede pagarse aparte.`, firstUsed: 'Se usó antes', where: 'Dónde', elsewhere: 'en otra institución',
    undeterminedWords: 'La plataforma no ha contestado. Esto no dice nada de la persona.', undeterminedCode: 'El código puede estar ya gastado.', undeterminedNext: 'Pruebe otra vez con el mismo código, o pida un documento de identidad.', again: 'Probar otra vez',
    askDocument: 'Pida un documento de identidad.', askDocumentWords: 'Sin conexión no se sabe quién es ni si hoy tiene seguro.', level: 'Nivel', levels: { 1: '1: identidad, sin pago', 2: '2: identidad y pago' }, signed: 'Código firmado', listAge: 'Lista de anuladas',
    minutesOld: (minutes) => (minutes < 60 ? `de hace ${minutes} min` : `de hace ${Math.floor(minutes / 60)} h ${minutes % 60} min`), checksLeft: 'Le quedan a esta caja', checks: (count) => `${count} consultas sin conexión`,
    needsLine: 'Las cifras necesitan conexión', needsLineWords: 'Sin conexión solo puede comprobarse el código QR.', offlineReasons: { code_too_old: 'El código ya caducó: pida que lo renueve.', taken_here_already: 'Este código ya se comprobó aquí sin conexión.', handle_spent: 'Este titular ya se comprobó aquí sin conexión tantas veces como se permite.', terminal_spent: 'Esta caja ya no puede comprobar más sin conexión.', nothing_kept: 'Esta caja todavía no ha guardado lo necesario para trabajar sin conexión.' },
    offlineOther: 'Sin conexión no puede saberse si este código vale.', otherTitle: 'Este código no es de la tarjeta electrónica',
    other: { wechat_payment_code: 'Es un código de pago de WeChat. Pida que abra la tarjeta electrónica.', alipay_payment_code: 'Es un código de pago de Alipay. Pida que abra la tarjeta electrónica.', unionpay_code: 'Es una tarjeta o un código de UnionPay. Pida que abra la tarjeta electrónica.', identity_barcode: 'Es un número de identidad. Aquí se comprueba el código que enseña el teléfono.', health_code_url: 'Es una dirección web. Pida que abra la tarjeta electrónica y pulse «Mostrar código».', card_number: 'Es un número de tarjeta. Pida el código del teléfono, o use la lectora para la tarjeta física.', unknown: 'Pida que abra la tarjeta electrónica y pulse «Mostrar código».' },
    next: 'Siguiente', enter: 'Intro', clears: (seconds) => `Se borra en ${seconds} s`, notThePerson: 'No es la persona', notThePersonDone: 'Anotado: no es la persona. El titular recibe un aviso.', why: '¿Por qué?', close: 'Cerrar', reference: 'Referencia',
    offlineSince: 'Sin conexión', queued: (count) => (count === 1 ? 'Una consulta guardada, pendiente de enviar' : `${count} consultas guardadas, pendientes de enviar`), handedIn: (count, flagged) => (flagged === 0 ? `${count} consultas enviadas` : `${count} consultas enviadas; ${flagged} también se presentaron en otro sitio`),
    more: 'Más', sound: 'Con sonido', soundOff: 'Sin sonido', claims: 'Comprobar a un solicitante', claimsWords: 'El teléfono muestra ocho cifras; compare a la persona con su documento de identidad.', claimCode: 'Código de ventanilla, ocho cifras', look: 'Ver a quién', claimCompare: 'Compare la persona, su documento y estos datos.', matches: 'Es la persona; he visto el documento', differs: 'No es la persona', claimDone: 'Comprobado: el teléfono del solicitante sigue solo.', claimStopped: 'Anotado: no es la persona.',
    damage: 'Tarjeta dañada', damageWords: 'Unas preguntas deciden si falla el chip, la banda o la cara, o el lector.', part: 'Qué falla', parts: { chip: 'El chip', stripe: 'La banda magnética', face: 'La cara impresa' },
    questions: { other_card_works_here: '¿Otra tarjeta funciona en este lector?', fails_in_second_reader: '¿Falla también en un segundo lector?', contacts_clean: '¿Los contactos están limpios?', card_has_stripe: '¿La tarjeta tiene banda magnética?', fails_after_three_swipes: '¿Falla después de pasarla tres veces?', name_or_number_unreadable: '¿No se lee el nombre o el número?', photo_unrecognisable: '¿La foto no se reconoce?', layers_apart: '¿Se separan las capas?' },
    identityNumber: 'Número de identidad', cardNumber: 'Número de la tarjeta', record: 'Anotar la comprobación', findings: { damaged: 'Dañada: hay que reponerla', not_damaged: 'No parece dañada', reader_at_fault: 'Falla el lector, no la tarjeta' },
    outage: 'Nuestro sistema no funciona', outageWords: 'Dígalo, y titulares y soporte lo sabrán al momento.', down: 'No funciona', back: 'Ya funciona', outageOpened: 'Anotado: su sistema no funciona.', outageClosed: 'Anotado: su sistema ya funciona.',
    enrolTitle: 'Dar de alta esta caja', enrolWords: 'Escriba el código de un solo uso que le dio su administración. Vale veinticuatro horas.', enrolCode: 'Código de alta', enrolMissing: 'Escriba el código', enrol: 'Dar de alta', tryAsClerk: 'En la demostración, la página de inicio da de alta una caja con un clic.', trouble: 'No ha llegado respuesta. Pruebe otra vez.',
  },
  'zh-CN': {
    title: '柜台核验', till: (till) => `${till} 号窗口`, scan: '请扫描持卡人的码', check: '核验', purpose: '用途', identity: '身份', payment: '支付',
    amount: '金额，元（可不填）', amountWrong: '请用数字填写金额，例如 60.40', ready: '可以核验', readyWords: '扫描二维码或条形码，也可以粘贴或输入二十位数字，按回车核验。', checking: '正在核验…',
    camera: '使用摄像头', closeCamera: '关闭摄像头', valid: '有效', refused: '不通过', undetermined: '无法核验', genuine: '真实', noLine: '离线核验',
    compare: '请将本人与照片比对。', noPhoto: '登记库没有照片，请查验身份证件。', holder: '持卡人', age: (years) => (years === null ? '年龄不详' : `${years} 岁`), region: '地区', insured: '今天的医保', yes: '正常', no: '不能享受',
    shownAt: '出示时间', once: '一次', number: '号码', shortfall: (amount) => `账户余额还差 ${amount}，差额可另行支付。`, firstUsed: '首次使用', where: '地点', elsewhere: '其他机构',
    undeterminedWords: '平台没有答复，这不代表持卡人有问题。', undeterminedCode: '这个码可能已经用掉。', undeterminedNext: '请用同一个码再试一次，或查验身份证件。', again: '再试一次',
    askDocument: '请查验身份证件。', askDocumentWords: '离线时无法知道本人是谁、今天医保是否正常。', level: '级别', levels: { 1: '一级：身份，不能支付', 2: '二级：身份和支付' }, signed: '签码时间', listAge: '失效名单',
    minutesOld: (minutes) => (minutes < 60 ? `${minutes} 分钟前` : `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟前`), checksLeft: '本窗口还可', checks: (count) => `离线核验 ${count} 次`,
    needsLine: '数字码需要网络', needsLineWords: '没有网络时只能核验二维码。', offlineReasons: { code_too_old: '码已过期，请持卡人刷新。', taken_here_already: '这个码已在本窗口离线核验过。', handle_spent: '该持卡人在本窗口的离线次数已用完。', terminal_spent: '本窗口的离线次数已用完。', nothing_kept: '本窗口尚未保存离线核验所需的数据。' },
    offlineOther: '离线时无法判断此码是否有效。', otherTitle: '这不是电子社保卡的码',
    other: { wechat_payment_code: '这是微信付款码，请打开电子社保卡。', alipay_payment_code: '这是支付宝付款码，请打开电子社保卡。', unionpay_code: '这是银联卡号或付款码，请打开电子社保卡。', identity_barcode: '这是身份号码，这里核验的是手机上出示的码。', health_code_url: '这是一个网址，请打开电子社保卡并点“出示二维码”。', card_number: '这是卡号，请出示手机上的码，实体卡请用读卡器。', unknown: '请打开电子社保卡并点“出示二维码”。' },
    next: '下一位', enter: '回车', clears: (seconds) => `${seconds} 秒后清屏`, notThePerson: '不是本人', notThePersonDone: '已记录：不是本人，并已通知持卡人。', why: '为什么', close: '关闭', reference: '参考号',
    offlineSince: '没有网络', queued: (count) => `已保存 ${count} 次核验，待上传`, handedIn: (count, flagged) => (flagged === 0 ? `已上传 ${count} 次核验` : `已上传 ${count} 次核验，其中 ${flagged} 次也在别处出示过`),
    more: '更多', sound: '声音：开', soundOff: '声音：关', claims: '核验申领人', claimsWords: '手机上显示八位数字，请将本人与身份证件比对。', claimCode: '柜台码，八位数字', look: '查看', claimCompare: '请比对本人、证件和以下信息。', matches: '是本人，已查验证件', differs: '不是本人', claimDone: '核验完成，申领人的手机会自动继续。', claimStopped: '已记录：不是本人。',
    damage: '卡片损坏', damageWords: '几个问题即可判断是芯片、磁条、卡面的问题，还是读卡器的问题。', part: '哪里有问题', parts: { chip: '芯片', stripe: '磁条', face: '卡面' },
    questions: { other_card_works_here: '别的卡在这台读卡器上能用吗？', fails_in_second_reader: '换一台读卡器也不行吗？', contacts_clean: '芯片触点干净吗？', card_has_stripe: '卡上有磁条吗？', fails_after_three_swipes: '刷三次都不行吗？', name_or_number_unreadable: '姓名或号码看不清吗？', photo_unrecognisable: '照片认不出来吗？', layers_apart: '卡片分层了吗？' },
    identityNumber: '社会保障号码', cardNumber: '社会保障卡卡号', record: '记录检查结果', findings: { damaged: '已损坏，需要换卡', not_damaged: '看不出损坏', reader_at_fault: '是读卡器的问题，不是卡的问题' },
    outage: '我们的系统有故障', outageWords: '报告以后，持卡人和客服马上就能知道。', down: '系统有故障', back: '系统已恢复', outageOpened: '已记录：系统有故障。', outageClosed: '已记录：系统已恢复。',
    enrolTitle: '启用本窗口', enrolWords: '请输入主管部门发给您的一次性启用码，二十四小时内有效。', enrolCode: '启用码', enrolMissing: '请输入启用码', enrol: '启用', tryAsClerk: '在演示环境里，起始页可以一键启用一个窗口。', trouble: '没有收到答复，请再试一次。',
  },
  en: {
    title: 'Counter', till: (till) => `till ${till}`, scan: 'Scan the holder’s code', check: 'Check', purpose: 'Purpose', identity: 'Identity', payment: 'Payment',
    amount: 'Amount in yuan (optional)', amountWrong: 'Write the amount in digits, such as 60.40', ready: 'Ready to check', readyWords: 'Scan the QR or the barcode, paste it, or type the twenty digits. Enter checks.', checking: 'Checking…',
    camera: 'Use the camera', closeCamera: 'Close the camera', valid: 'Valid', refused: 'Refused', undetermined: 'No answer', genuine: 'Genuine', noLine: 'without a line',
    compare: 'Compare the face with the photo.', noPhoto: 'The registry has no photo: ask for an identity document.', holder: 'Holder', age: (years) => (years === null ? 'age not known' : `${years} years`), region: 'Region', insured: 'Medical cover today', yes: 'yes', no: 'no',
    shownAt: 'Shown', once: 'once', number: 'Number', shortfall: (amount) => `The account lacks ${amount}; the rest can be paid another way.`, firstUsed: 'First used', where: 'Where', elsewhere: 'at another institution',
    undeterminedWords: 'The platform has not answered. This says nothing about the person.', undeterminedCode: 'The code may be spent already.', undeterminedNext: 'Try once more with the same code, or ask for an identity document.', again: 'Try again',
    askDocument: 'Ask for an identity document.', askDocumentWords: 'Without a line nobody knows who this is, or whether they are insured today.', level: 'Level', levels: { 1: '1: identity, no payment', 2: '2: identity and payment' }, signed: 'Code signed', listAge: 'List of ended cards',
    minutesOld: (minutes) => (minutes < 60 ? `${minutes} min old` : `${Math.floor(minutes / 60)} h ${minutes % 60} min old`), checksLeft: 'This till has left', checks: (count) => `${count} checks without a line`,
    needsLine: 'Digits need a line', needsLineWords: 'Without a line only the QR code can be checked.', offlineReasons: { code_too_old: 'The code is too old: ask for a new one.', taken_here_already: 'This code was checked here already without a line.', handle_spent: 'This holder was checked here without a line as often as is allowed.', terminal_spent: 'This till can check no more without a line.', nothing_kept: 'This till has not yet kept what it needs without a line.' },
    offlineOther: 'Without a line nobody can tell whether this code is good.', otherTitle: 'This is not a code of the e-card',
    other: { wechat_payment_code: 'It is a WeChat payment code. Ask them to open the e-card.', alipay_payment_code: 'It is an Alipay payment code. Ask them to open the e-card.', unionpay_code: 'It is a UnionPay card or code. Ask them to open the e-card.', identity_barcode: 'It is an identity number. Here the code on the phone is checked.', health_code_url: 'It is a web address. Ask them to open the e-card and press “Show code”.', card_number: 'It is a card number. Ask for the code on the phone, or use the reader for the physical card.', unknown: 'Ask them to open the e-card and press “Show code”.' },
    next: 'Next', enter: 'Enter', clears: (seconds) => `Clears in ${seconds} s`, notThePerson: 'Not the person', notThePersonDone: 'Noted: not the person. The holder is told.', why: 'Why?', close: 'Close', reference: 'Reference',
    offlineSince: 'No line', queued: (count) => (count === 1 ? 'One check kept, still to be sent' : `${count} checks kept, still to be sent`), handedIn: (count, flagged) => (flagged === 0 ? `${count} checks sent` : `${count} checks sent; ${flagged} were shown elsewhere too`),
    more: 'More', sound: 'Sound on', soundOff: 'Sound off', claims: 'Prove a claimant', claimsWords: 'The phone shows eight digits; compare the person with their identity document.', claimCode: 'Counter code, eight digits', look: 'See who', claimCompare: 'Compare the person, the document and these details.', matches: 'It is the person; I have seen the document', differs: 'Not the person', claimDone: 'Proved: the claimant’s phone goes on by itself.', claimStopped: 'Noted: not the person.',
    damage: 'Damaged card', damageWords: 'A few questions tell whether the chip, the stripe, the face or the reader is at fault.', part: 'What fails', parts: { chip: 'The chip', stripe: 'The magnetic stripe', face: 'The printed face' },
    questions: { other_card_works_here: 'Does another card work in this reader?', fails_in_second_reader: 'Does it fail in a second reader too?', contacts_clean: 'Are the contacts clean?', card_has_stripe: 'Has the card a magnetic stripe?', fails_after_three_swipes: 'Does it fail after three swipes?', name_or_number_unreadable: 'Is the name or number unreadable?', photo_unrecognisable: 'Is the photo past recognition?', layers_apart: 'Are the layers coming apart?' },
    identityNumber: 'Identity number', cardNumber: 'Card number', record: 'Record the check', findings: { damaged: 'Damaged: it has to be replaced', not_damaged: 'It does not seem damaged', reader_at_fault: 'The reader is at fault, not the card' },
    outage: 'Our system is down', outageWords: 'Say so, and holders and support know at once.', down: 'It is down', back: 'It is back', outageOpened: 'Noted: your system is down.', outageClosed: 'Noted: your system is back.',
    enrolTitle: 'Enrol this till', enrolWords: 'Type the one-time code that your administration gave you. It is good for twenty-four hours.', enrolCode: 'Enrolment code', enrolMissing: 'Type the code', enrol: 'Enrol', tryAsClerk: 'In the demonstration the start page enrols a till with one click.', trouble: 'No answer came. Try again.',
  },
};
