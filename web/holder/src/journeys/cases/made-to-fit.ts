/** As the route keeps it. */
export const LARGEST_BYTES = 5 * 1024 * 1024;

/** Enough to read a form of A4 by. */
const LONGEST_SIDE = 2400;
const qualities = [0.86, 0.7, 0.5];

export type Fitted = { readonly kind: 'fits'; readonly bytes: Blob; readonly picture: boolean } | { readonly kind: 'too_large' } | { readonly kind: 'not_taken' };

/**
 * A document goes as it is. A picture is drawn anew: small enough to send over a slow line, and without the place and the camera that phones write
 * into their pictures, which nobody was asked for.
 */
export async function madeToFit(file: Blob): Promise<Fitted> {
  if (file.type === 'application/pdf') return file.size > LARGEST_BYTES ? { kind: 'too_large' } : { kind: 'fits', bytes: file, picture: false };
  if (!file.type.startsWith('image/')) return { kind: 'not_taken' };
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return { kind: 'not_taken' };
  const { width, height } = sidesOf(picture);
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) return { kind: 'not_taken' };
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  for (const quality of qualities) {
    const bytes = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (bytes && bytes.size <= LARGEST_BYTES) return { kind: 'fits', bytes, picture: true };
  }
  return { kind: 'too_large' };
}

/** The same shape, no side longer than is needed. */
export function sidesOf({ width, height }: { readonly width: number; readonly height: number }): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
