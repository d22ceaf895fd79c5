import { useMemo, type ReactElement } from 'react';
import { barcode128 } from './barcode128.ts';

const quiet = 10;

/** Code 128 as one path, with its ten quiet modules at both ends. */
export function Barcode128({ text, label }: { readonly text: string; readonly label: string }): ReactElement {
  const { path, whole } = useMemo(() => drawn(text), [text]);
  return (
    <svg className="kit-barcode" role="img" aria-label={label} viewBox={`0 0 ${whole} 10`} preserveAspectRatio="none">
      <path fill="#fff" d={`M0 0h${whole}v10H0z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}

function drawn(text: string): { readonly path: string; readonly whole: number } {
  let at = quiet;
  let path = '';
  for (const [index, width] of barcode128(text).entries()) {
    if (index % 2 === 0) path += `M${at} 0h${width}v10h${-width}z`;
    at += width;
  }
  return { path, whole: at + quiet };
}
