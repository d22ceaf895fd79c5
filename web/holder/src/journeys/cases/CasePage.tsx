import type { CaseView } from '@yika/contract';
import { caseFieldValueWords, caseFieldWords, services } from '@yika/contract';
import { Button, call, Facts, formatDay, PageShell, Panel, Reference, StateLine, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { getCase } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useWayBack } from '../../app/use-way-back.ts';
import { AfterName } from './AfterName.tsx';
import { Appeal } from './Appeal.tsx';
import { toneOf } from './case-tones.ts';
import { Decision } from './Decision.tsx';
import { Documents } from './Documents.tsx';
import { Talk } from './Talk.tsx';
import { Timeline } from './Timeline.tsx';
import { isOpen } from './use-cases.ts';
import { Withdraw } from './Withdraw.tsx';
import { words } from './words.ts';

/** While a case is open, somebody may do something to it at any moment; asked while the page is looked at, and no longer. */
const askAgainMs = 15_000;

export function CasePage(): ReactElement {
  const { caseNumber } = useParams({ from: '/cases/$caseNumber' });
  const { language } = useLanguage();
  const say = useWords(words);
  const back = useWayBack('/cases');
  const one = useQuery({
    queryKey: ['case', caseNumber], queryFn: () => call(getCase, { params: { caseNumber } }),
    refetchInterval: ({ state: { data } }) => (data && isOpen(data.state) ? askAgainMs : false),
  });
  return (
    <PageShell title={one.data ? services[one.data.service].title[language] : say.one} back={{ onPress: back }} elder>
      <Loaded query={one} heights={[48, 160, 120]}>{(view) => <Case one={view} />}</Loaded>
    </PageShell>
  );
}

function Case({ one }: { readonly one: CaseView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const { caseNumber, state, dueOn, appealUntil } = one;
  const waits = state === 'waiting_for_holder';
  return (
    <>
      <div aria-live="polite"><StateLine tone={toneOf(state)}>{say.sentence[state](formatDay(state === 'refused' && appealUntil ? appealUntil : dueOn, language))}</StateLine></div>
      <Reference reference={caseNumber} label={say.number} />
      <Decision one={one} />
      <AfterName one={one} />
      {waits && <Talk one={one} />}
      {one.documentNeeded && <Documents one={one} />}
      <Asked one={one} />
      {!one.documentNeeded && <Documents one={one} />}
      <Panel title={say.timeline}><Timeline one={one} /></Panel>
      {!waits && one.maySay && <Talk one={one} />}
      {one.mayAppeal && <Appeal one={one} />}
      {one.mayWithdraw && <Withdraw one={one} />}
      {!isOpen(state) && <Button kind="secondary" onPress={() => void go({ to: '/' })}>{say.toCard}</Button>}
    </>
  );
}

/** What was asked, as one reads it: what is held stands beside it where it would change. */
function Asked({ one: { fields } }: { readonly one: CaseView }): ReactElement | null {
  const { language } = useLanguage();
  const say = useWords(words);
  if (fields.length === 0) return null;
  const read = (field: string, value: string | null): ReactNode => {
    if (value?.startsWith('data:image/')) return <img className="case__portrait" src={value} alt={caseFieldWords[field]?.[language] ?? field} />;
    return value === null ? say.nothing : caseFieldValueWords[field]?.[value]?.[language] ?? value;
  };
  return (
    <Panel title={say.asked}>
      <Facts
        facts={fields.map(({ field, held, asked, differs, name }) => [
          caseFieldWords[field]?.[language] ?? field,
          differs ? <>{read(field, asked)}<Held value={read(field, held)} /></> : name?.[language] ?? read(field, asked ?? held),
        ] as const)}
      />
    </Panel>
  );
}

/** What stands in the registry now, under what was asked. */
function Held({ value }: { readonly value: ReactNode }): ReactElement {
  const say = useWords(words);
  return typeof value === 'string' ? <span className="kit-small kit-second case__held">{say.now(value)}</span> : <><span className="kit-small kit-second case__held">{say.now('')}</span>{value}</>;
}
