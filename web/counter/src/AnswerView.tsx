import type { VerificationView } from '@yika/contract';
import { formatMoney, formatTime, Icon, OutcomeShape, ProblemAlert, Reference, type Language, type Outcome, useWords } from '@yika/kit';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { OfflineAnswer } from './check-offline.ts';
import type { Answer } from './check-code.ts';
import type { KeptTerminal } from './terminal-store.ts';
import { words } from './words.ts';

interface Props {
  readonly answer: Answer | null;
  readonly busy: boolean;
  readonly language: Language;
  readonly terminal: KeptTerminal;
  readonly line: boolean;
}

/** What can be read from a metre away: the word, the shape, the colour; then the photo; then the rest. */
export function AnswerView({ answer, busy, language, terminal }: Props): ReactElement {
  const say = useWords(words);
  if (busy) return <div className="answer answer--waiting" role="status"><p className="answer__wait">{say.checking}</p></div>;
  if (answer === null) {
    return (
      <div className="answer answer--waiting">
        <Icon name="scan" size={72} />
        <p className="answer__wait">{say.ready}</p>
        <p className="kit-second">{say.readyWords}</p>
      </div>
    );
  }
  switch (answer.kind) {
    case 'answered':
      return answer.view.outcome === 'valid' ? <Valid view={answer.view} language={language} /> : answer.view.outcome === 'refused' ? <Refused view={answer.view} language={language} /> : <Undetermined />;
    case 'undetermined':
      return <Undetermined />;
    case 'offline':
      return <Offline answer={answer.answer} language={language} terminal={terminal} />;
    case 'needs_line':
      return <Answered outcome="undetermined" word={say.undetermined} lead={say.needsLine}><p className="answer__act">{say.needsLineWords}</p></Answered>;
    case 'other_code':
      return <Answered outcome="undetermined" word={say.otherTitle} smaller><p className="answer__act">{say.other[answer.what]}</p></Answered>;
    case 'refused_question':
      return <div className="answer answer--waiting"><ProblemAlert failure={answer.failure} /></div>;
  }
}

function Valid({ view, language }: { readonly view: VerificationView; readonly language: Language }): ReactElement {
  const say = useWords(words);
  const { person } = view;
  return (
    <Answered
      outcome="valid" word={say.valid} solid
      photo={person?.photo ? <img className="answer__photo" src={person.photo} alt="" /> : undefined}
      lead={person?.photo ? say.compare : say.noPhoto}
    >
      {view.shortfallFen !== null && view.shortfallFen > 0 && <p className="answer__act">{say.shortfall(formatMoney(view.shortfallFen, language))}</p>}
      {view.warnings.filter(({ code }) => code !== 'balance_low').map((warning) => <p key={warning.code} className="answer__act">{warning.title}. {warning.whatToDo}</p>)}
      {person && (
        <dl className="answer__facts">
          <Fact name={say.holder}>{person.maskedName}, {say.age(person.ageYears)}</Fact>
          {person.insuredToday !== undefined && <Fact name={say.insured}>{person.insuredToday ? say.yes : say.no}</Fact>}
          <Fact name={say.region}>{person.regionName[language]}, {person.regionCode}</Fact>
          <Fact name={say.shownAt}>{formatTime(view.at, language, { seconds: true })}, {say.once}</Fact>
          <Fact name={say.number}>{person.maskedIdentityNumber}</Fact>
        </dl>
      )}
    </Answered>
  );
}

function Refused({ view, language }: { readonly view: VerificationView; readonly language: Language }): ReactElement {
  const say = useWords(words);
  const { firstReason, firstUse } = view;
  return (
    <Answered outcome="refused" word={say.refused} solid lead={firstReason?.title ?? ''}>
      {firstUse && (
        <dl className="answer__facts">
          <Fact name={say.firstUsed}>{formatTime(firstUse.at, language, { seconds: true })}</Fact>
          <Fact name={say.where}>{firstUse.place ? `${firstUse.place[language]}, ${say.till(firstUse.till ?? '')}` : say.elsewhere}</Fact>
        </dl>
      )}
      {firstReason && <p className="answer__act">{firstReason.whatToDo}</p>}
      <Reference reference={view.reference} />
    </Answered>
  );
}

function Undetermined(): ReactElement {
  const say = useWords(words);
  return (
    <Answered outcome="undetermined" word={say.undetermined} lead={say.undeterminedWords}>
      <p className="answer__act"><b>{say.undeterminedCode}</b> {say.undeterminedNext}</p>
    </Answered>
  );
}

function Offline({ answer, language, terminal }: { readonly answer: OfflineAnswer; readonly language: Language; readonly terminal: KeptTerminal }): ReactElement {
  const say = useWords(words);
  if (answer.kind === 'unknown') {
    return <Answered outcome="undetermined" word={say.undetermined} lead={say.offlineReasons[answer.reason] ?? say.offlineOther}><p className="answer__act">{say.askDocument}</p></Answered>;
  }
  if (answer.kind === 'not_genuine') {
    return <Answered outcome="refused" word={say.refused} after={say.noLine} lead={say.offlineReasons[answer.reason] ?? say.otherTitle}><p className="answer__act">{say.askDocument}</p></Answered>;
  }
  return (
    <Answered outcome="genuine" word={say.genuine} after={say.noLine}>
      <p className="answer__boxed"><Icon name="identity" size={32} /><span><b>{say.askDocument}</b><br />{say.askDocumentWords}</span></p>
      <dl className="answer__facts answer__facts--three">
        <Fact name={say.region}>{answer.region}</Fact>
        <Fact name={say.level}>{say.levels[answer.level] ?? answer.level}</Fact>
        <Fact name={say.signed}>{formatTime(answer.signedAt, language, { seconds: true })}</Fact>
        <Fact name={say.listAge}>{say.minutesOld(Math.max(0, Math.round(answer.listAgeSeconds / 60)))}</Fact>
        <Fact name={say.checksLeft}>{say.checks(Math.max(0, Math.min(answer.checksLeft, terminal.offline.checksPerTerminal)))}</Fact>
      </dl>
    </Answered>
  );
}

interface AnsweredProps {
  readonly outcome: Outcome;
  readonly word: string;
  readonly after?: string;
  readonly lead?: string;
  /** The platform answered; a pale ground means that it could not. */
  readonly solid?: boolean;
  readonly smaller?: boolean;
  readonly photo?: ReactNode;
  readonly children?: ReactNode;
}

function Answered({ outcome, word, after, lead, solid = false, smaller = false, photo, children }: AnsweredProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void place.current?.scrollTo(0, 0);
  }, []);
  return (
    <div ref={place} className={`answer answer--${outcome}${solid ? ' answer--solid' : ''}${photo ? ' answer--photo' : ''}`} data-outcome={outcome}>
      {photo}
      <div className="answer__said">
        <div role="alert">
          <p className={`answer__word${smaller ? ' answer__word--smaller' : ''}`}><OutcomeShape outcome={outcome} size={smaller ? 56 : 88} onSolid={solid} /><b>{word}</b>{after && <span>{after}</span>}</p>
          {lead && <p className="answer__lead">{lead}</p>}
        </div>
        {children}
      </div>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement {
  return <div><dt>{name}</dt><dd>{children}</dd></div>;
}
