import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { useAreaName } from '../agencies/use-areas.ts';
import { FigurePanel } from '../dashboard/FigurePanel.tsx';
import { useWorkload } from './use-desk.ts';
import { deskWords } from './words.ts';

/** What waits by area, what is late of it, and who works on how much. */
export function Workload(): ReactElement | null {
  const say = useWords(deskWords);
  const areaName = useAreaName();
  const { data } = useWorkload();
  if (!data) return null;
  const { areas, staff } = data;
  return (
    <div className="desk__workload">
      <FigurePanel
        title={say.byArea} words={say.byAreaWords} nothing={say.nothingWaits}
        bars={areas.length === 0 ? null : {
          labels: areas.map(({ areaCode }) => areaName(areaCode)), lying: true,
          series: [{ name: say.inTime, tone: 'strong', values: areas.map(({ waiting, overdue }) => waiting - overdue) }, { name: say.late, tone: 'doubt', values: areas.map(({ overdue }) => overdue) }],
        }}
        table={{ head: [say.area, say.inTime, say.late, say.decided], rows: areas.map(({ areaCode, waiting, overdue, decided }) => ({ key: areaCode, cells: [areaName(areaCode), waiting - overdue, overdue, decided] })) }}
      />
      <FigurePanel
        title={say.byStaff} words={say.byStaffWords} nothing={say.nobodyWorks}
        bars={staff.length === 0 ? null : { labels: staff.map(({ staffNumber }) => staffNumber), lying: true, series: [{ name: say.claimed, tone: 'strong', values: staff.map(({ claimed }) => claimed) }, { name: say.decided, tone: 'soft', values: staff.map(({ decided }) => decided) }] }}
        table={{ head: [say.staff, say.claimed, say.decided], rows: staff.map(({ staffNumber, claimed, decided }) => ({ key: staffNumber, cells: [staffNumber, claimed, decided] })) }}
      />
    </div>
  );
}
