import type { CardHistoryView } from '@yika/contract';
import { Panel, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { drawLanes, type Lane, type Stretch } from './lanes.ts';
import { words } from './words.ts';

/** All cards and the e-card on one measure of time. Height and pattern tell the states apart as well as colour does. */
export function LifeLines({ view }: { readonly view: CardHistoryView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { cards, ecards, years } = drawLanes(view);
  const drawn = [...cards.flatMap(({ stretches }) => stretches), ...(ecards?.stretches ?? [])];
  const statuses = ([1, 0, 4, 3, 2, 9] as const).filter((status) => drawn.some((stretch) => stretch.status === status));
  const numberOf = ({ id }: Lane): string => view.cards.find(({ cardId }) => cardId === id)?.maskedNumber.slice(-2) ?? '';
  return (
    <Panel title={say.drawing}>
      <div className="past__drawing" role="img" aria-label={say.drawn}>
        {cards.map((lane) => <LaneLine key={lane.id} lane={lane} name={`•••${numberOf(lane)}`} />)}
        {ecards && <LaneLine lane={ecards} name={say.ecardLane} />}
        <div className="past__lane">
          <span />
          <div className="past__years">{years.filter(({ at }) => at < 0.86).map(({ year, at }) => <span key={year} style={{ insetInlineStart: `${at * 100}%` }}>{language === 'zh-CN' ? `${year}年` : year}</span>)}</div>
        </div>
      </div>
      <ul className="past__legend">
        {statuses.map((status) => <li key={status}><i className={`past__stretch past__stretch--${status}`} aria-hidden="true" />{say.status[status]}</li>)}
        {ecards && <li><i className="past__stretch past__stretch--ecard" aria-hidden="true" />{`${say.ecardLane}: ${say.inUse.toLocaleLowerCase(language)}`}</li>}
        {drawn.some(({ known }) => !known) && <li><i className="past__stretch past__stretch--unknown" aria-hidden="true" />{say.unknownSpan}</li>}
      </ul>
    </Panel>
  );
}

function LaneLine({ lane, name }: { readonly lane: Lane; readonly name: string }): ReactElement {
  return (
    <div className="past__lane">
      <b>{name}</b>
      <div className="past__track">{lane.stretches.map((stretch) => <StretchLine key={stretch.id} stretch={stretch} />)}</div>
    </div>
  );
}

function StretchLine({ stretch: { status, from, to, known } }: { readonly stretch: Stretch }): ReactElement {
  return <i className={`past__stretch past__stretch--${status}${known ? '' : ' past__stretch--unknown'}`} style={{ insetInlineStart: `min(${from * 100}%, 100% - 4px)`, width: `${(to - from) * 100}%` }} />;
}
