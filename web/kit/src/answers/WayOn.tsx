import type { NextStep } from '@yika/contract';
import type { ReactElement } from 'react';
import { LinkButton } from '../actions/LinkButton.tsx';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Line } from '../surfaces/List.tsx';

interface Props {
  readonly step: Extract<NextStep, { kind: 'place' | 'call' }>;
}

/** Where a reason leads to that no button here can do: a named place with its hours, and a number. */
export function WayOn({ step }: Props): ReactElement {
  const { language } = useLanguage();
  if (step.kind === 'call') return <Call number={step.number} />;
  const { name, address, hours, phone } = step.place;
  return (
    <div className="kit-way-on">
      <Line icon="place"><b>{name[language]}</b>{address[language]}<br />{hours[language]}</Line>
      {phone !== '' && <Call number={phone} />}
    </div>
  );
}

function Call({ number }: { readonly number: string }): ReactElement {
  const say = kitWords[useLanguage().language];
  // A number that breaks at its hyphen is read out wrong.
  return <LinkButton kind="secondary" icon="call" href={`tel:${number.replaceAll(/[^0-9+]/g, '')}`}>{say.call(number.replaceAll('-', '\u2011'))}</LinkButton>;
}
