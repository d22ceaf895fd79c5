import { failureOf, Icon, ProblemAlert, useWords, type IconName } from '@yika/kit';
import type { UseQueryResult } from '@tanstack/react-query';
import { Button, Table, type TableColumnType } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { listWords } from '../words/list-words.ts';
import { ListManner } from './ListManner.tsx';
import type { Pager } from './use-list-search.ts';
import { useManner } from './use-manner.ts';

export interface Column<Row> extends Pick<TableColumnType<Row>, 'align' | 'width'> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Without it a row would say nothing: it cannot be hidden. */
  readonly always?: boolean;
}

interface Props<Row> {
  /** Under which name the manner of this list is kept. */
  readonly list: string;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly query: UseQueryResult<{ readonly rows: readonly Row[]; readonly next: string | null }>;
  readonly rowKey: (row: Row) => string;
  readonly pager: Pager;
  readonly empty: { readonly icon: IconName; readonly title: string; readonly words?: string };
  readonly above?: ReactNode;
  /** What can be done with the whole list. */
  readonly acts?: ReactNode;
}

/** A list that the server pages: its rows, what is shown of them, and the states in which there are none. */
export function ListPanel<Row extends object>({ list, label, columns, query, rowKey, pager, empty, above, acts }: Props<Row>): ReactElement {
  const say = useWords(listWords);
  const { manner, setDensity, setHidden } = useManner(list);
  const shown = columns.filter(({ key, always }) => always || !manner.hidden.includes(key));
  const { data, error, isFetching, refetch } = query;
  return (
    <section className="list-panel" aria-label={label}>
      <div className="list-panel__bar">
        {above}
        <span className="kit-grow" />
        {acts}
        <ListManner columns={columns} density={manner.density} hidden={manner.hidden} onDensity={setDensity} onHidden={setHidden} />
        <Button icon={<Icon name="renew" size={18} />} loading={isFetching} onClick={() => void refetch()}>{say.refresh}</Button>
      </div>
      {error ? (
        <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />
      ) : (
        <Table<Row>
          size={manner.density}
          columns={shown.map(({ key, title, cell, align, width }) => ({ key, title, render: (_, row) => cell(row), ...(align && { align }), ...(width !== undefined && { width }) }))}
          dataSource={data ? [...data.rows] : []}
          rowKey={rowKey}
          loading={data === undefined}
          pagination={false}
          scroll={{ x: 940 }}
          locale={{ emptyText: data === undefined ? <span className="list-panel__waiting">{say.loading}</span> : <Nothing {...empty} /> }}
        />
      )}
      {data && (pager.toFirst || data.next !== null) && <PageTurner pager={pager} next={data.next} />}
    </section>
  );
}

function Nothing({ icon, title, words }: Props<object>['empty']): ReactElement {
  return <div className="list-panel__nothing"><Icon name={icon} size={36} /><b>{title}</b>{words && <p>{words}</p>}</div>;
}

function PageTurner({ pager: { page, toFirst, toPrevious, toNext }, next }: { readonly pager: Pager; readonly next: string | null }): ReactElement {
  const say = useWords(listWords);
  return (
    <nav className="list-panel__pages" aria-label={say.pages}>
      <Button onClick={toFirst ?? undefined} disabled={toFirst === null}>{say.first}</Button>
      <Button onClick={toPrevious ?? undefined} disabled={toPrevious === null}>{say.previous}</Button>
      <span aria-live="polite">{page > 0 && say.page(page)}</span>
      <Button onClick={() => next !== null && toNext(next)} disabled={next === null}>{say.next}</Button>
    </nav>
  );
}
