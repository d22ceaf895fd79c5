import type { ReactElement } from 'react';
import { useNetworkType } from '../host/use-shown-code.ts';
import type { CodeWords } from './words/code-words.ts';

/** Without a line: what to try, by what the phone says of its own connection. Nothing where it does not say. */
export function LineHint({ say }: { readonly say: CodeWords }): ReactElement | null {
  const network = useNetworkType(true);
  if (network === null || network === 'unknown') return null;
  return <p className="kit-small code__hint" role="status">{network === 'none' ? say.noNetwork : network === 'wifi' ? say.overWifi : say.overAir}</p>;
}
