import { LINE_HEIGHT, fitText, type Room } from './fit-text.ts';
import { motifOf } from './motifs.ts';
import { samplePerson, type FaceParameters, type FacePerson } from './parameters.ts';
import { circle, n, roundedBox, widthOf, type CardFont, type Face, type Shape, type Side } from './shapes.ts';
import { CARD, SPECIMEN, TITLE, labels, zoneOf } from './template.ts';
import { MOTIF_OPACITY, SPECIMEN_OPACITY, themes, type SideColours } from './themes.ts';

export const LABEL_MM = 1.7;

/** How large each value is set, at best and at least. Nothing below 1.7 mm: that is about 5 points. */
export const rooms: Readonly<Record<'title' | 'name' | 'identity_number' | 'card_number' | 'issued_on' | 'issuer' | 'co_operation', Omit<Room, 'width' | 'height'>>> = {
  title: { weight: 700, sizesMm: [4.5] },
  name: { weight: 700, sizesMm: [3.2, 2.8, 2.4, 2.1, 1.8] },
  identity_number: { weight: 700, sizesMm: [2.7] },
  card_number: { weight: 700, sizesMm: [2.7] },
  issued_on: { weight: 400, sizesMm: [2.4] },
  issuer: { weight: 700, sizesMm: [2.6, 2.3, 2, 1.8] },
  co_operation: { weight: 400, sizesMm: [2.6, 2.3, 2, 1.8] },
};

/** One side of the national template with a region's parameters. The word SPECIMEN is drawn last, over everything, on every face. */
export function layOutFace(side: Side, { parameters, person = samplePerson, font }: { readonly parameters: FaceParameters; readonly person?: FacePerson; readonly font: CardFont }): Face {
  const colours = themes[parameters.theme][side];
  const ground: Shape[] = [
    { kind: 'fill', from: colours.from, to: colours.to },
    { kind: 'path', d: motifOf(parameters.theme, side), stroke: colours.motif, strokeMm: 0.22, opacity: MOTIF_OPACITY },
  ];
  const content = side === 'front' ? frontOf(colours, font) : backOf(parameters, { person, colours, font });
  return { side, shapes: [...ground, ...content, ...specimen(colours, font)] };
}

/** The room that a value has in its zone, below its label. */
export function roomOf(name: keyof typeof rooms): Room {
  const { width, height } = zoneOf(name);
  return { ...rooms[name], width, height: name === 'title' ? height : height - LABEL_MM * LINE_HEIGHT };
}

function frontOf({ ink }: SideColours, font: CardFont): Shape[] {
  const mark = zoneOf('mark');
  const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
  const title = zoneOf('title');
  const { sizeMm } = fitText(TITLE, roomOf('title'), font);
  return [
    // A neutral mark where the emblem stands: emblems belong to those who may use them.
    { kind: 'path', d: circle(x, y, 5.8), stroke: ink, strokeMm: 0.35 },
    { kind: 'path', d: roundedBox({ x: x - 3.4, y: y - 2.2, width: 6.8, height: 4.4 }, 0.7), stroke: ink, strokeMm: 0.35 },
    { kind: 'path', d: roundedBox({ x: x - 2.5, y: y - 1.1, width: 1.6, height: 1.4 }, 0.3), fill: ink },
    { kind: 'path', d: `M${n(x)} ${n(y - 0.7)}h2.5M${n(x)} ${n(y + 0.3)}h2.5M${n(x - 2.5)} ${n(y + 1.2)}h5`, stroke: ink, strokeMm: 0.28 },
    { kind: 'text', text: TITLE, x: title.x, baseline: title.y + title.height / 2 + sizeMm * 0.36, sizeMm, weight: 700, ink },
  ];
}

function backOf({ issuerName, coOperation }: FaceParameters, { person, colours, font }: { readonly person: FacePerson; readonly colours: SideColours; readonly font: CardFont }): Shape[] {
  return [
    ...(coOperation === '' ? [] : labelled('co_operation', coOperation, { colours, font })),
    ...labelled('name', person.name, { colours, font }),
    ...labelled('identity_number', person.identityNumber, { colours, font }),
    ...labelled('card_number', person.cardNumber, { colours, font }),
    ...labelled('issued_on', sayDay(person.issuedOn), { colours, font }),
    ...labelled('issuer', issuerName, { colours, font }),
    ...photo(colours), ...chip(colours), ...seal(colours, font),
  ];
}

function labelled(name: Exclude<keyof typeof rooms, 'title'>, value: string, { colours, font }: { readonly colours: SideColours; readonly font: CardFont }): Shape[] {
  const { x, y } = zoneOf(name);
  const { lines, sizeMm } = fitText(value, roomOf(name), font);
  const below = y + LABEL_MM * LINE_HEIGHT;
  return [
    { kind: 'text', text: labels[name], x, baseline: y + LABEL_MM, sizeMm: LABEL_MM, weight: 400, ink: colours.label },
    ...lines.map((text, line): Shape => ({ kind: 'text', text, x, baseline: below + (line + 0.88) * sizeMm * LINE_HEIGHT, sizeMm, weight: rooms[name].weight, ink: colours.ink })),
  ];
}

/** Nobody's portrait: the place of one. */
function photo({ label, to }: SideColours): Shape[] {
  const zone = zoneOf('photo');
  const x = zone.x + zone.width / 2;
  const bottom = zone.y + zone.height;
  return [
    { kind: 'path', d: roundedBox(zone, 0.6), fill: '#ffffff' },
    { kind: 'path', d: circle(x, zone.y + 8.6, 4.1), fill: to },
    { kind: 'path', d: `M${n(x - 7.4)} ${n(bottom - 0.2)}c0 -5.2 3.1 -8 7.4 -8s7.4 2.8 7.4 8Z`, fill: to },
    { kind: 'path', d: roundedBox(zone, 0.6), stroke: label, strokeMm: 0.15 },
  ];
}

/** Eight contacts, drawn where the module will be set in. */
function chip({ label }: SideColours): Shape[] {
  const zone = zoneOf('chip');
  const [middle, right, bottom] = [zone.x + zone.width / 2, zone.x + zone.width, zone.y + zone.height];
  const rows = [1, 2, 3].map((row) => zone.y + (zone.height / 4) * row);
  return [
    { kind: 'path', d: roundedBox(zone, 1.8), fill: '#d9c48a' },
    { kind: 'path', d: `${rows.map((y) => `M${n(zone.x)} ${n(y)}H${n(middle - 2)}M${n(middle + 2)} ${n(y)}H${n(right)}`).join('')}M${n(middle - 2)} ${n(zone.y)}V${n(bottom)}M${n(middle + 2)} ${n(zone.y)}V${n(bottom)}`, stroke: '#7a6636', strokeMm: 0.18 },
    { kind: 'path', d: roundedBox(zone, 1.8), stroke: label, strokeMm: 0.15 },
  ];
}

/** A neutral seal: two rings and the word that it is a sample. */
function seal({ label }: SideColours, font: CardFont): Shape[] {
  const zone = zoneOf('seal');
  const [x, y] = [zone.x + zone.width / 2, zone.y + zone.height / 2];
  const text = '样章';
  const sizeMm = 3;
  return [
    { kind: 'path', d: circle(x, y, 6.6), stroke: label, strokeMm: 0.4 },
    { kind: 'path', d: circle(x, y, 5.7), stroke: label, strokeMm: 0.15 },
    { kind: 'text', text, x: x - widthOf(text, { sizeMm, weight: 700 }, font) / 2, baseline: y + sizeMm * 0.36, sizeMm, weight: 700, ink: label },
  ];
}

/** Large and aslant over the whole side, and once more, plainly, along its lower edge. */
function specimen({ ink }: SideColours, font: CardFont): Shape[] {
  const large = { sizeMm: 5.6, weight: 700 as const };
  const small = { sizeMm: 1.8, weight: 700 as const };
  const width = widthOf(SPECIMEN, large, font);
  const turnedDegrees = -24;
  const turn = (turnedDegrees * Math.PI) / 180;
  return [
    { kind: 'text', text: SPECIMEN, ...large, x: CARD.width / 2 - (width / 2) * Math.cos(turn) - 2 * Math.sin(turn), baseline: CARD.height / 2 - (width / 2) * Math.sin(turn) + 2 * Math.cos(turn), ink, opacity: SPECIMEN_OPACITY, turnedDegrees },
    { kind: 'text', text: SPECIMEN, ...small, x: CARD.width - 5 - widthOf(SPECIMEN, small, font), baseline: CARD.height - 3.2, ink },
  ];
}

function sayDay(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${year}年${month}月${date}日`;
}
