import type { ContentOf } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import { Input } from 'antd';
import type { ReactElement } from 'react';
import { controlSections, partWords, regimeSections } from '../part-words.ts';
import type { Editing } from './editing.ts';
import { formWords } from './words.ts';

type Texts = ContentOf<'management_regime'> | ContentOf<'internal_control'>;

const SHORTEST_SECTION = 60;

/** The texts under the headings that a reviewer looks for. */
export function SectionsForm({ content, onChange }: Editing<Texts>): ReactElement {
  const say = useWords(formWords);
  const names = partWords[useLanguage().language];
  const text = (section: string): string => content.sections.find((each) => each.section === section)?.text ?? '';
  const put = (section: string, typed: string): void => {
    const textOf = (each: string): string => (each === section ? typed : text(each));
    onChange(content.item === 'management_regime'
      ? { item: content.item, sections: regimeSections.map((each) => ({ section: each, text: textOf(each) })) }
      : { item: content.item, sections: controlSections.map((each) => ({ section: each, text: textOf(each) })) });
  };
  return (
    <section className="console-panel readiness__sections">
      {(content.item === 'management_regime' ? regimeSections : controlSections).map((section) => (
        <div key={section}>
          <h2 id={`readiness-${section}`}>{names[section]}</h2>
          <Input.TextArea aria-labelledby={`readiness-${section}`} value={text(section)} onChange={({ target }) => put(section, target.value)} autoSize={{ minRows: 3, maxRows: 14 }} maxLength={8000} />
          <small className="kit-second">{say.sectionHint(text(section).trim().length, SHORTEST_SECTION)}</small>
        </div>
      ))}
    </section>
  );
}
