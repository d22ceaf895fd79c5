import { ListRow, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useHost } from './current-host.ts';
import { words } from './words.ts';

/** The way out of the page, where the app around it can close it; in a browser of its own there is none to offer. */
export function CloseRow(): ReactElement | null {
  const say = useWords(words);
  const { close } = useHost();
  // A host that refuses has its own cross in the corner.
  return close ? <ListRow icon="cross" title={say.close} words={say.closeWords} onPress={() => void close().catch(() => {})} /> : null;
}
