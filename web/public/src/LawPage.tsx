import { PageShell, Panel, StateLine, useLanguage, type Tone } from '@yika/kit';
import type { ReactElement } from 'react';
import { PrintButton } from './PrintButton.tsx';
import { issuerWords } from './words/issuer-words.ts';
import { publicWords } from './public-words.ts';
import type { Article } from './words/public-words.ts';

const tones: Record<Article['state'], Tone> = { here: 'good', partly: 'doubt', not_yet: 'plain', unknown: 'plain' };

/** What each article of the Measures says, what it is in this product, and plainly what is missing. */
export function LawPage(): ReactElement {
  const { language } = useLanguage();
  const say = publicWords[language];
  return (
    <PageShell title={say.law} width="60rem">
      <p className="public__lead">{say.lawLead}</p>
      <div className="law">
        {say.articles.map(({ title, says, here, state }) => (
          <Panel key={title}>
            <div className="law__head"><h2>{title}</h2><StateLine tone={tones[state]}>{say.states[state]}</StateLine></div>
            <dl><div><dt>{say.says}</dt><dd>{says}</dd></div><div><dt>{say.here}</dt><dd>{here}</dd></div></dl>
          </Panel>
        ))}
      </div>
      <p className="rules__ways"><a href="/issuers">{issuerWords[language].title}</a></p>
      <PrintButton />
    </PageShell>
  );
}
