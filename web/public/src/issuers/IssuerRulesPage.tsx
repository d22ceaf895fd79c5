import type { IssuerRulesView } from '@yika/contract';
import { Alert, Button, call, Empty, failureOf, formatDay, formatList, isRefusal, PageShell, Panel, ProblemAlert, Skeleton, StateLine, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { getIssuerRules, listIssuers } from '../addresses.ts';
import { PrintButton } from '../PrintButton.tsx';
import { issuerWords, type RuleSection } from '../words/issuer-words.ts';
import { Changed } from './Changed.tsx';
import { tones } from './IssuersPage.tsx';

const sections = ['functions', 'application', 'scope_of_use', 'loss_and_replacement', 'rights_and_duties'] as const satisfies readonly RuleSection[];

/** What a region has published about its card, every version, with what each changed (Measures, Art. 16). */
export function IssuerRulesPage(): ReactElement {
  const say = useWords(issuerWords);
  const { language } = useLanguage();
  const areaCode = location.pathname.split('/').at(-1) ?? '';
  const rules = useQuery({ queryKey: ['issuer-rules', areaCode], queryFn: ({ signal }) => call(getIssuerRules, { params: { areaCode }, signal }) });
  const issuers = useQuery({ queryKey: ['issuers'], queryFn: ({ signal }) => call(listIssuers, { signal }) });
  const issuer = issuers.data?.issuers.find((each) => each.areaCode === areaCode);
  const unknown = isRefusal(rules.error, 'issuer_not_approved') || isRefusal(rules.error, 'request_malformed');
  return (
    <PageShell title={rules.data ? say.rulesOf(rules.data.areaName[language]) : say.rules} width="52rem">
      <p className="public__lead">{say.rulesLead}</p>
      {issuer && (
        <StateLine tone={tones[issuer.standing]} words={`${say.number}: ${issuer.issuerNumber} · ${say.until(formatDay(issuer.since, language))}`}>
          {say.standings[issuer.standing]}{issuer.until !== null && ` ${say.until(formatDay(issuer.until, language))}`}
        </StateLine>
      )}
      {unknown && <Empty icon="institution" title={say.notFound}><p>{say.notFoundWords}</p></Empty>}
      {rules.error && !unknown && <ProblemAlert failure={failureOf(rules.error)} onTryAgain={() => rules.refetch()} />}
      {rules.isPending && <Skeleton heights={[52, 180, 180]} />}
      {rules.data?.versions.length === 0 && <Empty icon="document" title={say.notPublished}><p>{say.notPublishedWords}</p></Empty>}
      {rules.data && rules.data.versions.length > 0 && <Versions versions={rules.data.versions} />}
      <p className="rules__ways"><a href="/issuers">{say.register}</a></p>
    </PageShell>
  );
}

function Versions({ versions }: { readonly versions: IssuerRulesView['versions'] }): ReactElement | null {
  const say = useWords(issuerWords);
  const { language } = useLanguage();
  const [chosen, setChosen] = useState(versionAsked);
  const [marking, setMarking] = useState(false);
  const at = Math.max(0, versions.findIndex(({ version }) => version === chosen));
  const [shown, before] = [versions[at], versions[at + 1]];
  if (!shown) return null;
  const choose = (version: number): void => {
    setChosen(version);
    history.replaceState(null, '', version === versions[0]?.version ? location.pathname : `?version=${version}`);
  };
  return (
    <>
      {versions.length > 1 && (
        <nav aria-label={say.versions}>
          <ul className="rules__versions">
            {versions.map(({ version, since }, index) => (
              <li key={version}><button type="button" aria-pressed={version === shown.version} onClick={() => choose(version)}>{say.version(version, formatDay(since, language))}{index === 0 && <small>{say.inForce}</small>}</button></li>
            ))}
          </ul>
        </nav>
      )}
      <p>{versions.length === 1 && <>{say.version(shown.version, formatDay(shown.since, language))}. </>}{sayChanges(say, { shown, before, language })}</p>
      {before && shown.changed.length > 0 && <div className="rules__mark"><Button kind="secondary" onPress={() => setMarking(!marking)}>{marking ? say.hideChanges : say.showChanges(before.version)}</Button>{marking && <p className="kit-small kit-second">{say.legend}</p>}</div>}
      {sections.map((section) => <Section key={section} section={section} shown={shown} before={marking ? before : undefined} />)}
      <PrintButton />
    </>
  );
}

type Version = IssuerRulesView['versions'][number];

function Section({ section, shown, before }: { readonly section: RuleSection; readonly shown: Version; readonly before: Version | undefined }): ReactElement {
  const say = useWords(issuerWords);
  const { language } = useLanguage();
  const given = shown.sections[section];
  // What was given before in this language alone is compared with it; otherwise the Chinese text, which is always there, is the one that counts.
  const read = given[language] && (!before || before.sections[section][language]) ? language : 'zh-CN';
  const text = given[read] ?? given['zh-CN'];
  return (
    <Panel title={say.sections[section]}>
      {read !== language && <Alert tone="plain" title={say.onlyChinese} />}
      <p className="rules__text" lang={read}>{before ? <Changed before={before.sections[section][read] ?? ''} after={text} /> : text}</p>
    </Panel>
  );
}

function sayChanges(say: (typeof issuerWords)['es'], { shown, before, language }: { readonly shown: Version; readonly before: Version | undefined; readonly language: 'es' | 'zh-CN' | 'en' }): string {
  if (!before) return say.firstVersion;
  const changed = sections.filter((section) => shown.changed.includes(section));
  return changed.length === 0 ? say.unchanged(before.version) : say.changed(formatList(changed.map((section) => say.sections[section]), language), before.version);
}

/** An edition may be cited: `?version=1`. */
function versionAsked(): number {
  return Number(new URLSearchParams(location.search).get('version'));
}
