export { openCardFont, type SlicedFont } from './card-face/card-font.ts';
export { drawPdf } from './card-face/draw-pdf.ts';
export { drawPng } from './card-face/draw-png.ts';
