import type { ReactElement } from 'react';
import { Facts, List, ListRow } from './List.tsx';

interface Props {
  readonly says: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly { readonly heading: string; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }[];
  readonly notes: readonly string[];
}

/** What a paper says, on a screen: its tables are lists here, which a narrow phone can show. */
export function PaperView({ says, facts, tables, notes }: Props): ReactElement {
  return (
    <>
      <p>{says}</p>
      <Facts facts={facts} />
      {tables.map(({ heading, columns, rows }) => (
        <section key={`${heading}${columns.join()}`}>
          {heading && <h3>{heading}</h3>}
          <List>{rows.map((cells) => <ListRow key={cells.join()} title={cells[0] ?? ''} words={cells.slice(1).flatMap((cell, index) => (cell === '–' ? [] : [`${columns[index + 1] ?? ''}: ${cell}`])).join(' · ')} />)}</List>
        </section>
      ))}
      {notes.map((note) => <p key={note} className="kit-small">{note}</p>)}
    </>
  );
}
