import type { CardFaceParameters } from '@yika/contract';
import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { getCardFacePdf, getCardFacePng } from '../addresses.ts';
import { cardFaceWords } from './words.ts';

/** What may be taken away, to a printer or into a paper; SPECIMEN is on each. */
export function FaceFiles({ parameters: { issuerName, theme, coOperation } }: { readonly parameters: CardFaceParameters }): ReactElement {
  const say = useWords(cardFaceWords);
  const asked = new URLSearchParams({ issuerName, theme, coOperation }).toString();
  const files = [
    { label: say.pdf, href: getCardFacePdf.url, name: 'card-face-SPECIMEN.pdf' },
    { label: say.png.front, href: getCardFacePng.url.replace(':side', 'front'), name: 'card-front-SPECIMEN.png' },
    { label: say.png.back, href: getCardFacePng.url.replace(':side', 'back'), name: 'card-back-SPECIMEN.png' },
  ];
  return (
    <p className="card-face__files">
      {files.map(({ label, href, name }) => <a key={name} className="kit-button kit-button--secondary console-button" href={`${href}?${asked}`} download={name}>{label}</a>)}
    </p>
  );
}
