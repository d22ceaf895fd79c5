import { PictureFile, Skeleton, useWords } from '@yika/kit';
import { lazy, Suspense, type ReactElement } from 'react';
import { fileWords } from './words.ts';

const PdfPreview = lazy(async () => ({ default: (await import('./PdfPreview.tsx')).PdfPreview }));

interface Props {
  readonly address: string;
  readonly name: string;
  readonly type: 'pdf' | 'png' | 'jpeg';
}

/** A document that was handed in, drawn here: nothing in it runs, and nothing of it is kept. What draws a PDF is fetched with the first one. */
export function FilePreview({ address, name, type }: Props): ReactElement {
  const say = useWords(fileWords);
  if (type === 'pdf') return <Suspense fallback={<Skeleton heights={[320]} />}><PdfPreview address={address} name={name} /></Suspense>;
  return <PictureFile className="documents__picture" address={address} type={type === 'png' ? 'image/png' : 'image/jpeg'} alt={say.preview(name)} unreadable={say.unreadable} />;
}
