import type { Box, Side } from './shapes.ts';

/** ISO/IEC 7810 ID-1, and the corner of LD/T 32.1. */
export const CARD = { width: 85.6, height: 53.98, corner: 3.18 } as const;
/** Nothing that matters is printed nearer to the edge: cards are punched with a tolerance. */
export const SAFE_MARGIN = 3;

export interface Zone extends Box {
  readonly name: ZoneName;
  readonly side: Side;
}

export type ZoneName = 'mark' | 'title' | 'co_operation' | 'chip' | 'photo' | 'name' | 'identity_number' | 'card_number' | 'issued_on' | 'issuer' | 'seal';

/**
 * The one national template: what stands where, on which side (Measures, Art 9; LD/T 32.1). A constant: no parameter moves a zone.
 * The chip's zone is where the contacts of ISO/IEC 7816-2 lie, with the rim of the module.
 */
export const zones: readonly Zone[] = [
  { side: 'front', name: 'mark', x: 7, y: 8.4, width: 12, height: 12 },
  { side: 'front', name: 'title', x: 22.4, y: 8.4, width: 57, height: 12 },
  { side: 'back', name: 'co_operation', x: 5, y: 4.4, width: 52, height: 6 },
  { side: 'back', name: 'chip', x: 8.8, y: 17.2, width: 15.4, height: 13.2 },
  { side: 'back', name: 'name', x: 27.4, y: 11.6, width: 33.4, height: 10 },
  { side: 'back', name: 'identity_number', x: 27.4, y: 22.4, width: 33.4, height: 5.8 },
  { side: 'back', name: 'card_number', x: 27.4, y: 29, width: 33.4, height: 5.8 },
  { side: 'back', name: 'issued_on', x: 27.4, y: 35.6, width: 33.4, height: 5.8 },
  { side: 'back', name: 'photo', x: 63, y: 8, width: 18, height: 22.17 },
  { side: 'back', name: 'issuer', x: 5, y: 43.2, width: 55, height: 6.6 },
  { side: 'back', name: 'seal', x: 65.2, y: 34, width: 13.6, height: 13.6 },
];

export const TITLE = '中华人民共和国社会保障卡';
/** On every face that is not part of a released batch. There are no batches yet: it stands on every face. */
export const SPECIMEN = 'SPECIMEN · 样张 · MUESTRA';
export const labels = { name: '姓名', identity_number: '社会保障号码', card_number: '卡号', issued_on: '发卡日期', issuer: '发卡机构', co_operation: '合作服务' } as const;

export function zoneOf(name: ZoneName): Zone {
  const found = zones.find((zone) => zone.name === name);
  if (!found) throw new Error(`the template has no zone ${name}`);
  return found;
}
