import type { Said } from './language.ts';
import type { DossierFaultCode } from './routes/dossier-routes.ts';

/** Why an item of a dossier is not ready. Faults of a file structure and of a card face bring their own words. */
export const dossierFaultWords: Readonly<Record<DossierFaultCode, Said>> = {
  missing: { es: 'Falta este documento.', 'zh-CN': '缺少此项材料。', en: 'This item is missing.' },
  field_wrong: { es: 'El campo falta o no tiene la forma debida.', 'zh-CN': '此栏缺失或格式不符。', en: 'The field is missing, or not in the form that it needs.' },
  does_not_add_up: { es: 'Las cifras no suman lo que se indica.', 'zh-CN': '数字与合计不符。', en: 'The figures do not add up to what is stated.' },
  file_structure_fault: { es: 'La estructura de ficheros no cumple el perfil nacional.', 'zh-CN': '文件结构不符合国家规范。', en: 'The file structure does not keep to the national profile.' },
  card_face_fault: { es: 'El anverso no cumple la plantilla nacional.', 'zh-CN': '卡面不符合国家统一模板。', en: 'The card face does not keep to the national template.' },
  document_unknown: { es: 'Uno de los archivos no es de esta área.', 'zh-CN': '所列附件不属于本地区。', en: 'One of the files is not of this area.' },
  not_signed: { es: 'Falta la firma sobre este contenido.', 'zh-CN': '当前内容尚未签署。', en: 'Nobody has signed these contents.' },
  not_corrected: { es: 'La revisión pidió corregirlo y sigue igual.', 'zh-CN': '审核要求更正，内容尚未修改。', en: 'The review asked for a correction, and it stands as it was.' },
};
