import type { CardFaceParameters, CardFaceTheme } from '@yika/contract';

const themes: ReadonlySet<unknown> = new Set(['jade', 'lake', 'brick', 'plum', 'slate', 'ochre'] satisfies CardFaceTheme[]);

/** What was saved, as parameters: whatever of it is none, is as in a face that nobody has begun. */
export function readCardFace(saved: unknown): CardFaceParameters {
  const { issuerName, theme, coOperation } = (typeof saved === 'object' && saved !== null ? saved : {}) as Readonly<Record<string, unknown>>;
  return {
    issuerName: typeof issuerName === 'string' ? issuerName : '',
    theme: themes.has(theme) ? (theme as CardFaceTheme) : 'jade',
    coOperation: typeof coOperation === 'string' ? coOperation : '',
  };
}
