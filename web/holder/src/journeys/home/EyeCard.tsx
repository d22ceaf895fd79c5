import type { ECardView } from '@yika/contract';
import { formatIdentityNumber } from '@yika/contract/numbers';
import { call, CardFace, Icon, kitWords, ProblemAlert, useAttempt, useEye, useLanguage, type CardInClear } from '@yika/kit';
import { useEffect, useState, type ReactElement } from 'react';
import { revealECard } from '../../addresses.ts';

/** The face with its eye: closed at every entry; what it showed is dropped from memory when it closes. */
export function EyeCard({ card }: { readonly card: ECardView }): ReactElement {
  const { language } = useLanguage();
  const eye = useEye();
  const [inClear, setInClear] = useState<CardInClear | null>(null);
  const closed = eye.secondsLeft === null;
  useEffect(() => {
    if (closed) setInClear(null);
  }, [closed]);
  const reveal = useAttempt(async () => {
    const { name, identityNumber, photo, hidesAfterSeconds } = await call(revealECard, {});
    // Asked for while the page was put away: it stays closed.
    if (document.visibilityState === 'hidden') return;
    setInClear({ name, number: formatIdentityNumber(identityNumber), photo });
    eye.open(hidesAfterSeconds);
  });
  return (
    <>
      <CardFace
        maskedName={card.maskedName} maskedNumber={card.maskedIdentityNumber} validTo={card.card.validTo}
        inClear={closed ? null : inClear} busy={reveal.busy} onEye={() => (closed ? reveal.run(undefined) : eye.close())}
      />
      {reveal.failure && <ProblemAlert failure={reveal.failure} onTryAgain={() => reveal.run(undefined)} />}
      {eye.secondsLeft !== null && <p className="kit-state kit-small"><Icon name="clock" size={20} />{kitWords[language].face.hidesIn(eye.secondsLeft)}</p>}
    </>
  );
}
