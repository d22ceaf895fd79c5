import { PageShell, Panel, useLanguage } from '@yika/kit';
import type { ReactElement } from 'react';
import { publicWords } from './public-words.ts';

/** What each article of the Measures is in this product, and plainly what is missing. */
export function LawPage(): ReactElement {
  const say = publicWords[useLanguage().language];
  return (
    <PageShell title={say.law} width="46rem">
      <p>{say.lawLead}</p>
      <div className="kit-stack">
        {say.articles.map(({ title, paragraphs }) => <Panel key={title}><h2>{title}</h2>{paragraphs.map((text) => <p key={text}>{text}</p>)}</Panel>)}
      </div>
    </PageShell>
  );
}
