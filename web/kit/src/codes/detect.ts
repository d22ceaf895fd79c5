import wasm from 'zxing-wasm/reader/zxing_reader.wasm?url';

/** Finds the text of a QR or Code 128 in a picture, or null. */
export type Detect = (picture: ImageBitmapSource) => Promise<string | null>;

interface Detector {
  detect(picture: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}

interface NativeDetector {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const formats = ['qr_code', 'code_128'] as const;

/** The phone's own detector where it has one; otherwise ours, whose program comes from our own origin and never from elsewhere. */
export async function loadDetector(): Promise<Detect> {
  const detector = (await nativeDetector()) ?? (await ownDetector());
  return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
}

async function nativeDetector(): Promise<Detector | null> {
  const Native = (globalThis as { BarcodeDetector?: NativeDetector }).BarcodeDetector;
  if (!Native) return null;
  const supported = await Native.getSupportedFormats().catch((): readonly string[] => []);
  return formats.every((format) => supported.includes(format)) ? new Native({ formats }) : null;
}

async function ownDetector(): Promise<Detector> {
  const { BarcodeDetector, prepareZXingModule } = await import('barcode-detector/ponyfill');
  prepareZXingModule({ overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasm : prefix + path) } });
  return new BarcodeDetector({ formats: [...formats] }) as Detector;
}
