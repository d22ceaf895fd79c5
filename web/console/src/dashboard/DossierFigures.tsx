import { formatNumber, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { FigurePanel } from './FigurePanel.tsx';
import type { Figures } from './figures.ts';
import { dashboardWords } from './words.ts';

const ages = ['withinMonth', 'withinThreeMonths', 'longer'] as const;
const turns = [['written', 'quiet'], ['returned', 'doubt'], ['reviewed', 'strong']] as const;

/** Open dossiers by how long ago they were begun and whose turn it is. */
export function DossierFigures({ figures: { dossiers } }: { readonly figures: Figures }): ReactElement {
  const say = useWords(dashboardWords);
  const { language } = useLanguage();
  const none = turns.every(([turn]) => ages.every((age) => dossiers[turn][age] === 0));
  return (
    <FigurePanel
      title={say.dossiers} nothing={say.noDossiers}
      bars={none ? null : { lying: true, labels: ages.map((age) => say.dossierAges[age]), series: turns.map(([turn, tone]) => ({ name: say.dossierTurns[turn], tone, values: ages.map((age) => dossiers[turn][age]) })) }}
      table={{ head: [say.begun, ...turns.map(([turn]) => say.dossierTurns[turn])], rows: ages.map((age) => ({ key: age, cells: [say.dossierAges[age], ...turns.map(([turn]) => formatNumber(dossiers[turn][age], language))] })) }}
    />
  );
}
