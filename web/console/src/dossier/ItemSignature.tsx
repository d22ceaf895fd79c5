import type { DossierItemView } from '@yika/contract';
import { Button, call, toast, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { withProof } from '../account/prove.ts';
import { signDossierItem } from '../addresses.ts';
import { StateMark } from '../list/StateMark.tsx';
import { PasskeyProblem } from '../sign-in/PasskeyProblem.tsx';
import { usePasskeyAttempt } from '../sign-in/use-passkey-attempt.ts';
import { formatMoment } from '../words/moment.ts';
import { dossierActWords } from './act-words.ts';
import { useItemTold } from './use-dossier.ts';
import { dossierWords } from './words.ts';

interface Props {
  readonly areaCode: string;
  readonly item: DossierItemView;
  readonly mayEdit: boolean;
  /** What is typed and not saved cannot be signed. */
  readonly isSaved: boolean;
}

/** Over the very contents that stand there: a change of one letter needs another. */
export function ItemSignature({ areaCode, item: { item, contentHash, signature }, mayEdit, isSaved }: Props): ReactElement {
  const say = useWords(dossierWords);
  const act = useWords(dossierActWords);
  const { language } = useLanguage();
  const told = useItemTold(areaCode);
  const attempt = usePasskeyAttempt(async () => {
    if (contentHash === null) return;
    await told(await withProof(() => call(signDossierItem, { params: { areaCode, item }, body: { contentHash } })));
    toast(act.signedToast);
  });
  return (
    <div className="dossier__part">
      <h3>{act.signature}</h3>
      {signature ? <StateMark tone="good">{act.signed(signature.by ?? say.somebody, formatMoment(signature.at, language))}</StateMark> : <p className="kit-second">{act.notSigned}</p>}
      <PasskeyProblem attempt={attempt} />
      {mayEdit && !signature && contentHash !== null && (isSaved ? <Button kind="secondary" icon="lock" busy={attempt.busy} onPress={attempt.run}>{act.sign}</Button> : <p>{act.saveFirst}</p>)}
    </div>
  );
}
