import type { ContentOf } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Input } from 'antd';
import type { ReactElement } from 'react';
import { CardsTable } from './CardsTable.tsx';
import { CostTable } from './CostTable.tsx';
import type { Editing } from './editing.ts';
import { IntakeTable } from './IntakeTable.tsx';
import { formWords } from './words.ts';

const SHORTEST_DESIGN = 100;

/** Design, costs by year, intake by month, cards by point and month. */
export function PlanForm({ content, onChange, today }: Editing<ContentOf<'plan'>> & { readonly today: string }): ReactElement {
  const say = useWords(formWords);
  return (
    <>
      <section className="console-panel">
        <h2 id="readiness-design">{say.design}</h2>
        <Input.TextArea aria-labelledby="readiness-design" value={content.design} onChange={({ target }) => onChange({ ...content, design: target.value })} autoSize={{ minRows: 4, maxRows: 16 }} maxLength={8000} />
        <small className="kit-second">{say.designHint(content.design.trim().length, SHORTEST_DESIGN)}</small>
      </section>
      <CostTable content={content} onChange={onChange} today={today} />
      <IntakeTable content={content} onChange={onChange} today={today} />
      <CardsTable content={content} onChange={onChange} today={today} />
    </>
  );
}
