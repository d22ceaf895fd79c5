import type { ManagedPlaceView } from '@yika/contract';
import { call, failureOf, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Descriptions, Drawer } from 'antd';
import { useState, type ReactElement } from 'react';
import { getManagedPlace, raiseServicePointClosing } from '../addresses.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { StateMark } from '../list/StateMark.tsx';
import { formatDate } from '../words/moment.ts';
import { AskWithReason } from '../approvals/AskWithReason.tsx';
import { PlaceForm } from './PlaceForm.tsx';
import { PlaceStanding } from './PlaceStanding.tsx';
import { TillList } from './TillList.tsx';
import { placeWords } from './words.ts';

/** One place: its facts, its tills, and what can be asked for. */
export function PlacePage(): ReactElement {
  const say = useWords(placeWords);
  const { language } = useLanguage();
  const { servicePointId } = useParams({ from: '/frame/places/$servicePointId' });
  const { data: place, error, refetch } = useQuery({ queryKey: ['places', 'one', servicePointId], queryFn: ({ signal }) => call(getManagedPlace, { params: { servicePointId }, signal }) });
  const above = <Link className="console-link" to="/places">{say.title}</Link>;
  if (!place) return <><PageHead above={above} title={servicePointId} />{error ? <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} /> : <Skeleton heights={[160, 220]} />}</>;
  return (
    <>
      <PageHead above={above} title={place.name[language]} words={`${place.areaName[language]}, ${place.regionCode} · ${place.servicePointId}`}>
        {place.mayChange && <Changes place={place} />}
      </PageHead>
      <section className="console-panel" aria-labelledby="place-facts">
        <h2 id="place-facts">{say.facts}</h2>
        <Descriptions
          column={{ xs: 1, lg: 2 }} colon={false} styles={{ label: { inlineSize: '11rem' } }}
          items={[
            { key: 'standing', label: say.standing, children: place.closedOn === null ? <StateMark tone="good">{say.standings.open}</StateMark> : <StateMark tone="plain">{say.closedOn(formatDate(place.closedOn, language))}</StateMark> },
            { key: 'purposes', label: say.purposes, children: place.purposes.map((each) => say.purposeNames[each]).join(language === 'zh-CN' ? '、' : ', ') },
            { key: 'address', label: say.address, children: place.address[language] },
            { key: 'hours', label: say.hours, children: place.hours[language] },
            { key: 'phone', label: say.phone, children: place.phone },
            { key: 'institution', label: say.institution, children: `${place.institutionCode}${place.isAgency ? ` · ${say.agency}` : ''}` },
          ]}
        />
      </section>
      {place.closedOn === null && <PlaceStanding servicePointId={place.servicePointId} name={place.name[language]} />}
      <TillList place={place} />
    </>
  );
}

function Changes({ place }: { readonly place: ManagedPlaceView }): ReactElement {
  const say = useWords(placeWords);
  const [changing, setChanging] = useState(false);
  return (
    <span className="console-acts">
      <Button onClick={() => setChanging(true)}>{say.change}</Button>
      {place.closedOn === null && (
        <AskWithReason label={say.close} title={say.close} words={say.closeWords} danger send={(reason, attempt) => call(raiseServicePointClosing, { body: { proposal: { servicePointId: place.servicePointId }, reason }, attempt })} />
      )}
      <Drawer open={changing} onClose={() => setChanging(false)} title={say.changeTitle} size={640} closable={{ 'aria-label': say.done }} destroyOnHidden>
        <PlaceForm place={place} />
      </Drawer>
    </span>
  );
}
