import { Button, ProblemAlert, Skeleton, useBytes, useWords } from '@yika/kit';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { openPdf } from './open-pdf.ts';
import { fileWords } from './words.ts';

const PAGES_AT_A_TIME = 3;

/** The pages of a PDF as pictures, with their text for whoever has it read; a few at a time. */
export function PdfPreview({ address, name }: { readonly address: string; readonly name: string }): ReactElement {
  const say = useWords(fileWords);
  const file = useBytes(address);
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'unreadable' | null>(null);
  const [shown, setShown] = useState(PAGES_AT_A_TIME);
  const bytes = file.kind === 'there' ? file.bytes : null;
  useEffect(() => {
    if (bytes === null) return;
    const opening = openPdf(bytes);
    opening.promise.then(setPdf, () => setPdf('unreadable'));
    return () => void opening.destroy();
  }, [bytes]);
  if (file.kind === 'failed') return <ProblemAlert failure={file.failure} />;
  if (pdf === 'unreadable') return <p className="kit-second">{say.unreadable}</p>;
  if (pdf === null) return <Skeleton heights={[320]} />;
  const left = pdf.numPages - shown;
  return (
    <section className="documents__pages" aria-label={say.preview(name)}>
      {Array.from({ length: Math.min(shown, pdf.numPages) }, (_, place) => place + 1).map((page) => <PdfPage key={page} pdf={pdf} page={page} />)}
      {left > 0 && <Button kind="secondary" onPress={() => setShown(shown + PAGES_AT_A_TIME * 3)}>{say.more(left)}</Button>}
    </section>
  );
}

function PdfPage({ pdf, page: number }: { readonly pdf: PDFDocumentProxy; readonly page: number }): ReactElement {
  const say = useWords(fileWords);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  useEffect(() => {
    let isLeft = false;
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (isLeft || !target) return;
      // Twice as fine as it is shown, up to what a sheet of A4 needs.
      const { width } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: Math.min(1400 / width, 4) });
      target.width = viewport.width;
      target.height = viewport.height;
      await page.render({ canvas: target, viewport, annotationMode: 0 }).promise;
      const { items } = await page.getTextContent();
      if (!isLeft) setText(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    };
    draw().catch(() => !isLeft && setUnreadable(true));
    return () => {
      isLeft = true;
    };
  }, [pdf, number]);
  if (isUnreadable) return <p className="kit-second">{say.unreadable}</p>;
  return (
    <figure className="documents__page">
      <canvas ref={canvas} role="img" aria-label={`${say.page(number, pdf.numPages)}. ${text.slice(0, 2000)}`} />
      <figcaption className="kit-small kit-second">{say.page(number, pdf.numPages)}</figcaption>
    </figure>
  );
}
