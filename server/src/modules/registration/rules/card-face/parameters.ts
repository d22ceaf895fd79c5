import type { ThemeName } from './themes.ts';

/** All that a region may say about its face (Art 7, item 4). */
export interface FaceParameters {
  /** Chinese characters only. */
  readonly issuerName: string;
  readonly theme: ThemeName;
  /** A bank or another partner, in words: no mark, no picture. Empty: none. */
  readonly coOperation: string;
}

/** What is printed of one person. */
export interface FacePerson {
  readonly name: string;
  readonly identityNumber: string;
  readonly cardNumber: string;
  readonly issuedOn: string;
}

/** Nobody: numbers of no person, as on the samples of the standard. */
export const samplePerson: FacePerson = { name: '张三', identityNumber: '110100199001010019', cardNumber: 'YK0000019', issuedOn: '2026-11-28' };

/** Names as long as they come: what 30 and 20 bytes on the chip can hold, and a widest Latin one. Every face is tried with all. */
export const longestNames: readonly string[] = [
  '阿卜杜热依木江·阿卜杜热合曼·买买提艾力吐尔逊江尔',
  '欧阳上官司马诸葛皇甫尉迟公孙轩辕令狐钟离宇文长孙慕',
  'MARIA DE LAS MERCEDES FERNANDEZ-VILLAVICENCIO MWMW',
  'MOHAMMED ABDULRAHMAN BIN ABDULLAH AL MANSOURI WILL',
];
