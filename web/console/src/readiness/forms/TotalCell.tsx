import { formatMoney, formatNumber, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { MoneyCell, NumberCell } from './cells.tsx';
import { formWords } from './words.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly stated: number;
  readonly sum: number;
  readonly money?: boolean;
  readonly onChange: (stated: number) => void;
}

/** A sum as it is stated, and below it what its parts come to: whoever fills in the form counts once more, as on paper. */
export function TotalCell({ id, label, stated, sum, money = false, onChange }: Props): ReactElement {
  const say = useWords(formWords);
  const { language } = useLanguage();
  const isWrong = stated !== sum;
  const cell = { id: `readiness-${id}`, label, value: stated, onChange, isWrong };
  return (
    <span className="readiness__total">
      {money ? <MoneyCell {...cell} /> : <NumberCell {...cell} />}
      <small className={isWrong ? 'readiness__off' : 'readiness__fits'}>{isWrong ? say.sum(money ? formatMoney(sum, language) : formatNumber(sum, language)) : say.fits}</small>
    </span>
  );
}
