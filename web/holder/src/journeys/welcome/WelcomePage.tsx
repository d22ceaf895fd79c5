import type { CityService } from '@yika/contract';
import { Button, call, formatDay, Line, List, ListRow, PageShell, Panel, Skeleton, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { getChannelEntry, getCityServices } from '../../addresses.ts';
import { EnterWith } from '../channel/EnterWith.tsx';
import { RegionClosed } from '../city-services/RegionClosed.tsx';
import { words as cityWords } from '../city-services/words.ts';
import { words } from './words.ts';

/**
 * For a browser that the platform does not know: what this is, what one needs, and the things that need no sign-in. Whoever comes from a region's
 * "City services" is told of that region first; where it is not known, or nobody answers, the page is as for everybody.
 */
export function WelcomePage({ region: asked }: { readonly region?: string | undefined }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const city = useWords(cityWords);
  const go = useNavigate();
  // Without an answer the page is as it was before there were channels: nobody waits for it.
  const entry = useQuery({ queryKey: ['channel'], queryFn: () => call(getChannelEntry, {}) });
  const region = asked ?? entry.data?.regionCode ?? undefined;
  const services = useQuery({ queryKey: ['city-services', region], queryFn: () => call(getCityServices, { query: { region: region ?? '' } }), enabled: region !== undefined });
  if (region !== undefined && services.isPending) return <PageShell title={say.title} elder><Skeleton heights={[48, 140, 76]} /></PageShell>;
  const view = services.data ?? null;
  if (view && !view.open) return <RegionClosed services={view} />;
  const offers = (service: CityService): boolean => view === null || view.services.includes(service);
  const [name, number, card] = say.needs;
  return (
    <PageShell title={say.title} elder>
      {view && <Line icon="place"><b>{city.open(view.regionName[language])}</b>{view.since !== null && city.openSince(view.entryLabel, formatDay(view.since, language))}</Line>}
      <p>{say.what}</p>
      <Panel title={say.need}>
        <Line icon="person">{name}</Line>
        <Line icon="identity">{number}</Line>
        <Line icon="chip">{card}</Line>
      </Panel>
      {offers('ecard') && <Button big onPress={() => void go({ to: '/claim' })}>{say.start}</Button>}
      {offers('ecard') && <EnterWith region={region} />}
      <List>
        {view && offers('contributions') && <ListRow icon="receipt" title={city.contributions} words={city.contributionsWords} />}
        {offers('loss') && <ListRow icon="lock" title={say.lost} words={say.lostWords} href="/app/loss" onPress={() => void go({ to: '/loss' })} />}
        {offers('why') && <ListRow icon="question" title={say.why} words={say.whyWords} href="/app/why?situation=sign_in" onPress={() => void go({ to: '/why', search: { situation: 'sign_in' } })} />}
        <ListRow icon="document" title={say.guide} words={say.guideWords} href="/guide" />
      </List>
    </PageShell>
  );
}
