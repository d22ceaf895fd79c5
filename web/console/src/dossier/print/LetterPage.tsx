import type { ApprovalView, DossierView } from '@yika/contract';
import { Button, Empty, failureOf, Mark, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useApproval } from '../../approvals/use-approvals.ts';
import { approvalWords } from '../../approvals/words.ts';
import { PageHead } from '../../frame/PageHead.tsx';
import { formatMoment } from '../../words/moment.ts';
import { dossierActWords } from '../act-words.ts';
import { dossierFormWords } from '../form-words.ts';
import { readApplication } from '../items/contents.ts';
import { useDossier } from '../use-dossier.ts';
import { dossierWords } from '../words.ts';
import { hasLetter } from './has-letter.ts';
import { printWords } from './words.ts';

/** To the area: what was decided, by whom and why; of an approval the number under which it issues. */
export function LetterPage(): ReactElement {
  const say = useWords(printWords);
  const all = useWords(dossierWords);
  const act = useWords(dossierActWords);
  const { language } = useLanguage();
  const { areaCode } = useParams({ from: '/frame/dossiers/$areaCode/letter' });
  const { data, error, refetch } = useDossier(areaCode);
  if (error) return <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />;
  if (!data) return <Skeleton heights={[32, 400]} />;
  const above = <Link className="console-link" to="/dossiers/$areaCode" params={{ areaCode }}>{all.of(data.areaName[language])}</Link>;
  if (data.approvalId === null || !hasLetter(data)) return <><PageHead above={above} title={say.letterTitle} /><Empty icon="document" title={say.noLetter}><p>{say.noLetterWords}</p></Empty></>;
  return (
    <>
      <div className="sheet__acts"><PageHead above={above} title={say.letterTitle}><Button kind="secondary" icon="document" onPress={() => print()}>{act.print}</Button></PageHead></div>
      <Letter dossier={data} approvalId={data.approvalId} />
    </>
  );
}

function Letter({ dossier, approvalId }: { readonly dossier: DossierView; readonly approvalId: string }): ReactElement {
  const say = useWords(printWords);
  const form = useWords(dossierFormWords);
  const { language } = useLanguage();
  const { data: approval, error, refetch } = useApproval(approvalId);
  if (error) return <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />;
  if (!approval) return <Skeleton heights={[400]} />;
  const { areaCode, areaName, state, issuerNumber, version, items } = dossier;
  const { scope } = readApplication(items.find(({ item }) => item === 'application_form')?.content);
  const named = `${areaName[language]} (${areaCode})`;
  return (
    <article className="sheet dossier-sheet" aria-label={say.letterTitle}>
      <header><Mark width={28} /><b>Yika</b><span className="kit-grow" /><code>{approval.reference}</code></header>
      <h2>{say.letterTitle}</h2>
      <p className="dossier-sheet__decision">{say.decisions[state]?.(named)}</p>
      <dl>
        {state === 'approved' && issuerNumber !== null && <div><dt>{say.number}</dt><dd><b className="dossier-sheet__number">{issuerNumber}</b></dd></div>}
        {state === 'approved' && <div><dt>{say.scope}</dt><dd>{scope.map((each) => form.scopes[each]).join(language === 'zh-CN' ? '、' : ', ')}</dd></div>}
        <div><dt>{say.request}</dt><dd><code>{approval.reference}</code>, {formatMoment(approval.raisedAt, language)}</dd></div>
        <div><dt>{say.version}</dt><dd>{version}</dd></div>
      </dl>
      <Reasons approval={approval} />
      {state !== 'approved' && <ToCorrect dossier={dossier} />}
      <h3>{say.next}</h3>
      <p>{say.nexts[state]}</p>
    </article>
  );
}

/** What reviewers asked for of each item, in the version that was decided. */
function ToCorrect({ dossier: { items, version } }: { readonly dossier: DossierView }): ReactElement | null {
  const say = useWords(printWords);
  const all = useWords(dossierWords);
  const asked = items.flatMap(({ item, comments }) => comments.filter((comment) => comment.mark === 'to_correct' && comment.version === version).map(({ at, words }) => ({ item, at, words })));
  if (asked.length === 0) return null;
  return (
    <table>
      <caption>{say.toCorrect}</caption>
      <tbody>{asked.map(({ item, at, words }) => <tr key={`${item}:${at}`}><th scope="row">{all.items[item]}</th><td className="dossier-sheet__words">{words}</td></tr>)}</tbody>
    </table>
  );
}

/** Of the version that was decided: who approved, returned or rejected it, and what they said. */
function Reasons({ approval: { timeline, version } }: { readonly approval: ApprovalView }): ReactElement {
  const say = useWords(printWords);
  const held = useWords(approvalWords);
  const { language } = useLanguage();
  const decided = timeline.filter((event) => event.version === version && (event.what === 'step_approved' || event.what === 'returned' || event.what === 'rejected'));
  return (
    <table>
      <caption>{say.reasons}</caption>
      <thead><tr><th scope="col">{say.decidedBy}</th><th scope="col">{say.decision}</th><th scope="col">{say.reasons}</th></tr></thead>
      <tbody>
        {decided.map(({ at, by, step, what, reason }) => (
          <tr key={at}>
            <th scope="row">{step !== null && `${held.stepNames[step]}, `}{by?.staffNumber ?? held.operator}<br /><small>{formatMoment(at, language)}</small></th>
            <td className="dossier-sheet__words">{held.events[what]}</td>
            <td className="dossier-sheet__words">{reason ?? say.noReason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
