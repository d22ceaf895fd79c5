import qrcode from 'qrcode-generator';

/** All that base45 and its prefix use: a QR holds these in 5.5 bits each. */
const alphanumeric = /^[0-9A-Z $%*+\-./:]*$/;

export interface QrModules {
  /** Modules on a side, without the quiet zone. */
  readonly count: number;
  /** One SVG path of unit squares, joined along each row. */
  readonly path: string;
}

/** The modules of a QR code at error correction M, in the smallest version that holds the text. */
export function qrModules(text: string): QrModules {
  const code = qrcode(0, 'M');
  code.addData(text, alphanumeric.test(text) ? 'Alphanumeric' : 'Byte');
  code.make();
  const count = code.getModuleCount();
  let path = '';
  for (let row = 0; row < count; row += 1) {
    for (let from = 0; from < count; from += 1) {
      if (!code.isDark(row, from)) continue;
      let to = from + 1;
      while (to < count && code.isDark(row, to)) to += 1;
      path += `M${from} ${row}h${to - from}v1h${from - to}z`;
      from = to;
    }
  }
  return { count, path };
}

/** With its quiet zone: smaller, a camera at arm's length loses modules. */
const LEAST_SIDE = 300;

/**
 * CSS px of one module so that code plus quiet zone fit into `room`: each fills whole device pixels, unless the code would then be smaller
 * than it has to be where there is room; then the size counts for more than the edges, and it fills the room.
 */
export function moduleSize(count: number, room: number, pixelRatio: number): number {
  const whole = count + 2 * quietModules;
  const sharp = Math.max(1, Math.floor((room * pixelRatio) / whole)) / pixelRatio;
  return sharp * whole < LEAST_SIDE && room >= LEAST_SIDE ? room / whole : sharp;
}

/** ISO/IEC 18004 asks for four light modules around a code. */
export const quietModules = 4;
