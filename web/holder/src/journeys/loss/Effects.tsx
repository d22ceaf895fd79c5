import { Line, Panel, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** What stops and what goes on, before anything is pressed. */
export function Effects(): ReactElement {
  const say = useWords(words);
  const [paying, codes] = say.stopsList;
  const [identity, emergency] = say.keepsList;
  return (
    <>
      <Panel title={say.stops}>
        <Line icon="cross">{paying}</Line>
        <Line icon="cross">{codes}</Line>
      </Panel>
      <Panel title={say.keeps}>
        <Line icon="check">{identity}</Line>
        <Line icon="check">{emergency}</Line>
      </Panel>
      <div>
        <Line icon="clock">{say.lasts}</Line>
        <Line icon="bank">{say.bank}</Line>
      </div>
    </>
  );
}
