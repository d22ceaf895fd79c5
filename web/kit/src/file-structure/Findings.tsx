import { locate, sources, type Citation, type Finding, type Report } from '@yika/chip';
import type { ReactElement } from 'react';
import { Button } from '../actions/Button.tsx';
import { Alert } from '../answers/Alert.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';
import { Panel } from '../surfaces/Panel.tsx';
import { lineOf } from './read-structure.ts';
import { structureWords } from './structure-words.ts';

interface Props {
  readonly report: Report;
  /** What was checked, as it was written. */
  readonly text: string;
  readonly onShow: (finding: Finding) => void;
  /** Null: nobody may change it here. */
  readonly mend: { readonly one: (finding: Finding) => void; readonly all: () => void } | null;
}

export function Findings({ report, text, onShow, mend }: Props): ReactElement {
  const { language } = useLanguage();
  const say = structureWords[language];
  const { findings, checks, whole, profileEdition } = report;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const canMend = findings.filter(({ fix }) => fix !== null).length;
  return (
    <>
      <Alert tone={errors > 0 ? 'bad' : findings.length > 0 ? 'doubt' : 'good'} title={errors > 0 ? say.bad(errors) : findings.length > 0 ? say.doubt(findings.length) : say.good} urgent>
        <p>{whole ? say.counted(checks, profileEdition) : say.onlyForm}</p>
      </Alert>
      {mend && canMend > 1 && <Button kind="secondary" onPress={mend.all}>{say.mendAll(canMend)}</Button>}
      {findings.length > 0 && (
        <ol className="structure__findings">
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.place}`} className={`structure__finding structure__finding--${finding.severity}`}>
              <Icon name={finding.severity === 'error' ? 'cross' : 'warning'} />
              <div>
                <p><b>{finding.at || say.wholeFile}</b> <span className="kit-unseen">{say.severities[finding.severity]}</span></p>
                <p>{finding.words[language]}</p>
                <p className="kit-small kit-second">{cite(finding.citation)} · <code>{finding.place || '/'}</code>{sayLine(say, text, finding)}</p>
                <div className="structure__acts">
                  {mend && finding.fix && <Button kind="secondary" onPress={() => mend.one(finding)}>{finding.fix.words[language]}</Button>}
                  <Button kind="quiet" onPress={() => onShow(finding)}>{say.show}</Button>
                </div>
              </div>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** What a clean report does not say. */
export function NotChecked({ report }: { readonly report: Report }): ReactElement {
  const { language } = useLanguage();
  const say = structureWords[language];
  return (
    <Panel title={say.notChecked(report.notChecked.length)}>
      <p>{say.notCheckedWhy}</p>
      <ul className="structure__unchecked">
        {report.notChecked.map(({ id, said, where, reason }) => <li key={id}>{said[language]} <span className="kit-small kit-second">{where} · {say.reasons[reason]}</span></li>)}
      </ul>
    </Panel>
  );
}

function sayLine({ at }: (typeof structureWords)[keyof typeof structureWords], text: string, { place }: Finding): string {
  // Of what is very long each place is looked for only when it is asked for.
  const found = text.length > 100_000 ? null : locate(text, place);
  return found ? ` · ${at(lineOf(text, found.start))}` : '';
}

function cite({ source, clause }: Citation): string {
  return [sources[source].title, clause].filter((part) => part !== '').join(', ');
}
