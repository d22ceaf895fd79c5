import { LARGEST_PHOTO_BYTES, PHOTO_PIXELS } from '@yika/contract';

export type Portrait = { readonly kind: 'made'; readonly base64: string } | { readonly kind: 'too_small' } | { readonly kind: 'not_a_picture' };

const qualities = [0.9, 0.75, 0.5];
/** Twice the photo of the card: enough for a face, and small enough to send over a slow line. */
const SCALE = 2;

/** The middle of a picture in the shape of the card's photo, drawn anew: without the place and the camera that phones write into their pictures. */
export async function portraitOf(file: Blob): Promise<Portrait> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return { kind: 'not_a_picture' };
  const cut = middleOf(picture);
  if (cut === null) return { kind: 'too_small' };
  const [width, height] = [PHOTO_PIXELS.width * cut.scale, PHOTO_PIXELS.height * cut.scale].map(Math.round);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen || width === undefined || height === undefined) return { kind: 'not_a_picture' };
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, cut.x, cut.y, cut.width, cut.height, 0, 0, width, height);
  picture.close();
  for (const quality of qualities) {
    const base64 = canvas.toDataURL('image/jpeg', quality).split(',')[1] ?? '';
    if (base64.length * 0.75 <= LARGEST_PHOTO_BYTES) return { kind: 'made', base64 };
  }
  return { kind: 'not_a_picture' };
}

/** Null: too small for a face, whatever is cut. */
export function middleOf({ width, height }: { readonly width: number; readonly height: number }) {
  const fits = Math.min(width / PHOTO_PIXELS.width, height / PHOTO_PIXELS.height);
  if (fits < 1) return null;
  const [wide, high] = [PHOTO_PIXELS.width * fits, PHOTO_PIXELS.height * fits];
  return { x: (width - wide) / 2, y: (height - high) / 2, width: wide, height: high, scale: Math.min(SCALE, fits) };
}
