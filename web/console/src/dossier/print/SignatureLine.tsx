import type { DossierItemView } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { formatMoment } from '../../words/moment.ts';
import { dossierWords } from '../words.ts';
import { printWords } from './words.ts';

/** Who signed it, and over what: paper is compared by the fingerprint. */
export function SignatureLine({ item: { signature, contentHash } }: { readonly item: DossierItemView }): ReactElement {
  const say = useWords(printWords);
  const all = useWords(dossierWords);
  const { language } = useLanguage();
  return (
    <footer>
      <p><b>{say.signedBy}</b>: {signature ? `${signature.by ?? all.somebody}, ${formatMoment(signature.at, language)}` : say.nobodySigned}</p>
      {contentHash !== null && <p>{say.fingerprint}: <code>{contentHash.match(/.{1,8}/g)?.join(' ')}</code></p>}
    </footer>
  );
}
