import { sources, type Citation, type Finding, type Report } from '@yika/chip';
import { Alert, Button, Icon, Panel, useLanguage } from '@yika/kit';
import type { ReactElement } from 'react';
import { fileStructureWords } from '../words/file-structure-words.ts';

interface Props {
  readonly report: Report;
  readonly onShow: (finding: Finding) => void;
  readonly onMend: (finding: Finding) => void;
  readonly onMendAll: () => void;
}

export function Findings({ report, onShow, onMend, onMendAll }: Props): ReactElement {
  const { language } = useLanguage();
  const say = fileStructureWords[language];
  const { findings, checks, whole, profileEdition } = report;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const canMend = findings.filter(({ fix }) => fix !== null).length;
  return (
    <>
      <Alert tone={errors > 0 ? 'bad' : findings.length > 0 ? 'doubt' : 'good'} title={errors > 0 ? say.bad(errors) : findings.length > 0 ? say.doubt(findings.length) : say.good} urgent>
        <p>{whole ? say.counted(checks, profileEdition) : say.onlyForm}</p>
      </Alert>
      {canMend > 1 && <Button kind="secondary" onPress={onMendAll}>{say.mendAll(canMend)}</Button>}
      {findings.length > 0 && (
        <ol className="structure__findings">
          {findings.map((finding) => (
            <li key={`${finding.rule} ${finding.place}`} className={`structure__finding structure__finding--${finding.severity}`}>
              <Icon name={finding.severity === 'error' ? 'cross' : 'warning'} />
              <div>
                <p><b>{finding.at || say.wholeFile}</b> <span className="kit-unseen">{say.severities[finding.severity]}</span></p>
                <p>{finding.words[language]}</p>
                <p className="kit-small kit-second">{cite(finding.citation)} · <code>{finding.place || '/'}</code></p>
                <div className="structure__acts">
                  {finding.fix && <Button kind="secondary" onPress={() => onMend(finding)}>{finding.fix.words[language]}</Button>}
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
  const say = fileStructureWords[language];
  return (
    <Panel title={say.notChecked(report.notChecked.length)}>
      <p>{say.notCheckedWhy}</p>
      <ul className="structure__unchecked">
        {report.notChecked.map(({ id, said, where, reason }) => <li key={id}>{said[language]} <span className="kit-small kit-second">{where} · {say.reasons[reason]}</span></li>)}
      </ul>
    </Panel>
  );
}

function cite({ source, clause }: Citation): string {
  return [sources[source].title, clause].filter((part) => part !== '').join(', ');
}
