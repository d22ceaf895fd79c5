import { skillLevelWords } from '@yika/contract';
import { Choice, formatMoney, formatNumber, formatShortDay, Line, Panel, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { Loaded } from '../../../app/Loaded.tsx';
import { OfferSteps } from '../../work/OfferSteps.tsx';
import { trainingWords } from '../../work/training-words.ts';
import { useTraining } from '../../work/use-training.ts';
import { AskButton } from './AskButton.tsx';
import type { ContentOf, FormProps } from './form.ts';

/** Which course; what the voucher would be worth, and why, stands there before it is asked for. Those that are not to be had say why not. */
export function TrainingVoucherForm({ draft, asking }: FormProps<ContentOf<'training_voucher'>>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(trainingWords);
  const training = useTraining();
  return (
    <Loaded query={training} heights={[240, 180]}>
      {({ courses, monthsNeeded, regionName, hotline }) => {
        const open = courses.filter(({ offer }) => offer.refusal === null);
        const others = courses.filter(({ offer }) => offer.refusal !== null);
        const chosen = open.find(({ course }) => course.courseId === draft.typed['courseId']) ?? null;
        const rest = chosen ? chosen.course.priceFen - chosen.offer.amountFen : 0;
        return (
          <>
            {courses.length === 0 && <p>{say.noCourses(regionName[language], hotline)}</p>}
            {open.length > 0 && (
              <Choice
                legend={say.which} chosen={chosen?.course.courseId ?? null} onChoose={(value) => draft.type('courseId', value)}
                items={open.map(({ course }) => ({
                  value: course.courseId, title: `${course.name[language]} · ${skillLevelWords[course.level][language]}`,
                  words: <>{course.bodyName[language]}<br />{say.courseLine(formatNumber(course.hours, language), formatMoney(course.priceFen, language), formatNumber(course.placesLeft, language))}<br />{say.courseDays(formatShortDay(course.startsOn, language), formatShortDay(course.closesOn, language))}</>,
                }))}
              />
            )}
            {chosen && (
              <Panel title={say.worth}>
                <p style={{ marginBottom: 12 }}><b>{say.worthIs(formatMoney(chosen.offer.amountFen, language))}</b></p>
                <OfferSteps offer={chosen.offer} monthsNeeded={monthsNeeded} />
                {rest > 0 && <p className="kit-small">{say.restIsYours(formatMoney(rest, language))}</p>}
                <p className="kit-small">{say.pays(regionName[language], hotline)}</p>
              </Panel>
            )}
            {others.length > 0 && (
              <Panel title={say.others}>
                {others.map(({ course, offer }) => <Line key={course.courseId} icon="cross">{course.name[language]}: {offer.refusalWords}</Line>)}
              </Panel>
            )}
            <AskButton asking={asking} content={{ courseId: chosen?.course.courseId ?? '' }} missing={chosen === null ? say.whichMissing : null} />
          </>
        );
      }}
    </Loaded>
  );
}
