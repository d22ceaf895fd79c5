import { Type, type Static } from 'typebox';
import { route } from '../route.ts';
import { SaidView } from '../values.ts';

const tag = 'Registration';
const base = '/api/console/card-face';
const readers = ['officer', 'approver', 'auditor'] as const;
const noEntry = ['staff_sign_in_needed', 'role_needed'] as const;

/** The safe set: colours whose contrast was computed. A region brings none of its own. */
export const CardFaceTheme = Type.Enum(['jade', 'lake', 'brick', 'plum', 'slate', 'ochre']);
export type CardFaceTheme = Static<typeof CardFaceTheme>;

/** All that a region says about the face of its cards (Measures, Art. 7, item 4). What is wrong with it comes back as findings. */
export const CardFaceParameters = Type.Object({ issuerName: Type.String({ maxLength: 200 }), theme: CardFaceTheme, coOperation: Type.String({ maxLength: 100 }) });
export type CardFaceParameters = Static<typeof CardFaceParameters>;

export const CardFaceSide = Type.Enum(['front', 'back']);
export type CardFaceSide = Static<typeof CardFaceSide>;

export const CardFaceZone = Type.Enum(['mark', 'title', 'co_operation', 'chip', 'photo', 'name', 'identity_number', 'card_number', 'issued_on', 'issuer', 'seal']);
export type CardFaceZone = Static<typeof CardFaceZone>;

const Millimetres = Type.Number();

export const CardFaceView = Type.Object({
  /** SVG of 85.60 × 53.98 mm; letters are outlines, and the word SPECIMEN lies over all. */
  front: Type.String(), back: Type.String(),
  width: Millimetres, height: Millimetres,
  /** Where the template has what, from the upper left corner of the card; no parameter moves one. */
  zones: Type.Array(Type.Object({ zone: CardFaceZone, side: CardFaceSide, x: Millimetres, y: Millimetres, width: Millimetres, height: Millimetres })),
  /** Nothing that matters lies nearer to the edge. */
  safeMargin: Millimetres,
  /** Null: of the whole face. */
  findings: Type.Array(Type.Object({ rule: Type.String(), zone: Type.Union([CardFaceZone, Type.Null()]), words: SaidView })),
  /** The lowest of each side, and what is needed. */
  contrast: Type.Object({ front: Type.Number(), back: Type.Number(), needed: Type.Number() }),
  /** The longest names that a chip can hold, each tried on this face. */
  names: Type.Array(Type.Object({ name: Type.String(), sizeMm: Millimetres, lines: Type.Integer(), fits: Type.Boolean() })),
  /** Which may be chosen, with the colours of the front. */
  themes: Type.Array(Type.Object({ theme: CardFaceTheme, words: SaidView, from: Type.String(), to: Type.String() })),
});
export type CardFaceView = Static<typeof CardFaceView>;

export const drawCardFace = route({
  operationId: 'drawCardFace', method: 'GET', url: base, tag, who: ['staff'], roles: readers,
  summary: 'Both sides of a card with a region’s parameters on the national template, and what is wrong with them; nothing is kept',
  query: Type.Object({
    ...CardFaceParameters.properties,
    /** Which of `names` is printed on it; left out: the name of the samples. */
    longName: Type.Optional(Type.Integer({ minimum: 0, maximum: 3 })),
  }),
  reply: CardFaceView, refusals: noEntry,
});

export const getCardFacePdf = route({
  operationId: 'getCardFacePdf', method: 'GET', url: `${base}/print`, tag, who: ['staff'], roles: readers, bytes: 'application/pdf', attachment: true,
  summary: 'Both sides for the printer: a page each, trim box 85.60 × 53.98 mm with 3 mm of bleed, the font embedded, SPECIMEN on each', query: CardFaceParameters, refusals: noEntry,
});

export const getCardFacePng = route({
  operationId: 'getCardFacePng', method: 'GET', url: `${base}/pictures/:side`, tag, who: ['staff'], roles: readers, bytes: 'image/png', attachment: true,
  summary: 'One side as a picture of 600 dots an inch, SPECIMEN on it', params: Type.Object({ side: CardFaceSide }), query: CardFaceParameters, refusals: noEntry,
});
