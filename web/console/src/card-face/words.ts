import type { CardFaceSide, CardFaceZone } from '@yika/contract';
import type { Language } from '@yika/kit';

interface CardFaceWords {
  readonly title: string;
  readonly lead: string;
  readonly issuer: string;
  readonly issuerHint: string;
  readonly theme: string;
  readonly themeHint: string;
  readonly coOperation: string;
  readonly coOperationHint: string;
  readonly fixed: string;
  readonly preview: string;
  readonly size: string;
  readonly actual: string;
  readonly double: string;
  readonly sizeWords: string;
  readonly showZones: string;
  readonly sides: Readonly<Record<CardFaceSide, string>>;
  readonly alt: Readonly<Record<CardFaceSide, string>>;
  readonly zones: Readonly<Record<CardFaceZone, string>>;
  readonly pdf: string;
  readonly png: Readonly<Record<CardFaceSide, string>>;
  readonly checks: string;
  readonly longNames: string;
  readonly longNamesWords: string;
  readonly letters: (sizeMm: string, lines: number) => string;
  readonly fits: string;
  readonly doesNotFit: string;
  readonly tryName: string;
  readonly backToSample: string;
  readonly contrast: string;
  readonly contrastWords: (least: string, needed: string) => string;
  readonly enough: string;
  readonly tooLittle: string;
  readonly zonesTitle: string;
  readonly zonesFine: (count: number, marginMm: number) => string;
}

export const cardFaceWords: Record<Language, CardFaceWords> = {
  es: {
    title: 'Cara de la tarjeta', lead: 'Pruebe los datos de una región en la plantilla nacional (Medidas, art. 7 y 9). Aquí no se guarda nada.',
    issuer: 'Nombre del emisor', issuerHint: 'En caracteres chinos, de 4 a 30, como figura en el registro.',
    theme: 'Colores de la región', themeHint: 'Solo los de este juego: su contraste está comprobado.',
    coOperation: 'Entidad colaboradora', coOperationHint: 'Un banco u otra entidad, con palabras y sin logotipo. Puede quedar vacío.',
    fixed: 'La plantilla es nacional: ningún dato mueve sus zonas. Toda cara lleva SPECIMEN mientras no pertenezca a un lote autorizado.',
    preview: 'Vista previa', size: 'Tamaño de la vista', actual: 'Tamaño real', double: 'El doble', sizeWords: '85,60 × 53,98 mm (ISO/IEC 7810, ID-1). En pantalla el tamaño es aproximado; el archivo para imprenta es exacto.',
    showZones: 'Mostrar zonas y margen',
    sides: { front: 'Anverso', back: 'Reverso' }, alt: { front: 'Anverso de la tarjeta con SPECIMEN', back: 'Reverso de la tarjeta con los datos del emisor y SPECIMEN' },
    zones: { mark: 'Emblema', title: 'Título', co_operation: 'Colaboración', chip: 'Chip', photo: 'Foto', name: 'Nombre', identity_number: 'Número de seguridad social', card_number: 'Número de tarjeta', issued_on: 'Fecha de emisión', issuer: 'Emisor', seal: 'Sello' },
    pdf: 'PDF para imprenta', png: { front: 'PNG del anverso', back: 'PNG del reverso' },
    checks: 'Comprobaciones', longNames: 'Los nombres más largos', longNamesWords: 'Los que caben en el chip. Cada uno se prueba en esta cara.',
    letters: (sizeMm, lines) => `letra de ${sizeMm} mm, ${lines === 1 ? '1 línea' : `${lines} líneas`}`, fits: 'Cabe', doesNotFit: 'No cabe', tryName: 'Ver en la tarjeta', backToSample: 'Quitar de la tarjeta',
    contrast: 'Contraste', contrastWords: (least, needed) => `el más bajo es ${least}:1; hace falta ${needed}:1`, enough: 'Se lee', tooLittle: 'No se lee bien',
    zonesTitle: 'Zonas', zonesFine: (count, marginMm) => `${count} zonas: ninguna se superpone a otra ni sale del margen de ${marginMm} mm`,
  },
  'zh-CN': {
    title: '卡面设计', lead: '在全国统一模板上试填本地区的卡面参数（管理办法第七条、第九条），此处不保存。',
    issuer: '发卡机构名称', issuerHint: '4 至 30 个汉字，与注册名称一致。',
    theme: '地区配色', themeHint: '只能从这组颜色中选择，对比度均已核算。',
    coOperation: '合作机构', coOperationHint: '银行等合作单位，只填文字，不用标志；可以不填。',
    fixed: '模板全国统一，任何参数都不会移动分区。未列入已放行批次的卡面一律印有“样张”。',
    preview: '预览', size: '预览大小', actual: '实际大小', double: '放大一倍', sizeWords: '85.60 × 53.98 毫米（ISO/IEC 7810 ID-1）。屏幕显示为近似大小，印刷文件尺寸精确。',
    showZones: '显示分区和边距',
    sides: { front: '正面', back: '背面' }, alt: { front: '印有“样张”的卡片正面', back: '印有发卡机构信息和“样张”的卡片背面' },
    zones: { mark: '标识', title: '卡名', co_operation: '合作服务', chip: '芯片', photo: '照片', name: '姓名', identity_number: '社会保障号码', card_number: '卡号', issued_on: '发卡日期', issuer: '发卡机构', seal: '印章' },
    pdf: '印刷用 PDF', png: { front: '正面 PNG', back: '背面 PNG' },
    checks: '检查', longNames: '最长姓名', longNamesWords: '芯片能容纳的最长姓名，逐一在此卡面上试排。',
    letters: (sizeMm, lines) => `字高 ${sizeMm} 毫米，${lines} 行`, fits: '放得下', doesNotFit: '放不下', tryName: '在卡面上查看', backToSample: '从卡面移除',
    contrast: '对比度', contrastWords: (least, needed) => `最低 ${least}:1，应不低于 ${needed}:1`, enough: '清晰可读', tooLittle: '不够清晰',
    zonesTitle: '分区', zonesFine: (count, marginMm) => `${count} 个分区互不重叠，均在 ${marginMm} 毫米边距以内`,
  },
  en: {
    title: 'Card face', lead: 'Try a region’s details on the national template (Measures, Art. 7 and 9). Nothing is kept here.',
    issuer: 'Issuer’s name', issuerHint: 'In 4 to 30 Chinese characters, as it stands in the register.',
    theme: 'Colours of the region', themeHint: 'From this set alone: its contrast was computed.',
    coOperation: 'Partner', coOperationHint: 'A bank or another partner, in words and without a logo. May be left empty.',
    fixed: 'The template is national: nothing that is typed moves a zone. Every face carries SPECIMEN until it is part of a released batch.',
    preview: 'Preview', size: 'Size of the preview', actual: 'Actual size', double: 'Twice the size', sizeWords: '85.60 × 53.98 mm (ISO/IEC 7810, ID-1). On a screen the size is approximate; the print file is exact.',
    showZones: 'Show zones and margin',
    sides: { front: 'Front', back: 'Back' }, alt: { front: 'Front of the card, with SPECIMEN', back: 'Back of the card with the issuer’s details, and SPECIMEN' },
    zones: { mark: 'Mark', title: 'Title', co_operation: 'Co-operation', chip: 'Chip contacts', photo: 'Photo', name: 'Name', identity_number: 'Social security number', card_number: 'Card number', issued_on: 'Issued on', issuer: 'Issuer', seal: 'Seal' },
    pdf: 'PDF for the printer', png: { front: 'PNG of the front', back: 'PNG of the back' },
    checks: 'Checks', longNames: 'The longest names', longNamesWords: 'As long as a chip can hold. Each is tried on this face.',
    letters: (sizeMm, lines) => `letters of ${sizeMm} mm, ${lines === 1 ? '1 line' : `${lines} lines`}`, fits: 'Fits', doesNotFit: 'Does not fit', tryName: 'See it on the card', backToSample: 'Take it off the card',
    contrast: 'Contrast', contrastWords: (least, needed) => `the lowest is ${least}:1; ${needed}:1 is needed`, enough: 'Can be read', tooLittle: 'Hard to read',
    zonesTitle: 'Zones', zonesFine: (count, marginMm) => `${count} zones: none lies over another or outside the margin of ${marginMm} mm`,
  },
};
