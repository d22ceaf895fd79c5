import type { CaseSummary } from '@yika/contract';
import { caseStateWords, services } from '@yika/contract';
import { Button, Empty, formatDay, formatInstant, List, ListRow, PageShell, StateLine, useLanguage, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Loaded } from '../../app/Loaded.tsx';
import { toneOf } from './case-tones.ts';
import { isOpen, openOf, useCases } from './use-cases.ts';
import { words } from './words.ts';

export function CasesPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const cases = useCases();
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/services' }) }} elder>
      <Loaded query={cases} heights={[90, 90]}>
        {(all) => {
          if (all.length === 0) return <Empty icon="list" title={say.none}>{say.noneWords}</Empty>;
          const open = openOf(all);
          const over = all.filter((one) => !open.includes(one));
          return (
            <>
              {open.length > 0 && <Rows title={say.openTitle} cases={open} />}
              {over.length > 0 && <Rows title={say.overTitle} cases={over} />}
            </>
          );
        }}
      </Loaded>
      <Button kind="secondary" icon="plus" onPress={() => void go({ to: '/services' })}>{say.another}</Button>
    </PageShell>
  );
}

function Rows({ title, cases }: { readonly title: string; readonly cases: readonly CaseSummary[] }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  return (
    <section className="kit-stack services__group">
      <h2>{title}</h2>
      <List>
        {cases.map(({ caseNumber, service, state, dueOn, openedAt }) => (
          <ListRow
            key={caseNumber} title={services[service].title[language]} href={`/app/cases/${caseNumber}`} onPress={() => void go({ to: '/cases/$caseNumber', params: { caseNumber } })}
            words={<>
              {isOpen(state) ? say.due(state === 'waiting_for_holder', formatDay(dueOn, language)) : say.askedOn(formatInstant(openedAt, language))} · {caseNumber}
              <span className="services__mark"><StateLine tone={toneOf(state)}>{caseStateWords[state][language]}</StateLine></span>
            </>}
          />
        ))}
      </List>
    </section>
  );
}
