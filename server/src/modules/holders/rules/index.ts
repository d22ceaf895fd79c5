export { correctedField, type CorrectedField } from './corrected-field.ts';
export { pictureSize, type PictureSize } from './picture-size.ts';
