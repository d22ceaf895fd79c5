import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../../platform/http/door.ts';
import { layOutFace } from '../rules/index.ts';
import { openCardFont } from './card-font.ts';
import { drawPdf } from './draw-pdf.ts';
import { drawPng } from './draw-png.ts';
import { viewCardFace } from './view-card-face.ts';

/** Parameters come in, drawings go out: nothing is kept, and no face leaves without the word SPECIMEN. */
export function registerCardFace(app: FastifyInstance, door: Door): void {
  const font = openCardFont();
  register(app, { door, route: contract.drawCardFace }, async ({ query: { longName = null, ...parameters } }) => viewCardFace({ parameters, longName, font }));
  register(app, { door, route: contract.getCardFacePdf }, ({ query: parameters }) => drawPdf([layOutFace('front', { parameters, font }), layOutFace('back', { parameters, font })], font));
  register(app, { door, route: contract.getCardFacePng }, async ({ params: { side }, query: parameters }) => drawPng(layOutFace(side, { parameters, font }), font));
}
