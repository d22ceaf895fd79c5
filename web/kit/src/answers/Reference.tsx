import { useState, type ReactElement, type ReactNode } from 'react';
import { Button } from '../actions/Button.tsx';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';

interface Props {
  readonly reference: string;
  readonly also?: ReactNode;
  /** What it is, where it is no reference of a request. */
  readonly label?: string;
}

/** What to read out to support, with a way to copy it. */
export function Reference({ reference, also, label }: Props): ReactElement {
  const say = kitWords[useLanguage().language];
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // Without a secure context there is no clipboard: the reference stands there to be read.
    await navigator.clipboard?.writeText(reference);
    setCopied(navigator.clipboard !== undefined);
  };
  return (
    <div className="kit-reference">
      <span>{label ?? say.reference} <code>{reference}</code>{also && <> · {also}</>}</span>
      <Button kind="quiet" icon={copied ? 'check' : 'copy'} onPress={copy}>{copied ? say.copied : say.copy}</Button>
    </div>
  );
}
