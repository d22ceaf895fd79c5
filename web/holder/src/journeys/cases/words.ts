import type { CaseAttachment, CaseEvent, CaseState } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly one: string;
  readonly none: string;
  readonly noneWords: string;
  readonly openTitle: string;
  readonly overTitle: string;
  readonly another: string;
  readonly due: (byThem: boolean, day: string) => string;
  readonly askedOn: (moment: string) => string;
  readonly number: string;
  /** How it stands; `day` is the one that matters: to answer, to decide, to appeal. */
  readonly sentence: Readonly<Record<CaseState, (day: string) => string>>;
  readonly asked: string;
  readonly now: (held: string) => string;
  readonly nothing: string;
  readonly timeline: string;
  readonly events: Readonly<Record<CaseEvent['what'], string>>;
  readonly decisionComes: string;
  readonly answerComes: string;
  readonly atLatest: (day: string) => string;
  readonly grantedTitle: string;
  readonly refusedTitle: string;
  readonly decidedAt: (instant: string) => string;
  readonly questionTitle: string;
  readonly writeTitle: string;
  readonly yourAnswer: string;
  readonly yourWords: string;
  readonly wordsMissing: string;
  readonly answer: string;
  readonly send: string;
  readonly sent: string;
  readonly documents: string;
  readonly documentNeeded: string;
  readonly documentNeededWords: string;
  readonly afterName: string;
  readonly cardHasOldName: string;
  readonly papersWithdrawn: string;
  readonly types: Readonly<Record<CaseAttachment['type'], string>>;
  readonly addDocument: string;
  readonly takePhoto: string;
  readonly chooseFile: string;
  readonly chooseHint: string;
  readonly prepares: string;
  readonly preview: string;
  readonly unreadable: string;
  readonly addIt: string;
  readonly removeIt: string;
  readonly sending: string;
  readonly stop: string;
  readonly added: string;
  readonly tooLarge: string;
  readonly notTaken: string;
  readonly appealTitle: string;
  readonly appealWords: (day: string) => string;
  readonly appeal: string;
  readonly appealWhy: string;
  readonly appealSend: string;
  readonly appealed: string;
  readonly withdraw: string;
  readonly withdrawTitle: string;
  readonly withdrawWords: string;
  readonly withdrawYes: string;
  readonly withdrawNo: string;
  readonly withdrawn: string;
  readonly toCard: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Mis trámites', one: 'Un trámite', none: 'No ha pedido ningún trámite', noneWords: 'Cuando pida algo, aquí verá cómo va y hasta qué día se decide.', openTitle: 'En curso', overTitle: 'Terminados', another: 'Pedir otro trámite',
    due: (byThem, day) => (byThem ? `Responda a más tardar el ${day}` : `A más tardar el ${day}`), askedOn: (moment) => `Pedido el ${moment}`, number: 'Expediente',
    sentence: {
      received: (day) => `Lo hemos recibido. Se decide a más tardar el ${day}.`, waiting_for_holder: (day) => `Le hemos preguntado algo. Responda a más tardar el ${day}; si no, el trámite caduca.`,
      to_confirm: (day) => `Otra persona lo está revisando. Se decide a más tardar el ${day}.`, granted: () => 'Concedido: ya está hecho.', refused: (day) => `Denegado. Puede recurrir hasta el ${day}.`,
      withdrawn: () => 'Usted lo retiró; no queda nada pendiente.', lapsed: () => 'Caducó porque no llegó su respuesta. Puede pedirlo de nuevo.', appealed: (day) => `Ha recurrido: decide otra persona, a más tardar el ${day}.`, refused_finally: () => 'El recurso se denegó; aquí ya no se puede recurrir. El 12333 le dirá qué otras vías hay.',
    },
    asked: 'Lo que pidió', now: (held) => `Ahora: ${held}`, nothing: 'Nada', timeline: 'Qué ha pasado',
    events: {
      opened: 'Usted lo pidió', attached: 'Usted añadió un documento', claimed: 'Alguien lo atiende', released: 'Vuelve a la cola', asked_holder: 'Le preguntaron', answered: 'Usted respondió', said: 'Usted escribió', proposed: 'Hay una propuesta', sent_back: 'Se devolvió para revisarlo', joined: 'Otra persona avisó de lo mismo y se confirmó',
      granted: 'Concedido', refused: 'Denegado', withdrawn: 'Usted lo retiró', lapsed: 'Caducó', appealed: 'Usted recurrió', refused_finally: 'Recurso denegado',
    },
    decisionComes: 'Decisión', answerComes: 'Su respuesta', atLatest: (day) => `a más tardar el ${day}`, grantedTitle: 'Concedido', refusedTitle: 'Denegado', decidedAt: (instant) => `Decidido el ${instant}`,
    questionTitle: 'Qué necesitamos de usted', writeTitle: 'Escribir a la oficina', yourAnswer: 'Su respuesta', yourWords: 'Su mensaje', wordsMissing: 'Escriba algo antes', answer: 'Responder', send: 'Enviar', sent: 'Enviado',
    documentNeeded: 'Falta un documento', documentNeededWords: 'Añádalo aquí abajo: hasta entonces no se puede conceder.',
    afterName: 'Qué más cambia', cardHasOldName: 'La tarjeta física sigue llevando el nombre anterior. Sirve igual; para que lleve el nuevo, pida una tarjeta de reposición en una ventanilla.', papersWithdrawn: 'Los certificados con el nombre anterior ya no valen. Haga otros cuando los necesite.',
    documents: 'Documentos', types: { pdf: 'Documento PDF', png: 'Imagen', jpeg: 'Foto' }, addDocument: 'Añadir un documento', takePhoto: 'Hacer una foto', chooseFile: 'Elegir un archivo', chooseHint: 'Fotos o PDF, hasta seis. Las fotos se reducen aquí y van sin su ubicación.',
    prepares: 'Preparando la foto…', preview: 'La foto que va a añadir', unreadable: 'El navegador no puede mostrar esta imagen.', addIt: 'Añadir', removeIt: 'Quitar', sending: 'Enviando', stop: 'Detener', added: 'Documento añadido', tooLarge: 'El PDF pesa más de 5 MB. Divídalo o haga fotos de las páginas.', notTaken: 'Este archivo no es una foto ni un PDF que se pueda abrir.',
    appealTitle: '¿No está de acuerdo?', appealWords: (day) => `Puede recurrir una vez, hasta el ${day}. Lo decide otra persona.`, appeal: 'Recurrir', appealWhy: 'Por qué no es correcto', appealSend: 'Enviar el recurso', appealed: 'Recurso enviado',
    withdraw: 'Retirar el trámite', withdrawTitle: '¿Retirar el trámite?', withdrawWords: 'Nadie lo decidirá. Lo que se hizo al pedirlo, como parar la tarjeta, sigue igual hasta que usted lo cambie. Podrá pedirlo otra vez.', withdrawYes: 'Sí, retirarlo', withdrawNo: 'Seguir con él', withdrawn: 'Retirado', toCard: 'Ir a mi tarjeta',
  },
  'zh-CN': {
    title: '我的办件', one: '办件', none: '还没有办件', noneWords: '提交申请后，可在这里查看进度和办理期限。', openTitle: '办理中', overTitle: '已结束', another: '办理其他事项',
    due: (byThem, day) => (byThem ? `请在${day}前补充` : `${day}前办结`), askedOn: (moment) => `${moment} 提交`, number: '办件编号',
    sentence: {
      received: (day) => `已受理，${day}前作出决定。`, waiting_for_holder: (day) => `需要您补充信息，请在${day}前回复，逾期失效。`,
      to_confirm: (day) => `正在复核，${day}前作出决定。`, granted: () => '已办结。', refused: (day) => `未通过。可在${day}前申诉。`,
      withdrawn: () => '已由您撤回，无需再办。', lapsed: () => '未收到回复，已失效，可以重新申请。', appealed: (day) => `申诉已受理，由其他人员处理，${day}前作出决定。`, refused_finally: () => '申诉未通过，不能再次申诉。其他途径请拨打 12333 咨询。',
    },
    asked: '申请内容', now: (held) => `当前：${held}`, nothing: '无', timeline: '办理过程',
    events: {
      opened: '您提交了申请', attached: '您添加了材料', claimed: '工作人员已领取', released: '已退回待办', asked_holder: '工作人员提问', answered: '您回复了', said: '您留言了', proposed: '已提出处理意见', sent_back: '退回重新处理', joined: '同一窗口的相同故障已核实，并入处理',
      granted: '已办结', refused: '未通过', withdrawn: '您撤回了申请', lapsed: '已失效', appealed: '您提出了申诉', refused_finally: '申诉未通过',
    },
    decisionComes: '作出决定', answerComes: '您的回复', atLatest: (day) => `最迟${day}`, grantedTitle: '已办结', refusedTitle: '未通过', decidedAt: (instant) => `决定时间：${instant}`,
    questionTitle: '需要您补充', writeTitle: '给工作人员留言', yourAnswer: '您的回复', yourWords: '留言', wordsMissing: '请先填写内容', answer: '回复', send: '发送', sent: '已发送',
    documentNeeded: '还缺材料', documentNeededWords: '请在下方上传；材料不全无法办结。',
    afterName: '其他变化', cardHasOldName: '实体卡卡面仍为原姓名，可照常使用；如需更新卡面，请到服务窗口申请补换卡。', papersWithdrawn: '以原姓名开具的证明已作废，需要时请重新开具。',
    documents: '材料', types: { pdf: 'PDF 文件', png: '图片', jpeg: '照片' }, addDocument: '添加材料', takePhoto: '拍照', chooseFile: '选择文件', chooseHint: '照片或 PDF，最多六份。照片在本机压缩，不含拍摄地点。',
    prepares: '正在处理照片…', preview: '将要添加的照片', unreadable: '浏览器无法显示此图片。', addIt: '添加', removeIt: '移除', sending: '正在发送', stop: '停止', added: '已添加', tooLarge: 'PDF 超过 5 MB，请拆分或改为拍照。', notTaken: '这不是可以打开的照片或 PDF。',
    appealTitle: '对结果有异议？', appealWords: (day) => `可在${day}前申诉一次，由其他人员处理。`, appeal: '申诉', appealWhy: '申诉理由', appealSend: '提交申诉', appealed: '申诉已提交',
    withdraw: '撤回申请', withdrawTitle: '确定撤回申请？', withdrawWords: '撤回后不再处理。申请时已生效的（如停用社保卡）保持不变，需另行解除。以后可重新申请。', withdrawYes: '确定撤回', withdrawNo: '继续办理', withdrawn: '已撤回', toCard: '返回我的社保卡',
  },
  en: {
    title: 'My cases', one: 'A case', none: 'You have not asked for anything', noneWords: 'When you ask for something, you see here how it stands and by which day it is decided.', openTitle: 'Under way', overTitle: 'Ended', another: 'Ask for something else',
    due: (byThem, day) => (byThem ? `Answer by ${day}` : `By ${day} at the latest`), askedOn: (moment) => `Asked on ${moment}`, number: 'Case',
    sentence: {
      received: (day) => `We have it. It is decided by ${day}.`, waiting_for_holder: (day) => `We have asked you something. Answer by ${day}, or the case lapses.`,
      to_confirm: (day) => `Somebody else is confirming it. It is decided by ${day}.`, granted: () => 'Granted: it is done.', refused: (day) => `Refused. You can appeal until ${day}.`,
      withdrawn: () => 'You took it back; nothing is pending.', lapsed: () => 'It lapsed because no answer came. You can ask again.', appealed: (day) => `You appealed: somebody else decides, by ${day}.`, refused_finally: () => 'The appeal was refused and there is no further one here. 12333 will say what other ways there are.',
    },
    asked: 'What you asked for', now: (held) => `Now: ${held}`, nothing: 'None', timeline: 'What has happened',
    events: {
      opened: 'You asked for it', attached: 'You added a document', claimed: 'Somebody works on it', released: 'Back in the queue', asked_holder: 'You were asked', answered: 'You answered', said: 'You wrote', proposed: 'A decision is proposed', sent_back: 'Sent back to be looked at again', joined: 'Another report of the same fault was confirmed',
      granted: 'Granted', refused: 'Refused', withdrawn: 'You took it back', lapsed: 'Lapsed', appealed: 'You appealed', refused_finally: 'Appeal refused',
    },
    decisionComes: 'Decision', answerComes: 'Your answer', atLatest: (day) => `by ${day} at the latest`, grantedTitle: 'Granted', refusedTitle: 'Refused', decidedAt: (instant) => `Decided on ${instant}`,
    questionTitle: 'What we need from you', writeTitle: 'Write to the desk', yourAnswer: 'Your answer', yourWords: 'Your message', wordsMissing: 'Write something first', answer: 'Answer', send: 'Send', sent: 'Sent',
    documentNeeded: 'A document is missing', documentNeededWords: 'Add it below: until then it cannot be granted.',
    afterName: 'What else changes', cardHasOldName: 'The physical card still bears the name before. It works all the same; for the new one on it, ask for a replacement card at a counter.', papersWithdrawn: 'Certificates with the name before hold no longer. Make new ones when you need them.',
    documents: 'Documents', types: { pdf: 'PDF document', png: 'Picture', jpeg: 'Photo' }, addDocument: 'Add a document', takePhoto: 'Take a photo', chooseFile: 'Choose a file', chooseHint: 'Photos or PDF, six at most. Photos are made smaller here and go without their location.',
    prepares: 'Preparing the photo…', preview: 'The photo that you are about to add', unreadable: 'The browser cannot show this picture.', addIt: 'Add it', removeIt: 'Remove', sending: 'Sending', stop: 'Stop', added: 'Document added', tooLarge: 'The PDF is larger than 5 MB. Split it, or take photos of its pages.', notTaken: 'This file is neither a photo nor a PDF that can be opened.',
    appealTitle: 'Do you disagree?', appealWords: (day) => `You can appeal once, until ${day}. Somebody else decides.`, appeal: 'Appeal', appealWhy: 'Why it is not right', appealSend: 'Send the appeal', appealed: 'Appeal sent',
    withdraw: 'Take it back', withdrawTitle: 'Take it back?', withdrawWords: 'Nobody will decide it. What was done when you asked, such as stopping the card, stays until you change it. You can ask again.', withdrawYes: 'Yes, take it back', withdrawNo: 'Go on with it', withdrawn: 'Taken back', toCard: 'Go to my card',
  },
};
