import { failureOf, ProblemAlert, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import { Table } from 'antd';
import type { ReactElement } from 'react';
import { useAgencies, useAreaOptions } from '../agencies/use-areas.ts';
import { ForRoles } from '../frame/ForRoles.tsx';
import { PageHead } from '../frame/PageHead.tsx';
import { useSignedIn } from '../frame/use-me.ts';
import { useReadiness } from './use-readiness.ts';
import { readinessWords } from './words.ts';

export const readersOfReadiness = ['officer', 'approver', 'auditor'] as const;
const ROWS_A_PAGE = 20;

/** The provinces and cities of one's scope, and how far each is. Each row asks for itself: only those that are on the page. */
export function AreasPage(): ReactElement {
  const say = useWords(readinessWords);
  const { isPending, error, refetch } = useAgencies();
  const areas = useOwnAreas();
  return (
    <>
      <PageHead title={say.title} words={say.lead} />
      <ForRoles roles={readersOfReadiness}>
        <section className="list-panel" aria-label={say.title}>
          {error ? <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} /> : (
            <Table
              dataSource={[...areas]} rowKey="value" loading={isPending} scroll={{ x: 640 }}
              pagination={areas.length > ROWS_A_PAGE && { pageSize: ROWS_A_PAGE, showSizeChanger: false }}
              locale={{ emptyText: <div className="list-panel__nothing"><b>{say.none}</b><p>{say.noneWords}</p></div> }}
              columns={[
                { key: 'area', title: say.area, render: (_, { value, label }) => <Link className="console-link" to="/readiness/$areaCode" params={{ areaCode: value }}>{label}</Link> },
                { key: 'progress', title: say.progress, width: 260, render: (_, { value }) => <Progress areaCode={value} /> },
                { key: 'waits', title: say.waits, width: 280, render: (_, { value }) => <Waits areaCode={value} /> },
              ]}
            />
          )}
        </section>
      </ForRoles>
    </>
  );
}

/** Those that may issue one day and that one of the roles reaches: '440000' reaches '440100'. */
function useOwnAreas(): readonly { readonly value: string; readonly label: string }[] {
  const { grants } = useSignedIn();
  const reach = grants.filter(({ role, servicePointId }) => servicePointId === null && readersOfReadiness.some((reader) => reader === role)).map(({ areaCode }) => areaCode.replace(/(?:00){1,3}$/, ''));
  return useAreaOptions().filter(({ value }) => value !== '000000' && value.endsWith('00') && reach.some((beginning) => value.startsWith(beginning)));
}

function Progress({ areaCode }: { readonly areaCode: string }): ReactElement | null {
  const say = useWords(readinessWords);
  const { data } = useReadiness(areaCode);
  if (!data) return null;
  const accepted = data.items.filter(({ state }) => state === 'accepted').length;
  return (
    <div className="readiness__progress">
      <span className="readiness__steps" aria-hidden="true">{data.items.map(({ item, state }) => <i key={item} className={`readiness__step readiness__step--${state}`} />)}</span>
      {say.acceptedOf(accepted, data.items.length)}
    </div>
  );
}

function Waits({ areaCode }: { readonly areaCode: string }): ReactElement | null {
  const say = useWords(readinessWords);
  const { data, error, refetch } = useReadiness(areaCode);
  if (error) return <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />;
  if (!data) return null;
  const count = (...states: readonly string[]) => data.items.filter(({ state }) => states.includes(state)).length;
  const [review, mend] = [count('ready', 'accepted_by_province'), count('empty', 'incomplete', 'returned')];
  if (data.accepted) return <>{say.whole}</>;
  return <>{[mend > 0 ? say.toMend(mend) : '', review > 0 ? say.forReview(review) : ''].filter(Boolean).join(' · ') || say.nothingWaits}</>;
}
