import type { LocalMeasures } from '@yika/contract';
import { useLanguage, useWords, type Language } from '@yika/kit';
import { Input, Tabs } from 'antd';
import type { ReactElement } from 'react';
import { dossierFormWords } from '../form-words.ts';
import { measureSections } from './contents.ts';
import { Labelled } from './Labelled.tsx';

const languages = ['zh-CN', 'es', 'en'] as const satisfies readonly Language[];

interface Props {
  readonly content: LocalMeasures;
  readonly onChange: (content: LocalMeasures) => void;
}

/** Art. 16: five sections, in Chinese and in the languages in which the region says them too. */
export function MeasuresEditor({ content, onChange }: Props): ReactElement {
  const say = useWords(dossierFormWords);
  const { language } = useLanguage();
  return (
    <div className="dossier__form">
      <p className="kit-second">{say.measuresHint}</p>
      <Tabs
        defaultActiveKey={language}
        items={languages.map((tongue) => ({
          key: tongue, label: say.inLanguages[tongue],
          children: (
            <div className="dossier__form">
              {measureSections.map((section) => (
                <Labelled key={section} label={say.sections[section]} at={`/${section}/${tongue}`} {...(tongue === 'zh-CN' && content[section][tongue].trim().length < 20 && { hint: say.passageHint })}>
                  {(field) => <Input.TextArea {...field} lang={tongue} value={content[section][tongue] ?? ''} onChange={({ target }) => onChange({ ...content, [section]: { ...content[section], [tongue]: target.value } })} autoSize={{ minRows: 3, maxRows: 16 }} maxLength={20_000} />}
                </Labelled>
              ))}
            </div>
          ),
        }))}
      />
    </div>
  );
}
