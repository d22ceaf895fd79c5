import type { FoundPersonView } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useAreaName } from '../agencies/use-areas.ts';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { formatDate } from '../words/moment.ts';
import type { Unmasked } from './use-unmasked.ts';
import { personWords } from './words.ts';

const tones: Readonly<Record<number, MarkTone>> = { 0: 'waiting', 1: 'good', 2: 'bad', 3: 'bad', 4: 'doubt', 9: 'plain' };

interface Props {
  readonly cards: FoundPersonView['cards'];
  readonly inClear: NonNullable<Unmasked['cardNumbers']>;
}

/** Every card that a person ever had. */
export function CardTable({ cards, inClear }: Props): ReactElement {
  const say = useWords(personWords);
  const { language } = useLanguage();
  const areaName = useAreaName();
  return (
    <section className="console-panel" aria-labelledby="person-cards">
      <h2 id="person-cards">{say.cards}</h2>
      {cards.length === 0 ? <p>{say.noCard}</p> : (
        <div className="figures__scroll">
          <table className="persons__cards">
            <thead><tr>{[say.fields.card_number, say.region, say.status, say.issuedOn, say.collectedOn, say.validTo].map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
            <tbody>{cards.map(({ cardId, maskedCardNumber, regionCode, status, issuedOn, collectedOn, validTo, lossLapsesOn }) => (
              <tr key={cardId}>
                <th scope="row" className="persons__number">{inClear.find((each) => each.cardId === cardId)?.cardNumber ?? maskedCardNumber}</th>
                <td>{areaName(regionCode)}</td>
                <td><StateMark tone={tones[status] ?? 'plain'}>{say.statuses[status]}{lossLapsesOn !== null && `, ${say.lapsesOn(formatDate(lossLapsesOn, language))}`}</StateMark></td>
                <td className="persons__number">{formatDate(issuedOn, language)}</td>
                <td className="persons__number">{collectedOn === null ? say.waits : formatDate(collectedOn, language)}</td>
                <td className="persons__number">{formatDate(validTo, language)}</td>
              </tr>
            ))}</tbody>
          </table>
        </div>
      )}
    </section>
  );
}
