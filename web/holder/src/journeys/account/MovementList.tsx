import type { listAccountMovements, ReplyOf } from '@yika/contract';
import { Empty, formatDay, formatMoney, formatMonth, Panel, StateLine, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

export type Statement = ReplyOf<typeof listAccountMovements>;
type Movement = Statement['movements'][number];

/** By month, newest first. Months follow the order of the books: a movement that was booked late stands where the agency put it. */
export function MovementList({ movements, year }: { readonly movements: readonly Movement[]; readonly year: number | null }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [newest] = movements;
  if (newest === undefined) return <Empty icon="receipt" title={year === null ? say.noMovements : say.noneInYear(year)} />;
  return (
    <>
      {byMonth(movements).map((group) => (
        <Panel key={group.firstNo} title={formatMonth(group.month, language)}>
          <ol>{group.movements.map((movement) => <MovementItem key={movement.movementNo} movement={movement} />)}</ol>
        </Panel>
      ))}
      <p className="kit-small">{say.source(newest.source, formatDay(newest.asOf, language))}</p>
    </>
  );
}

function MovementItem({ movement }: { readonly movement: Movement }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { kind, bookedOn, place, amountFen, balanceAfterFen, missingBefore } = movement;
  const about = [formatDay(bookedOn, language), place].filter((part) => part !== null);
  return (
    <li className="movement">
      <span className="movement__what">
        <b>{say.kind[kind]}</b>
        <span className="kit-small kit-second">{about.join(' · ')}</span>
      </span>
      <span className="movement__sum">
        <b>{signed(amountFen, formatMoney(Math.abs(amountFen), language))}</b>
        <span className="kit-small kit-second">{say.after(formatMoney(balanceAfterFen, language))}</span>
      </span>
      {missingBefore && <span className="movement__gap"><StateLine tone="doubt">{say.missing}</StateLine></span>}
    </li>
  );
}

/** A sign that is as wide as a figure: plus and minus are told apart without colour. */
function signed(amountFen: number, amount: string): string {
  return `${amountFen > 0 ? '+' : '−'}${amount}`;
}

interface Group {
  readonly month: string;
  readonly firstNo: number;
  readonly movements: Movement[];
}

function byMonth(movements: readonly Movement[]): readonly Group[] {
  const groups: Group[] = [];
  for (const movement of movements) {
    const month = movement.bookedOn.slice(0, 7);
    const last = groups.at(-1);
    if (last?.month === month) last.movements.push(movement);
    else groups.push({ month, firstNo: movement.movementNo, movements: [movement] });
  }
  return groups;
}
