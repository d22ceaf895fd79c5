import type { CaseEventKind } from '@yika/contract';
import type { Language } from '@yika/kit';
import type { Box } from './desk-search.ts';

interface DeskWords {
  readonly title: string;
  readonly waiting: (toDo: number, overdue: number) => string;
  readonly boxes: Readonly<Record<Box, string>>;
  readonly empty: Readonly<Record<Box, string>>;
  readonly emptyWords: string;
  readonly number: string;
  readonly service: string;
  readonly state: string;
  readonly area: string;
  readonly theCase: string;
  readonly due: string;
  readonly late: string;
  readonly heldBy: string;
  readonly you: string;
  readonly nobody: string;
  readonly unanswered: string;
  readonly take: string;
  readonly taken: string;
  readonly release: string;
  readonly released: string;
  readonly byArea: string;
  readonly byAreaWords: string;
  readonly nothingWaits: string;
  readonly inTime: string;
  readonly decided: string;
  readonly byStaff: string;
  readonly byStaffWords: string;
  readonly nobodyWorks: string;
  readonly staff: string;
  readonly claimed: string;
  readonly openedAt: (when: string) => string;
  readonly holder: string;
  readonly lookUp: string;
  readonly years: (years: number) => string;
  readonly work: string;
  readonly decideBy: (day: string) => string;
  readonly answerBy: (day: string) => string;
  readonly heldByNobody: string;
  readonly heldByYou: string;
  readonly heldByOther: (number: string) => string;
  readonly cannotGrant: string;
  readonly stateForbids: string;
  readonly whyNot: Readonly<Record<string, string>>;
  readonly compared: string;
  readonly field: string;
  readonly held: string;
  readonly asked: string;
  readonly differs: string;
  readonly onlyHere: (what: string) => string;
  readonly maskedUntilTaken: string;
  readonly none: string;
  readonly attachments: string;
  readonly noAttachments: string;
  readonly document: (place: number) => string;
  readonly takePdf: string;
  readonly openPicture: string;
  readonly closePicture: string;
  readonly timeline: string;
  readonly events: Readonly<Record<CaseEventKind, string>>;
  readonly by: Readonly<Record<'holder' | 'desk' | 'clock', string>>;
  readonly decision: string;
  readonly needsSecond: string;
  readonly grant: string;
  readonly refuse: string;
  readonly reason: string;
  readonly chooseReason: string;
  readonly templates: string;
  readonly templateIn: (language: string) => string;
  readonly wordsForHolder: string;
  readonly wordsIfAny: string;
  readonly reasonMissing: string;
  readonly grantWords: string;
  readonly propose: string;
  readonly decide: Readonly<Record<'granted' | 'refused', string>>;
  readonly proposedDone: string;
  readonly decidedDone: Readonly<Record<'granted' | 'refused', string>>;
  readonly confirmation: string;
  readonly sendBackWords: string;
  readonly sendBackMissing: string;
  readonly agree: string;
  readonly sendBack: string;
  readonly confirmedDone: string;
  readonly sentBackDone: string;
  readonly question: string;
  readonly questionWords: string;
  readonly ask: string;
  readonly askedDone: string;
}

export const deskWords: Record<Language, DeskWords> = {
  es: {
    title: 'Trámites', waiting: (toDo, overdue) => `${toDo} por decidir${overdue === 0 ? '' : `, ${overdue} fuera de plazo`}`,
    boxes: { to_do: 'Por decidir', mine: 'Los míos', done: 'Decididos' }, empty: { to_do: 'No hay nada por decidir', mine: 'No tiene ninguno tomado', done: 'Aún no ha decidido ninguno' }, emptyWords: 'La lista se actualiza sola.',
    number: 'Número', service: 'Trámite', state: 'Estado', area: 'Región', theCase: 'Expediente', due: 'Plazo', late: 'Fuera de plazo', heldBy: 'Lo tiene', you: 'Usted', nobody: 'Nadie',
    unanswered: 'con mensaje nuevo', take: 'Tomarlo', taken: 'Es suyo', release: 'Soltarlo', released: 'De vuelta en la cola',
    byArea: 'Por región', byAreaWords: 'Lo que espera; lo decidido, de los últimos siete días.', nothingWaits: 'No espera nada.', inTime: 'En plazo', decided: 'Decididos en siete días',
    byStaff: 'Por persona', byStaffWords: 'Quién tiene cuántos, y cuántos decidió en siete días.', nobodyWorks: 'Nadie tiene ninguno.', staff: 'Número de personal', claimed: 'Tomados',
    openedAt: (when) => `pedido el ${when}`, holder: 'Titular', lookUp: 'Ver sus datos con un motivo', years: (years) => `${years} años`,
    work: 'Trabajo', decideBy: (day) => `Se decide hasta el ${day}.`, answerBy: (day) => `El titular responde hasta el ${day}.`, heldByNobody: 'No lo tiene nadie.', heldByYou: 'Lo tiene usted.', heldByOther: (number) => `Lo tiene ${number}.`,
    cannotGrant: 'Hoy no se puede conceder', stateForbids: 'Lo que consta hoy no lo permite.',
    whyNot: { card_cancelled: 'La tarjeta está anulada.', card_sealed: 'La tarjeta está sin habilitar.', card_formally_lost: 'La tarjeta ya consta como perdida definitivamente.', card_locked: 'La tarjeta está bloqueada.', card_temporarily_lost: 'La tarjeta consta como perdida.', case_document_needed: 'Falta el documento que lo demuestra. Pregunte al titular.', correction_same_value: 'El registro ya dice lo que se pide.', correction_holder_deceased: 'Consta como persona fallecida.', skill_on_record: 'Ese número ya consta de esta persona.', voucher_not_entitled: 'No está inscrito en el desempleo, ni trabaja con los meses que pide la región.', course_full: 'El curso ya no tiene plazas.', course_closed: 'El curso no admite a nadie hoy.', course_not_found: 'El curso es de otra región o ya no existe.', course_without_voucher: 'La región no da bonos de ese nivel.', voucher_in_force: 'Ya tiene un bono de ese curso.', vouchers_spent: 'Ya tuvo todos los bonos de este año.', voucher_allowance_spent: 'No queda nada de su importe de este año.' },
    compared: 'Lo que consta y lo que se pide', field: 'Dato', held: 'Consta', asked: 'Se pide', differs: 'Cambia a', onlyHere: (what) => `Solo aquí: ${what}`, maskedUntilTaken: 'Tome el caso para leer los nombres enteros; queda registrado.', none: 'Nada',
    attachments: 'Documentos', noAttachments: 'El titular no añadió ninguno.', document: (place) => `Documento ${place}`, takePdf: 'Descargar', openPicture: 'Abrir', closePicture: 'Cerrar',
    timeline: 'Lo ocurrido',
    events: { opened: 'Pedido', attached: 'Documento añadido', claimed: 'Tomado', released: 'Soltado', asked_holder: 'Pregunta al titular', answered: 'Respuesta del titular', said: 'Mensaje del titular', proposed: 'Decisión propuesta', sent_back: 'Devuelto a quien lo propuso', joined: 'Unido a otro aviso ya confirmado', granted: 'Concedido', refused: 'Denegado', withdrawn: 'Retirado', lapsed: 'Caducado', appealed: 'Recurrido', refused_finally: 'Recurso denegado' },
    by: { holder: 'titular', desk: 'oficina', clock: 'plazo vencido' },
    decision: 'Decisión', needsSecond: 'Su región pide que otra persona lo confirme.', grant: 'Conceder', refuse: 'Denegar', reason: 'Razón', chooseReason: 'Elija una razón', templates: 'El texto en tres idiomas', templateIn: (language) => `Usar el texto en ${language}`,
    wordsForHolder: 'Lo que leerá el titular', wordsIfAny: 'Palabras para el titular, si hacen falta', reasonMissing: 'Elija una razón y escriba lo que leerá el titular.', grantWords: 'Se hace en el mismo momento y queda registrado.',
    propose: 'Proponer', decide: { granted: 'Conceder ahora', refused: 'Denegar ahora' }, proposedDone: 'Propuesto: falta otra persona', decidedDone: { granted: 'Concedido', refused: 'Denegado' },
    confirmation: 'Otra persona propone', sendBackWords: 'Si lo devuelve: por qué', sendBackMissing: 'Escriba por qué lo devuelve.', agree: 'De acuerdo', sendBack: 'Devolver', confirmedDone: 'Hecho', sentBackDone: 'Devuelto',
    question: 'Preguntar al titular', questionWords: 'Su pregunta; el plazo se detiene hasta que responda', ask: 'Enviar la pregunta', askedDone: 'Pregunta enviada',
  },
  'zh-CN': {
    title: '办件', waiting: (toDo, overdue) => `待办 ${toDo} 件${overdue === 0 ? '' : `，超期 ${overdue} 件`}`,
    boxes: { to_do: '待办', mine: '我领取的', done: '我办结的' }, empty: { to_do: '暂无待办', mine: '尚未领取办件', done: '尚未办结过办件' }, emptyWords: '列表自动刷新。',
    number: '编号', service: '事项', state: '状态', area: '地区', theCase: '办件', due: '期限', late: '已超期', heldBy: '经办人', you: '本人', nobody: '无',
    unanswered: '有新留言', take: '领取', taken: '已领取', release: '释放', released: '已退回队列',
    byArea: '按地区', byAreaWords: '待办数量；办结数为近七天。', nothingWaits: '没有待办。', inTime: '期限内', decided: '近七天办结',
    byStaff: '按人员', byStaffWords: '各人领取数量，以及近七天办结数量。', nobodyWorks: '暂无人领取。', staff: '工号', claimed: '已领取',
    openedAt: (when) => `提交于 ${when}`, holder: '持卡人', lookUp: '填写理由查看信息', years: (years) => `${years} 岁`,
    work: '办理', decideBy: (day) => `应于 ${day} 前办结。`, answerBy: (day) => `持卡人应于 ${day} 前答复。`, heldByNobody: '尚无人领取。', heldByYou: '由本人办理。', heldByOther: (number) => `由 ${number} 办理。`,
    cannotGrant: '目前无法办结', stateForbids: '当前登记状态不允许。',
    whyNot: { card_cancelled: '卡已注销。', card_sealed: '卡未启用。', card_formally_lost: '卡已正式挂失。', card_locked: '卡已锁定。', card_temporarily_lost: '卡已临时挂失。', case_document_needed: '缺少证明材料，请向持卡人提问。', correction_same_value: '登记内容已与申请一致。', correction_holder_deceased: '登记状态为已故。', skill_on_record: '该证书编号已登记在此人名下。', voucher_not_entitled: '未登记失业，在职缴费也未满规定月数。', course_full: '课程名额已满。', course_closed: '课程今天不在报名期内。', course_not_found: '课程属于其他地区或已不存在。', course_without_voucher: '当地对该等级不发培训券。', voucher_in_force: '该课程已有培训券。', vouchers_spent: '本年度次数已用完。', voucher_allowance_spent: '本年度额度已用完。' },
    compared: '登记信息与申请内容', field: '项目', held: '登记', asked: '申请', differs: '变更为', onlyHere: (what) => `仅此处有：${what}`, maskedUntilTaken: '领取办件后可查看完整姓名，查看将留痕。', none: '无',
    attachments: '材料', noAttachments: '持卡人未上传材料。', document: (place) => `材料 ${place}`, takePdf: '下载', openPicture: '打开', closePicture: '收起',
    timeline: '办理过程',
    events: { opened: '提交申请', attached: '上传材料', claimed: '领取', released: '释放', asked_holder: '向持卡人提问', answered: '持卡人答复', said: '持卡人留言', proposed: '提出意见', sent_back: '复核退回', joined: '并入已核实的同类报告', granted: '办结', refused: '不予通过', withdrawn: '撤回', lapsed: '逾期失效', appealed: '提出申诉', refused_finally: '申诉未通过' },
    by: { holder: '持卡人', desk: '经办机构', clock: '到期' },
    decision: '办理意见', needsSecond: '本地区要求另一人复核。', grant: '通过', refuse: '不通过', reason: '原因', chooseReason: '请选择原因', templates: '三种语言的文本', templateIn: (language) => `使用${language}文本`,
    wordsForHolder: '持卡人将看到的说明', wordsIfAny: '给持卡人的说明（可不填）', reasonMissing: '请选择原因并填写说明。', grantWords: '即时办理并留痕。',
    propose: '提交复核', decide: { granted: '确认通过', refused: '确认不通过' }, proposedDone: '已提交，待他人复核', decidedDone: { granted: '已通过', refused: '未通过' },
    confirmation: '复核他人意见', sendBackWords: '如退回，请说明原因', sendBackMissing: '请填写退回原因。', agree: '同意', sendBack: '退回', confirmedDone: '已完成', sentBackDone: '已退回',
    question: '向持卡人提问', questionWords: '问题内容；答复前期限暂停', ask: '发送', askedDone: '已发送',
  },
  en: {
    title: 'Cases', waiting: (toDo, overdue) => `${toDo} to decide${overdue === 0 ? '' : `, ${overdue} late`}`,
    boxes: { to_do: 'To decide', mine: 'Mine', done: 'Decided' }, empty: { to_do: 'Nothing to decide', mine: 'You hold none', done: 'You have decided none yet' }, emptyWords: 'The list renews itself.',
    number: 'Number', service: 'Service', state: 'State', area: 'Region', theCase: 'Case', due: 'Due', late: 'Late', heldBy: 'Held by', you: 'You', nobody: 'Nobody',
    unanswered: 'new message', take: 'Take it', taken: 'It is yours', release: 'Give it back', released: 'Back in the queue',
    byArea: 'By region', byAreaWords: 'What waits; what was decided in the last seven days.', nothingWaits: 'Nothing waits.', inTime: 'In time', decided: 'Decided in seven days',
    byStaff: 'By person', byStaffWords: 'Who holds how many, and how many they decided in seven days.', nobodyWorks: 'Nobody holds any.', staff: 'Staff number', claimed: 'Held',
    openedAt: (when) => `asked for on ${when}`, holder: 'Holder', lookUp: 'See their data with a reason', years: (years) => `${years} years`,
    work: 'Work', decideBy: (day) => `To be decided by ${day}.`, answerBy: (day) => `The holder answers by ${day}.`, heldByNobody: 'Nobody has it.', heldByYou: 'You have it.', heldByOther: (number) => `${number} has it.`,
    cannotGrant: 'It cannot be granted today', stateForbids: 'What is held today does not allow it.',
    whyNot: { card_cancelled: 'The card is cancelled.', card_sealed: 'The card is not enabled.', card_formally_lost: 'The card is lost for good already.', card_locked: 'The card is locked.', card_temporarily_lost: 'The card is reported lost.', case_document_needed: 'The document that shows it is missing. Ask the holder.', correction_same_value: 'The registry says already what is asked for.', correction_holder_deceased: 'The registry says that they have died.', skill_on_record: 'That number is on record for this person.', voucher_not_entitled: 'Neither registered as unemployed, nor employed with the months that the region asks for.', course_full: 'The course is full.', course_closed: 'The course takes nobody today.', course_not_found: 'The course is of another region, or is no more.', course_without_voucher: 'The region gives no vouchers of that level.', voucher_in_force: 'They have a voucher of that course.', vouchers_spent: 'They have had all the vouchers of this year.', voucher_allowance_spent: 'Nothing is left of their allowance of this year.' },
    compared: 'What is held and what is asked for', field: 'Field', held: 'Held', asked: 'Asked for', differs: 'Changes to', onlyHere: (what) => `Only here: ${what}`, maskedUntilTaken: 'Take the case to read the names in full; that is on record.', none: 'None',
    attachments: 'Documents', noAttachments: 'The holder added none.', document: (place) => `Document ${place}`, takePdf: 'Download', openPicture: 'Open', closePicture: 'Close',
    timeline: 'What happened',
    events: { opened: 'Asked for', attached: 'Document added', claimed: 'Taken', released: 'Given back', asked_holder: 'Question to the holder', answered: 'Answer of the holder', said: 'Message of the holder', proposed: 'Decision proposed', sent_back: 'Sent back to whoever proposed it', joined: 'Joined a report that was confirmed', granted: 'Granted', refused: 'Refused', withdrawn: 'Withdrawn', lapsed: 'Lapsed', appealed: 'Appealed', refused_finally: 'Appeal refused' },
    by: { holder: 'holder', desk: 'office', clock: 'its day came' },
    decision: 'Decision', needsSecond: 'Your region asks that somebody else confirms it.', grant: 'Grant', refuse: 'Refuse', reason: 'Reason', chooseReason: 'Choose a reason', templates: 'The text in three languages', templateIn: (language) => `Use the text in ${language}`,
    wordsForHolder: 'What the holder will read', wordsIfAny: 'Words for the holder, if needed', reasonMissing: 'Choose a reason and write what the holder will read.', grantWords: 'It is done in the same moment, and on record.',
    propose: 'Propose', decide: { granted: 'Grant now', refused: 'Refuse now' }, proposedDone: 'Proposed: somebody else is next', decidedDone: { granted: 'Granted', refused: 'Refused' },
    confirmation: 'Somebody else proposes', sendBackWords: 'If you send it back: why', sendBackMissing: 'Write why you send it back.', agree: 'Agree', sendBack: 'Send back', confirmedDone: 'Done', sentBackDone: 'Sent back',
    question: 'Ask the holder', questionWords: 'Your question; the days stop until they answer', ask: 'Send the question', askedDone: 'Question sent',
  },
};
