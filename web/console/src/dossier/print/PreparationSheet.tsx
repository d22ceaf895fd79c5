import type { DossierView } from '@yika/contract';
import { formatMoney, formatMonth, formatNumber, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { dossierFormWords } from '../form-words.ts';
import { monthNames, readApplication, readPreparation, sumOf } from '../items/contents.ts';
import { dossierWords } from '../words.ts';
import { SignatureLine } from './SignatureLine.tsx';

const passages = ['businessProcesses', 'systems', 'managementRegime', 'internalControl', 'emergencyPlan'] as const;

/** Months stand down and points across as far as four fit on a page; more points go on beneath. */
const POINTS_ACROSS = 4;

export function PreparationSheet({ dossier: { items } }: { readonly dossier: DossierView }): ReactElement {
  const all = useWords(dossierWords);
  const say = useWords(dossierFormWords);
  const { language } = useLanguage();
  const item = items.find((each) => each.item === 'preparation_statement');
  const form = readPreparation(item?.content);
  const months = monthNames(readApplication(items.find((each) => each.item === 'application_form')?.content).firstMonth);
  const money = (fen: number) => formatMoney(fen, language);
  const number = (value: number) => formatNumber(value, language);
  const groups = Array.from({ length: Math.ceil(form.collectionByPoint.length / POINTS_ACROSS) }, (_, group) => form.collectionByPoint.slice(group * POINTS_ACROSS, (group + 1) * POINTS_ACROSS));
  return (
    <section className="dossier-sheet__next">
      <h2>{all.items.preparation_statement}</h2>
      {passages.map((name) => <div key={name}><h3>{say.passages[name]}</h3><p className="dossier-sheet__passage">{form[name]}</p></div>)}
      <table>
        <caption>{say.staff}</caption>
        <thead><tr><th scope="col">{say.post}</th><th scope="col">{say.people}</th><th scope="col">{say.cardsPerMonthEach}</th><th scope="col">{say.capacity}</th></tr></thead>
        <tbody>{form.staff.map(({ post, people, cardsPerMonthEach }) => <tr key={post}><th scope="row">{post}</th><td>{number(people)}</td><td>{number(cardsPerMonthEach)}</td><td>{number(people * cardsPerMonthEach)}</td></tr>)}</tbody>
        <tfoot><tr><th scope="row" colSpan={3}>{say.capacity}</th><td>{number(sumOf(form.staff.map(({ people, cardsPerMonthEach }) => people * cardsPerMonthEach)))}</td></tr></tfoot>
      </table>
      <table>
        <caption>{say.cost}</caption>
        <thead><tr><th scope="col">{say.year}</th><th scope="col">{say.equipment}</th><th scope="col">{say.cards}</th><th scope="col">{say.operation}</th><th scope="col">{say.total}</th></tr></thead>
        <tbody>{form.costByYear.map(({ year, equipmentFen, cardsFen, operationFen, totalFen }) => <tr key={year}><th scope="row">{year}</th><td>{money(equipmentFen)}</td><td>{money(cardsFen)}</td><td>{money(operationFen)}</td><td>{money(totalFen)}</td></tr>)}</tbody>
        <tfoot><tr><th scope="row" colSpan={4}>{say.wholeCost}</th><td>{money(form.totalCostFen)}</td></tr></tfoot>
      </table>
      {groups.map((points) => (
        <table key={points[0]?.point}>
          <caption>{say.collection}</caption>
          <thead><tr><td />{points.map(({ point }) => <th key={point} scope="col">{point}</th>)}</tr></thead>
          <tbody>
            {Array.from({ length: 12 }, (_, place) => place).map((place) => {
              const month = months?.[place];
              return <tr key={place}><th scope="row">{month ? formatMonth(month, language) : place + 1}</th>{points.map(({ point, byMonth }) => <td key={point}>{number(byMonth[place] ?? 0)}</td>)}</tr>;
            })}
          </tbody>
          <tfoot><tr><th scope="row">{say.total}</th>{points.map(({ point, total }) => <td key={point}>{number(total)}</td>)}</tr></tfoot>
        </table>
      ))}
      {item && <SignatureLine item={item} />}
    </section>
  );
}
