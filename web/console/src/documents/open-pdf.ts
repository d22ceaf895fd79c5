import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

// Everything that drawing needs comes from our own origin: the pages' policy lets nothing else in.
GlobalWorkerOptions.workerSrc = worker;
const files: Readonly<Record<string, Readonly<Record<string, () => Promise<string>>>>> = {
  cMapUrl: import.meta.glob<string>('../../../../node_modules/pdfjs-dist/cmaps/*.bcmap', { query: '?url', import: 'default' }),
  standardFontDataUrl: import.meta.glob<string>('../../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}', { query: '?url', import: 'default' }),
  wasmUrl: import.meta.glob<string>('../../../../node_modules/pdfjs-dist/wasm/*.wasm', { query: '?url', import: 'default' }),
};

/** What the library asks for by name: tables of Chinese characters, fonts that a document leaves out, decoders of pictures. */
class OurFiles {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const [, address] = Object.entries(files[kind] ?? {}).find(([path]) => path.endsWith(`/${filename}`)) ?? [];
    if (!address) throw new Error(`there is no ${filename}`);
    return new Uint8Array(await (await fetch(await address())).arrayBuffer());
  }
}

/** Scripts, forms and links of the document do nothing: it is drawn, and that is all. The bytes are copied, because the library takes what it is given. */
export function openPdf(bytes: ArrayBuffer): PDFDocumentLoadingTask {
  return getDocument({ data: new Uint8Array(bytes.slice(0)), BinaryDataFactory: OurFiles, useWorkerFetch: false, enableXfa: false });
}
