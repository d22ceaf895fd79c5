import { Button, useLanguage } from '@yika/kit';
import type { ReactElement } from 'react';
import { publicWords } from './public-words.ts';

/** For the notice board of a pharmacy, or for somebody without a phone in the hand. */
export function PrintButton(): ReactElement {
  return <div className="public__print"><Button kind="quiet" icon="document" onPress={() => print()}>{publicWords[useLanguage().language].print}</Button></div>;
}
