export { correctedPhone, type CorrectedPhone } from './corrected-phone.ts';
export { pictureSize, type PictureSize } from './picture-size.ts';
