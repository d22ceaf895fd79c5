import type { ServiceView, ServiceWay } from '@yika/contract';
import { services } from '@yika/contract';
import { Facts, formatMoney, Line, Panel, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** Effect, what one needs at hand, and the terms, before anything is asked. */
export function AboutService({ one: { service, terms } }: { readonly one: ServiceView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { needs, effect, clause, way } = services[service];
  return (
    <>
      <Panel title={say.effect}><p>{effect[language]}</p></Panel>
      <Panel title={say.needs}>
        {needs.length === 0 ? <Line icon="check">{say.nothingNeeded}</Line> : needs.map((need) => <Line key={need.en} icon="document">{need[language]}</Line>)}
      </Panel>
      <Panel title={say.terms}>
        <Facts
          facts={[
            [say.where, say.ways[way]],
            ...(terms.offered ? [[say.howLong, lasts(way, terms.days, say.days)] as const, [say.costs, terms.costFen === 0 ? say.free : formatMoney(terms.costFen, language)] as const] : []),
            [say.clause, clause[language]],
          ]}
        />
      </Panel>
    </>
  );
}

function lasts(way: ServiceWay, days: number, say: (days: number) => string): string {
  return say(way === 'at_once' ? 0 : days);
}
