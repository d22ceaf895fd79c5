import { formatNumber, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FigurePanel } from './FigurePanel.tsx';
import type { Figures } from './figures.ts';
import { dashboardWords } from './words.ts';

const ages = ['withinDay', 'withinThreeDays', 'longer'] as const;

/** Held changes by how long they have waited; the inbox has them one by one. */
export function ApprovalFigures({ figures: { approvals } }: { readonly figures: Figures }): ReactElement {
  const say = useWords(dashboardWords);
  const { language } = useLanguage();
  const count = (value: number): string => formatNumber(value, language);
  const none = ages.every((age) => approvals[age] === 0);
  return (
      <FigurePanel
        title={say.waiting} nothing={say.noWaiting}
        bars={none ? null : { lying: true, labels: ages.map((age) => say.waitingAges[age]), series: [{ name: say.waiting, tone: 'strong', values: ages.map((age) => approvals[age]) }] }}
        table={{ head: [say.age, say.times], rows: ages.map((age) => ({ key: age, cells: [say.waitingAges[age], count(approvals[age])] })) }}
        note={<Link className="console-link" to="/approvals">{say.toInbox}</Link>}
      />
  );
}
