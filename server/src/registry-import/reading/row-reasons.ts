import type { Said } from '@yika/contract';

/** Why a row of a file was not taken: written beside the row in the error file. A closed list. */
export const rowReasons = {
  column_count: { es: 'La fila no tiene tantas celdas como la cabecera.', 'zh-CN': '该行单元格数与表头不符。', en: 'The row does not have as many cells as the header.' },
  row_too_long: { es: 'La fila es demasiado larga; aquí está solo su comienzo.', 'zh-CN': '该行过长，此处只保留开头部分。', en: 'The row is too long; only its beginning stands here.' },
  quotes_wrong: { es: 'Las comillas de la fila no están bien cerradas.', 'zh-CN': '该行的引号未正确配对。', en: 'The quotes of the row are not closed as they should be.' },
  cell_missing: { es: 'Falta un dato obligatorio.', 'zh-CN': '缺少必填项。', en: 'A required cell is empty.' },
  identity_number_malformed: { es: 'El número de identidad no es válido: revise longitud, fecha y dígito de control.', 'zh-CN': '身份号码无效，请检查位数、日期和校验码。', en: 'The identity number is not valid: check length, date and check digit.' },
  name_malformed: { es: 'El nombre contiene caracteres que ningún nombre lleva, o es demasiado largo.', 'zh-CN': '姓名含有不允许的字符或过长。', en: 'The name holds characters that no name has, or is too long.' },
  phone_malformed: { es: 'El teléfono no es un número móvil.', 'zh-CN': '电话不是有效的手机号码。', en: 'The phone is not a mobile number.' },
  region_unknown: { es: 'El código de región no existe.', 'zh-CN': '地区代码不存在。', en: 'The region code does not exist.' },
  day_impossible: { es: 'La fecha no existe; se escribe AAAA-MM-DD.', 'zh-CN': '日期不存在，格式应为 YYYY-MM-DD。', en: 'The date does not exist; it is written YYYY-MM-DD.' },
  days_out_of_order: { es: 'Las fechas de la fila se contradicen.', 'zh-CN': '该行日期前后矛盾。', en: 'The dates of the row contradict each other.' },
  value_not_in_list: { es: 'El valor no está en la lista permitida.', 'zh-CN': '取值不在允许的代码表内。', en: 'The value is not in the permitted list.' },
  number_malformed: { es: 'No es un número entero permitido.', 'zh-CN': '不是允许的整数。', en: 'Not a permitted whole number.' },
  card_number_malformed: { es: 'El número de tarjeta no es válido: nueve caracteres y su control.', 'zh-CN': '卡号无效：应为九位并通过校验。', en: 'The card number is not valid: nine characters with their check character.' },
  photo_malformed: { es: 'La foto no es PNG ni JPEG, o pasa de 200 KB.', 'zh-CN': '照片不是 PNG 或 JPEG，或超过 200 KB。', en: 'The photo is neither PNG nor JPEG, or is over 200 KB.' },
  cell_begins_like_a_formula: { es: 'La celda empieza como una fórmula.', 'zh-CN': '单元格以公式字符开头。', en: 'The cell begins like a formula.' },
  twice_in_file: { es: 'Ya estaba en una fila anterior de este fichero.', 'zh-CN': '与本文件前面的行重复。', en: 'It stands in an earlier row of this file already.' },
  holder_not_in_registry: { es: 'Esta persona no está en el registro; importe antes los titulares.', 'zh-CN': '登记库中没有此人，请先导入持卡人。', en: 'This person is not in the registry; import the holders first.' },
  card_number_of_another: { es: 'El número de tarjeta ya es de otra persona de este emisor.', 'zh-CN': '该卡号在此发卡地已属他人。', en: 'This issuer has given the card number to somebody else already.' },
  issuer_not_approved: { es: 'Esta región no está aprobada para emitir tarjetas.', 'zh-CN': '该地区未获批发行社会保障卡。', en: 'This region is not approved to issue cards.' },
  issuer_suspended: { es: 'La emisión está suspendida en esta región: no se admiten tarjetas nuevas.', 'zh-CN': '该地区被暂停发卡，不接受新卡。', en: 'Issuing is suspended in this region: no new card is taken.' },
  issuer_withdrawn: { es: 'Esta región ya no emite tarjetas: no se admiten tarjetas nuevas.', 'zh-CN': '该地区已不再发卡，不接受新卡。', en: 'This region no longer issues cards: no new card is taken.' },
  corrected_here: { es: 'La persona corrigió este dato aquí y la fila dice otro: el dato no se tomó, el resto sí.', 'zh-CN': '本人已在此更正该项，与本行不一致：该项未采用，其余已采用。', en: 'The person had this corrected here and the row says otherwise: the field was not taken, the rest was.' },
  replaced_card_unknown: { es: 'La tarjeta sustituida no está en el registro.', 'zh-CN': '被替换的卡不在登记库中。', en: 'The replaced card is not in the registry.' },
} as const satisfies Record<string, Said>;

export type RowReason = keyof typeof rowReasons;

export interface RowFault {
  readonly reason: RowReason;
  readonly column: string;
}
