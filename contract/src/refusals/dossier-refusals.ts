import type { RefusalTexts } from '../refusals.ts';

/** What is refused of a region's dossier: `holder` are the words for whoever sits at the console. */
export const dossierRefusals = {
  dossier_not_found: {
    es: { holder: 'Esta área aún no tiene expediente.', operator: 'No hay expediente del área, o no esa versión.', next: 'Empiece el expediente del área.' },
    'zh-CN': { holder: '该地区尚无注册材料。', operator: '该地区没有注册材料，或没有所指的版本。', next: '请先建立该地区的注册材料。' },
    en: { holder: 'This area has no dossier yet.', operator: 'There is no dossier of the area, or not that version.', next: 'Begin the dossier of the area.' },
  },
  dossier_open_already: {
    es: { holder: 'Ya hay un expediente abierto de esta área.', operator: 'Un área tiene un solo expediente abierto.', next: 'Abra el que ya existe y continúe con él.' },
    'zh-CN': { holder: '该地区已有未办结的注册材料。', operator: '每个地区只能有一份未办结的注册材料。', next: '请打开已有的材料继续办理。' },
    en: { holder: 'There is an open dossier of this area already.', operator: 'An area has one open dossier.', next: 'Open the one that is there and go on with it.' },
  },
  dossier_under_review: {
    es: { holder: 'El expediente está en revisión y no se puede modificar.', operator: 'Solo se modifica un borrador o lo devuelto.', next: 'Espere a la decisión, o retire la solicitud.' },
    'zh-CN': { holder: '材料正在审核，不能修改。', operator: '只有草稿或被退回的材料可以修改。', next: '请等待审核结果，或撤回申请。' },
    en: { holder: 'The dossier is under review and cannot be changed.', operator: 'Only a draft, or what was returned, can be changed.', next: 'Wait for the decision, or withdraw the request.' },
  },
  dossier_not_under_review: {
    es: { holder: 'El expediente no está en revisión.', operator: 'Solo se marca lo que está presentado.', next: 'Espere a que se presente.' },
    'zh-CN': { holder: '材料不在审核中。', operator: '只能对已提交的材料作出审核标记。', next: '请等待材料提交。' },
    en: { holder: 'The dossier is not under review.', operator: 'Only what was handed in can be marked.', next: 'Wait until it is handed in.' },
  },
  dossier_item_changed: {
    es: { holder: 'Alguien lo modificó mientras usted lo tenía abierto. No se ha guardado nada.', operator: 'La edición indicada no es la última.', next: 'Vuelva a abrirlo y repita el cambio.' },
    'zh-CN': { holder: '打开期间已被他人修改，本次未保存。', operator: '所指的编辑版本不是最新版本。', next: '请重新打开后再修改。' },
    en: { holder: 'Somebody changed it while you had it open. Nothing was saved.', operator: 'The edition that was named is not the newest.', next: 'Open it again and make your change anew.' },
  },
  dossier_item_too_large: {
    es: { holder: 'El documento es demasiado grande.', operator: 'El contenido supera 500 000 caracteres.', next: 'Adjunte los documentos extensos como archivos.' },
    'zh-CN': { holder: '此项材料过大。', operator: '内容超过 50 万字符。', next: '篇幅较长的材料请作为附件上传。' },
    en: { holder: 'This item is too large.', operator: 'The contents exceed 500,000 characters.', next: 'Hand in long documents as files.' },
  },
  dossier_incomplete: {
    es: { holder: 'El expediente aún tiene faltas y no se puede presentar.', operator: 'Algún documento falta, tiene faltas o no está firmado.', next: 'Corrija lo que se señala en cada documento.' },
    'zh-CN': { holder: '材料尚有缺漏，不能提交。', operator: '有材料缺失、存在问题或未签署。', next: '请按各项提示补正。' },
    en: { holder: 'The dossier still has faults and cannot be handed in.', operator: 'An item is missing, has faults, or is not signed.', next: 'Mend what is shown at each item.' },
  },
  readiness_not_accepted: {
    es: { holder: 'Aún falta aceptar la preparación del área; la solicitud sigue en espera.', operator: 'No todas las condiciones del art. 6 están aceptadas en este nivel.', next: 'Revise las condiciones que faltan y decida después.' },
    'zh-CN': { holder: '该地区的筹备条件尚未全部通过，申请仍待审批。', operator: '第六条所列条件在本级尚未全部通过。', next: '请先审核所缺条件，再作决定。' },
    en: { holder: 'The readiness of the area is not accepted yet; the request goes on waiting.', operator: 'Not every condition of Art. 6 is accepted at this level.', next: 'Review the conditions that are missing, then decide.' },
  },
} as const satisfies Record<string, RefusalTexts>;
