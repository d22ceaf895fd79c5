import { Type, type Static } from 'typebox';
import type { Said } from '../language.ts';

/** What of a person's record can be asked to be corrected. */
export const CorrectionField = Type.Enum(['phone', 'photo', 'name']);
export type CorrectionField = Static<typeof CorrectionField>;

export const correctionFieldWords: Readonly<Record<CorrectionField, Said>> = {
  phone: { es: 'El teléfono', 'zh-CN': '手机号', en: 'The phone number' },
  photo: { es: 'La foto', 'zh-CN': '照片', en: 'The photo' },
  name: { es: 'El nombre', 'zh-CN': '姓名', en: 'The name' },
};

/** A picture of at least this many pixels (the photo of the card), and of at most this many bytes. */
export const PHOTO_PIXELS = { width: 358, height: 441 } as const;
export const LARGEST_PHOTO_BYTES = 200 * 1024;
