import type { Language } from '@yika/kit';

interface DossierActWords {
  readonly save: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly unsavedWords: string;
  readonly discard: string;
  readonly keepMine: string;
  readonly takeTheirs: string;
  readonly whatIsLeft: string;
  readonly signature: string;
  readonly sign: string;
  readonly signed: (by: string, at: string) => string;
  readonly notSigned: string;
  readonly saveFirst: string;
  readonly signedToast: string;
  readonly comments: string;
  readonly noComments: string;
  readonly comment: string;
  readonly commentHint: string;
  readonly say: string;
  readonly accept: string;
  readonly mustCorrect: string;
  readonly marks: Readonly<Record<'comment' | 'accepted' | 'to_correct', string>>;
  readonly handIn: string;
  readonly handInAgain: string;
  readonly handInWords: string;
  readonly handInChange: string;
  readonly notYet: string;
  readonly handedIn: string;
  readonly filedToast: string;
  readonly review: string;
  readonly missingReadiness: string;
  readonly toReadiness: string;
  readonly versions: string;
  readonly from: string;
  readonly to: string;
  readonly noDifference: string;
  readonly differences: string;
  readonly place: string;
  readonly before: string;
  readonly after: string;
  readonly history: string;
  readonly sheet: string;
  readonly printForms: string;
  readonly printLetter: string;
  readonly print: string;
}

export const dossierActWords: Record<Language, DossierActWords> = {
  es: {
    save: 'Guardar', saved: 'Guardado.', unsaved: 'Hay cambios sin guardar', unsavedWords: 'Se conservan en esta ventana aunque pase a otro documento.', discard: 'Descartarlos', keepMine: 'Guardar lo mío encima', takeTheirs: 'Quedarme con lo guardado', whatIsLeft: 'Lo que falta',
    signature: 'Firma', sign: 'Firmar con la llave de acceso', signed: (by, at) => `Firmado por ${by}, ${at}`, notSigned: 'Nadie ha firmado este contenido.', saveFirst: 'Guarde antes de firmar.', signedToast: 'Firmado.',
    comments: 'Comentarios', noComments: 'Nadie ha comentado nada.', comment: 'Comentario', commentHint: 'Lo leerán la región y quienes revisan.', say: 'Comentar', accept: 'Aceptar', mustCorrect: 'Pedir corrección', marks: { comment: 'Comentario', accepted: 'Aceptado', to_correct: 'Por corregir' },
    handIn: 'Presentar el expediente', handInAgain: 'Presentar la corrección', handInWords: 'Se guarda como versión que nadie modifica y pasa a revisión.', handInChange: 'Un cambio de proveedor, volumen o personal se registra en el acto; los demás pasan a revisión (art. 8).', notYet: 'Aún no puede presentarse:', handedIn: 'Presentado.', filedToast: 'Registrado; no necesita revisión.',
    review: 'Decisión', missingReadiness: 'Condiciones del artículo 6 que faltan por aceptar:', toReadiness: 'Ver la preparación', versions: 'Versiones', from: 'De la versión', to: 'a la versión', noDifference: 'Estas versiones no difieren en nada.', differences: 'Qué cambió', place: 'Dónde', before: 'Antes', after: 'Después',
    history: 'Historia', sheet: 'Hoja de aprobación', printForms: 'Imprimir los formularios', printLetter: 'Carta de resolución', print: 'Imprimir',
  },
  'zh-CN': {
    save: '保存', saved: '已保存。', unsaved: '有未保存的修改', unsavedWords: '切换到其他材料时，修改仍保留在本窗口。', discard: '放弃修改', keepMine: '用我的内容覆盖', takeTheirs: '采用已保存内容', whatIsLeft: '待改事项',
    signature: '签署', sign: '用通行密钥签署', signed: (by, at) => `${by} 已签署，${at}`, notSigned: '当前内容尚未签署。', saveFirst: '请先保存再签署。', signedToast: '已签署。',
    comments: '审核意见', noComments: '暂无意见。', comment: '意见', commentHint: '申请地区和审核人员均可看到。', say: '发表意见', accept: '认可', mustCorrect: '要求更正', marks: { comment: '意见', accepted: '认可', to_correct: '要求更正' },
    handIn: '提交材料', handInAgain: '提交补正材料', handInWords: '提交后形成不可修改的版本并进入审核。', handInChange: '仅涉及供应商、数量或人员的变更当即备案，其余变更须审核（第八条）。', notYet: '尚不能提交：', handedIn: '已提交。', filedToast: '已备案，无须审核。',
    review: '审批决定', missingReadiness: '尚未通过的第六条条件：', toReadiness: '查看发卡准备', versions: '版本', from: '从版本', to: '到版本', noDifference: '两个版本没有差别。', differences: '修改内容', place: '位置', before: '修改前', after: '修改后',
    history: '办理记录', sheet: '审批单', printForms: '打印表格', printLetter: '决定书', print: '打印',
  },
  en: {
    save: 'Save', saved: 'Saved.', unsaved: 'Some changes are not saved', unsavedWords: 'They stay in this window, also while you look at another item.', discard: 'Discard them', keepMine: 'Save mine over it', takeTheirs: 'Take what is saved', whatIsLeft: 'What is left',
    signature: 'Signature', sign: 'Sign with the passkey', signed: (by, at) => `Signed by ${by}, ${at}`, notSigned: 'Nobody has signed these contents.', saveFirst: 'Save before you sign.', signedToast: 'Signed.',
    comments: 'Comments', noComments: 'Nobody has said anything.', comment: 'A comment', commentHint: 'The region and whoever reviews will read it.', say: 'Say it', accept: 'Accept', mustCorrect: 'Ask for a correction', marks: { comment: 'Remark', accepted: 'Accepted', to_correct: 'To be corrected' },
    handIn: 'Hand the dossier in', handInAgain: 'Hand the correction in', handInWords: 'It is kept as a version that nobody alters, and goes to review.', handInChange: 'A change of supplier, volume or people is filed at once; any other is reviewed (Art. 8).', notYet: 'It cannot be handed in yet:', handedIn: 'Handed in.', filedToast: 'Filed; it needs no review.',
    review: 'Decision', missingReadiness: 'Conditions of Article 6 that are not accepted yet:', toReadiness: 'See the readiness', versions: 'Versions', from: 'From version', to: 'to version', noDifference: 'These versions do not differ.', differences: 'What changed', place: 'Where', before: 'Earlier', after: 'Later',
    history: 'History', sheet: 'Approval sheet', printForms: 'Print the forms', printLetter: 'Decision letter', print: 'Print',
  },
};
