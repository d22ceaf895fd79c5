import { formatTime, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import type { OfflineAnswer } from '../offline/check-offline.ts';
import { words } from '../words.ts';
import { Act, Answered, Boxed, Fact, Facts } from './Answered.tsx';

/** Genuine and what is not known; or why this till cannot tell. Always on a pale ground: nobody answered. */
export function OfflineView({ answer }: { readonly answer: OfflineAnswer }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  switch (answer.kind) {
    case 'unknown':
      return <Answered outcome="undetermined" word={say.undetermined} after={say.noLine} lead={say.offlineReasons[answer.reason]}><Act icon="identity">{say.askDocument}</Act></Answered>;
    case 'refused':
      return <Answered outcome="refused" word={say.refused} after={say.noLine} lead={say.offlineReasons[answer.reason]}>{answer.reason === 'card_number_not_given' ? <Act icon="next">{say.levelTooLow}</Act> : <Act icon="identity">{say.askDocument}</Act>}</Answered>;
    case 'genuine':
      return (
        <Answered outcome="genuine" word={say.genuine} after={say.noLine}>
          <Boxed icon="identity" title={say.askDocument}>{say.askDocumentWords}</Boxed>
          <Facts three>
            <Fact name={say.region}>{answer.regionName ? `${answer.regionName[language]}, ${answer.region}` : answer.region}</Fact>
            <Fact name={say.level}>{say.levels[answer.level] ?? answer.level}</Fact>
            <Fact name={say.signed}>{formatTime(answer.signedAt, language, { seconds: true })}</Fact>
            <Fact name={say.listAge}>{say.minutesOld(Math.max(0, Math.floor(answer.listAgeSeconds / 60)))}</Fact>
            <Fact name={say.handleLeft}>{say.times(answer.handleLeft)}</Fact>
            <Fact name={say.checksLeft}>{say.checks(answer.checksLeft)}</Fact>
          </Facts>
        </Answered>
      );
  }
}
