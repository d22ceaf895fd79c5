import type { DossierView } from '@yika/contract';
import { Button, failureOf, formatMonth, formatNumber, Mark, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHead } from '../../frame/PageHead.tsx';
import { dossierActWords } from '../act-words.ts';
import { dossierFormWords } from '../form-words.ts';
import { monthNames, readApplication } from '../items/contents.ts';
import { useDossier } from '../use-dossier.ts';
import { dossierWords } from '../words.ts';
import { PreparationSheet } from './PreparationSheet.tsx';
import { SignatureLine } from './SignatureLine.tsx';
import { printWords } from './words.ts';

/** Items 1 and 2 as paper: whole, with who signed them and the fingerprint of what was signed. */
export function FormsSheetPage(): ReactElement {
  const say = useWords(printWords);
  const all = useWords(dossierWords);
  const act = useWords(dossierActWords);
  const { language } = useLanguage();
  const { areaCode } = useParams({ from: '/frame/dossiers/$areaCode/print' });
  const { data, error, refetch } = useDossier(areaCode);
  const above = <Link className="console-link" to="/dossiers/$areaCode" params={{ areaCode }}>{all.of(data?.areaName[language] ?? areaCode)}</Link>;
  if (error) return <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />;
  if (!data) return <Skeleton heights={[32, 400]} />;
  return (
    <>
      <div className="sheet__acts"><PageHead above={above} title={say.formsTitle}><Button kind="secondary" icon="document" onPress={() => print()}>{act.print}</Button></PageHead></div>
      <article className="sheet dossier-sheet" aria-label={say.formsTitle}>
        <header><Mark width={28} /><b>Yika</b><span className="kit-grow" /><span>{data.areaName[language]}, {areaCode}</span></header>
        {data.version === 0 ? <p><b>{say.draft}</b></p> : <p>{all.version(data.version)}{isBeingWritten(data) && <>. <b>{say.changedSince}</b></>}</p>}
        <ApplicationSheet dossier={data} />
        <PreparationSheet dossier={data} />
      </article>
    </>
  );
}

/** Handed in before, and in the hands of the area again. */
function isBeingWritten({ state }: DossierView): boolean {
  return state !== 'province_review' && state !== 'ministry_review' && state !== 'approved' && state !== 'filed';
}

function ApplicationSheet({ dossier: { items } }: { readonly dossier: DossierView }): ReactElement {
  const all = useWords(dossierWords);
  const say = useWords(dossierFormWords);
  const { language } = useLanguage();
  const item = items.find((each) => each.item === 'application_form');
  const form = readApplication(item?.content);
  const names = say.application;
  const months = monthNames(form.firstMonth);
  return (
    <section>
      <h2>{all.items.application_form}</h2>
      <dl>
        {(['agencyName', 'address', 'officeInCharge', 'officePhone'] as const).map((name) => <div key={name}><dt>{names[name]}</dt><dd>{form[name]}</dd></div>)}
        <div><dt>{names.scope}</dt><dd>{form.scope.map((each) => say.scopes[each]).join(language === 'zh-CN' ? '、' : ', ')}</dd></div>
        <div><dt>{names.population}</dt><dd>{formatNumber(form.population, language)}</dd></div>
      </dl>
      <table>
        <caption>{names.cardsByMonth}</caption>
        <tbody>
          {form.cardsByMonth.map((cards, place) => {
            const month = months?.[place];
            // biome-ignore lint/suspicious/noArrayIndexKey: a month has no other name than its place.
            return <tr key={place}><th scope="row">{month ? formatMonth(month, language) : place + 1}</th><td>{formatNumber(cards, language)}</td></tr>;
          })}
        </tbody>
        <tfoot><tr><th scope="row">{names.cardsFirstYear}</th><td>{formatNumber(form.cardsFirstYear, language)}</td></tr></tfoot>
      </table>
      {form.suppliers.length > 0 && (
        <table>
          <caption>{names.suppliers}</caption>
          <tbody>{form.suppliers.map(({ name, product }) => <tr key={`${name}:${product}`}><th scope="row">{name}</th><td className="dossier-sheet__words">{product}</td></tr>)}</tbody>
        </table>
      )}
      {item && <SignatureLine item={item} />}
    </section>
  );
}
