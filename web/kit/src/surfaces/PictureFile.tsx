import { useEffect, useState, type ReactElement } from 'react';
import { ProblemAlert } from '../answers/ProblemAlert.tsx';
import { useBytes } from '../api/use-bytes.ts';
import { Skeleton } from './Waiting.tsx';

interface Props {
  readonly address: string;
  readonly type: 'image/png' | 'image/jpeg';
  /** What it is of. */
  readonly alt: string;
  /** Said where the browser cannot draw it. */
  readonly unreadable: string;
  readonly className: string;
}

/** The bytes as a picture and as nothing else: they come as a file to keep, and are handed to the browser as an image of that type. */
export function PictureFile({ address, type, alt, unreadable, className }: Props): ReactElement {
  const file = useBytes(address);
  const [url, setUrl] = useState<string | null>(null);
  const [isUnreadable, setUnreadable] = useState(false);
  const bytes = file.kind === 'there' ? file.bytes : null;
  useEffect(() => {
    if (bytes === null) return;
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  if (file.kind === 'failed') return <ProblemAlert failure={file.failure} />;
  if (isUnreadable) return <p className="kit-second">{unreadable}</p>;
  return url === null ? <Skeleton heights={[180]} /> : <img className={className} src={url} alt={alt} onError={() => setUnreadable(true)} />;
}
