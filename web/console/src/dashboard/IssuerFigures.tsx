import { formatNumber, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { issuerWords } from '../issuers/words.ts';
import { FigurePanel } from './FigurePanel.tsx';
import type { Figures } from './figures.ts';
import { dashboardWords } from './words.ts';

const standings = ['active', 'suspended', 'withdrawn'] as const;

/** Who may issue, by how they stand; the register has them one by one. */
export function IssuerFigures({ figures: { issuers } }: { readonly figures: Figures }): ReactElement {
  const say = useWords(dashboardWords);
  const named = useWords(issuerWords).standings;
  const { language } = useLanguage();
  const none = standings.every((standing) => issuers[standing] === 0);
  return (
    <FigurePanel
      title={say.issuers} nothing={say.noIssuers}
      bars={none ? null : { lying: true, labels: standings.map((standing) => named[standing]), series: [{ name: say.issuers, tone: 'strong', values: standings.map((standing) => issuers[standing]) }] }}
      note={<Link className="console-link" to="/issuers">{say.toIssuers}</Link>}
      table={{ head: [say.howTheyStand, say.times], rows: standings.map((standing) => ({ key: standing, cells: [named[standing], formatNumber(issuers[standing], language)] })) }}
    />
  );
}
