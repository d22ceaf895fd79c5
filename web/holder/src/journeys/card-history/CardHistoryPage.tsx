import { call, Line, List, ListRow, PageShell, Panel, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { getCardHistory } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useWayBack } from '../../app/use-way-back.ts';
import { CardPanel } from './CardPanel.tsx';
import { ECardPanel } from './ECardPanel.tsx';
import { LifeLines } from './LifeLines.tsx';
import { words } from './words.ts';

/** Every card and e-card one ever had, drawn and told; and who holds what is not held here. */
export function CardHistoryPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const back = useWayBack('/');
  const history = useQuery({ queryKey: ['card-history'], queryFn: () => call(getCardHistory, {}) });
  return (
    <PageShell title={say.title} back={{ onPress: back }} elder>
      <p>{say.lead}</p>
      <Loaded query={history} heights={[140, 320]}>
        {(view) => (
          <>
            <LifeLines view={view} />
            {view.cards.map((card) => <CardPanel key={card.cardId} card={card} all={view.cards} />)}
            {view.ecards.map((ecard) => <ECardPanel key={ecard.ecardId} ecard={ecard} asOf={view.asOf} />)}
            <Panel title={say.elsewhere}>
              <Line icon="bank">{say.bank}</Line>
              {agenciesOf(view.cards).flatMap(({ regionCode, regionName, hotline }) => [
                <Line key={`${regionCode}-making`} icon="box">{say.making(regionName[language], hotline)}</Line>,
                <Line key={`${regionCode}-before`} icon="clock">{say.before(regionName[language], hotline)}</Line>,
              ])}
            </Panel>
          </>
        )}
      </Loaded>
      <List>
        <ListRow icon="lock" title={say.lost} words={say.lostWords} href="/app/loss" onPress={() => void go({ to: '/loss' })} />
        <ListRow icon="eye" title={say.accesses} words={say.accessesWords} href="/app/accesses" onPress={() => void go({ to: '/accesses' })} />
      </List>
    </PageShell>
  );
}

/** Each once. */
function agenciesOf<Card extends { readonly regionCode: string }>(cards: readonly Card[]): readonly Card[] {
  return cards.filter(({ regionCode }, place) => cards.findIndex((other) => other.regionCode === regionCode) === place);
}
