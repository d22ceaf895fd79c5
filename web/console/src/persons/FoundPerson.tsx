import type { FoundPersonView } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { Descriptions } from 'antd';
import type { ReactElement } from 'react';
import { unmaskPerson } from '../addresses.ts';
import { useAreaName } from '../agencies/use-areas.ts';
import { StateMark } from '../list/StateMark.tsx';
import { formatMoment } from '../words/moment.ts';
import { CardTable } from './CardTable.tsx';
import type { AskedFor } from './FindForm.tsx';
import { InClear, Unmask } from './Unmask.tsx';
import { useUnmasked } from './use-unmasked.ts';
import { personWords } from './words.ts';

interface Props {
  readonly asked: AskedFor;
  readonly person: FoundPersonView;
}

/** Masked first; what is unmasked stands in the same place for a minute. */
export function FoundPerson({ asked, person }: Props): ReactElement {
  const say = useWords(personWords);
  const areaName = useAreaName();
  const { clear, secondsLeft, show, hide } = useUnmasked();
  const { maskedName, maskedIdentityNumber, maskedPhone, hasPhoto, ageYears, regionCode, lifeStatus, cards } = person;
  return (
    <>
      <section className="console-panel" aria-labelledby="person-facts">
        <header className="persons__head">
          <h2 id="person-facts">{say.person}</h2>
          {clear ? <InClear secondsLeft={secondsLeft} onHide={hide} /> : <Unmask asked={asked} hasPhoto={hasPhoto} onUnmasked={show} send={({ fields, ...typed }) => call(unmaskPerson, { body: { identityNumber: asked.identityNumber, ...typed, fields: [...fields] } })} />}
        </header>
        {clear?.photo && <img className="persons__photo" src={clear.photo} alt={say.photoOf} />}
        <Descriptions
          column={{ xs: 1, xxl: 2 }} colon={false} styles={{ label: { inlineSize: '11rem' } }}
          items={[
            { key: 'name', label: say.fields.name, children: <b>{clear?.name ?? maskedName}</b> },
            { key: 'number', label: say.fields.identity_number, children: <span className="persons__number">{clear?.identityNumber ?? maskedIdentityNumber}</span> },
            { key: 'phone', label: say.fields.phone, children: <span className="persons__number">{clear?.phone ?? maskedPhone ?? say.none}</span> },
            { key: 'age', label: say.age, children: ageYears === null ? say.none : say.years(ageYears) },
            { key: 'region', label: say.region, children: `${areaName(regionCode)}, ${regionCode}` },
            { key: 'life', label: say.life, children: <StateMark tone={lifeStatus === 1 ? 'good' : 'doubt'}>{say.lives[lifeStatus]}</StateMark> },
          ]}
        />
      </section>
      <CardTable cards={cards} inClear={clear?.cardNumbers ?? []} />
      <ECard person={person} />
    </>
  );
}

function ECard({ person: { ecard, nextStep } }: { readonly person: FoundPersonView }): ReactElement {
  const say = useWords(personWords);
  const { language } = useLanguage();
  return (
    <section className="console-panel" aria-labelledby="person-ecard">
      <h2 id="person-ecard">{say.ecard}</h2>
      {ecard === null ? <p>{say.noECard}</p> : (
        <>
          <p>{say.level(ecard.level)}, {say.since(formatMoment(ecard.claimedAt, language))}</p>
          <p className="console-acts">
            {(['identity', 'payment'] as const).map((purpose) => {
              const usable = ecard.usableFor.includes(purpose);
              return <StateMark key={purpose} tone={usable ? 'good' : 'bad'}>{say.usable[purpose][usable ? 0 : 1]}</StateMark>;
            })}
          </p>
        </>
      )}
      <h3>{say.inTheWay}</h3>
      {nextStep === null ? <p>{say.nothingInTheWay}</p> : <p><b>{nextStep.reason.title}</b> {nextStep.reason.why} {nextStep.reason.whatToDo} <small className="kit-second">{nextStep.reason.code}</small></p>}
    </section>
  );
}
