import type { CardFaceParameters } from '@yika/contract';
import { call, failureOf, ProblemAlert, Skeleton, TextField, useLanguage, useWords } from '@yika/kit';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { drawCardFace } from '../addresses.ts';
import { readCardFace } from './card-face-parameters.ts';
import { FaceChecks } from './FaceChecks.tsx';
import { FaceFiles } from './FaceFiles.tsx';
import { FacePreview } from './FacePreview.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { cardFaceWords } from './words.ts';

interface Props {
  /** As it was saved, ready or not. */
  readonly value: unknown;
  readonly onChange: (value: CardFaceParameters) => void;
  readonly disabled?: boolean;
}

/** A region's parameters of the one national template, with both sides beside them as they will be printed, and what is wrong where it is. */
export function CardFaceEditor({ value, onChange, disabled = false }: Props): ReactElement {
  const say = useWords(cardFaceWords);
  const { language } = useLanguage();
  const parameters = readCardFace(value);
  const [longName, setLongName] = useState<number | null>(null);
  const asked = useSettled({ ...parameters, ...(longName === null ? {} : { longName }) });
  const { data: face, error, refetch } = useQuery({ queryKey: ['card-face', asked], queryFn: ({ signal }) => call(drawCardFace, { query: asked, signal }), placeholderData: keepPreviousData, staleTime: Number.POSITIVE_INFINITY });
  const faultsOf = (zone: string) => face?.findings.filter((finding) => finding.zone === zone).map(({ words }) => words[language]).join(' ') || null;
  return (
    <div className="card-face">
      <div className="card-face__parameters">
        <TextField
          label={say.issuer} hint={say.issuerHint} lang="zh-CN" maxLength={100} value={parameters.issuerName} disabled={disabled}
          error={parameters.issuerName === '' ? null : faultsOf('issuer')} onChange={(issuerName) => onChange({ ...parameters, issuerName })}
        />
        <ThemeChoice chosen={parameters.theme} themes={face?.themes ?? []} disabled={disabled} onChoose={(theme) => onChange({ ...parameters, theme })} />
        <TextField
          label={say.coOperation} hint={say.coOperationHint} maxLength={80} value={parameters.coOperation} disabled={disabled}
          error={faultsOf('co_operation')} onChange={(coOperation) => onChange({ ...parameters, coOperation })}
        />
        <p className="kit-small kit-second">{say.fixed}</p>
      </div>
      <div className="card-face__seen">
        {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
        {face ? (
          <>
            <FacePreview face={face} />
            <FaceFiles parameters={asked} />
            <FaceChecks face={face} shown={longName} onShow={setLongName} />
          </>
        ) : !error && <Skeleton heights={[204, 204]} />}
      </div>
    </div>
  );
}

type Asked = CardFaceParameters & { readonly longName?: number };

/** What was typed, once nothing was typed for a moment: a drawing for each letter would come too late for the next. */
function useSettled(now: Asked): Asked {
  const [settled, setSettled] = useState(now);
  const key = JSON.stringify(now);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(key) as Asked), 250);
    return () => clearTimeout(timer);
  }, [key]);
  return settled;
}
