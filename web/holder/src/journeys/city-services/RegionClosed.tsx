import type { CityServicesView } from '@yika/contract';
import { Button, kitWords, Line, LinkButton, PageShell, Panel, useLanguage, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** A region that gives out no e-cards yet: said before anything is typed, with whom to call and where to go. */
export function RegionClosed({ services }: { readonly services: CityServicesView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const { hotline, nearestCounter: counter, regionName } = services;
  return (
    <PageShell title={say.closed(regionName[language])} elder>
      <p>{say.closedWords}</p>
      <Panel title={say.counter}>
        <Line icon="place"><b>{counter.name[language]}</b>{counter.address[language]}<br />{counter.hours[language]}</Line>
      </Panel>
      <LinkButton icon="call" href={`tel:${hotline}`}>{kitWords[language].call(hotline)}</LinkButton>
      <Button kind="secondary" onPress={() => void go({ to: '/claim' })}>{say.other}</Button>
    </PageShell>
  );
}
