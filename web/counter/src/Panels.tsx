import { Dialog, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { CardPanel } from './panels/CardPanel.tsx';
import { ClaimPanel } from './panels/ClaimPanel.tsx';
import { DamagePanel } from './panels/DamagePanel.tsx';
import { OutagePanel } from './panels/OutagePanel.tsx';
import { ResultsPanel } from './panels/ResultsPanel.tsx';
import { WhyPanel } from './panels/WhyPanel.tsx';
import { useClearing } from './use-clearing.ts';
import { words } from './words.ts';

export type PanelName = 'card' | 'claims' | 'damage' | 'outage' | 'results' | 'why';

interface Props {
  readonly panel: PanelName;
  /** Of the answer on the screen, for `why`. */
  readonly reference: string | null;
  readonly servicePointId: string;
  readonly onClose: () => void;
}

const CLOSES_UNTOUCHED_AFTER_SECONDS = 120;

/** The other work of a counter, over the page; it closes by itself when nobody touches it, for it may show somebody. */
export function Panels({ panel, reference, servicePointId, onClose }: Props): ReactElement {
  const say = useWords(words);
  useClearing({ running: true, afterSeconds: CLOSES_UNTOUCHED_AFTER_SECONDS, untouched: true, clear: onClose });
  return (
    <Dialog title={say[panel]} onClose={onClose}>
      {panel === 'card' && <CardPanel />}
      {panel === 'claims' && <ClaimPanel />}
      {panel === 'damage' && <DamagePanel />}
      {panel === 'outage' && <OutagePanel servicePointId={servicePointId} />}
      {panel === 'results' && <ResultsPanel />}
      {panel === 'why' && reference !== null && <WhyPanel reference={reference} />}
    </Dialog>
  );
}
