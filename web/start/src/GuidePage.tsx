import { LinkButton, PageShell, useLanguage } from '@yika/kit';
import type { ReactElement } from 'react';
import { publicWords } from './public-words.ts';

/** The sign-in guide, step by step. */
export function GuidePage(): ReactElement {
  const say = publicWords[useLanguage().language];
  return (
    <PageShell title={say.guide} width="46rem">
      <p>{say.guideLead}</p>
      <ol className="chapters">
        {say.steps.map(({ title, paragraphs }, index) => (
          <li key={title}><h2><span className="start-number">{index + 1}</span> {title}</h2>{paragraphs.map((text) => <p key={text}>{text}</p>)}</li>
        ))}
      </ol>
      <LinkButton href="/app/claim">{say.open}</LinkButton>
    </PageShell>
  );
}
