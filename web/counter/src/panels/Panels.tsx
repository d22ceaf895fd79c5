import type { VerificationView } from '@yika/contract';
import { Dialog, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { CardPanel } from './CardPanel.tsx';
import { ClaimPanel } from './ClaimPanel.tsx';
import { DamagePanel } from './DamagePanel.tsx';
import { MisusePanel } from './MisusePanel.tsx';
import { OutagePanel } from './OutagePanel.tsx';
import { ResultsPanel } from './ResultsPanel.tsx';
import { WhyPanel } from './WhyPanel.tsx';
import { useClearing } from '../till/use-clearing.ts';
import { words } from '../words.ts';

export type PanelName = 'card' | 'claims' | 'damage' | 'misuse' | 'outage' | 'results' | 'why';

interface Props {
  readonly panel: PanelName;
  /** The answer on the screen, for `why` and `misuse`. */
  readonly view: VerificationView | null;
  readonly servicePointId: string;
  readonly queuedElsewhere: number;
  readonly onPanel: (panel: PanelName) => void;
  readonly onClose: () => void;
  readonly onNext: () => void;
}

const CLOSES_UNTOUCHED_AFTER_SECONDS = 120;

/** The other work of a counter, over the page; it closes by itself when nobody touches it, for it may show somebody. */
export function Panels({ panel, view, servicePointId, queuedElsewhere, onPanel, onClose, onNext }: Props): ReactElement {
  const say = useWords(words);
  useClearing({ running: true, afterSeconds: CLOSES_UNTOUCHED_AFTER_SECONDS, untouched: true, clear: onClose });
  return (
    <Dialog title={say[panel]} onClose={onClose}>
      {panel === 'card' && <CardPanel onPanel={onPanel} />}
      {panel === 'claims' && <ClaimPanel />}
      {panel === 'damage' && <DamagePanel onPanel={onPanel} />}
      {panel === 'misuse' && view?.verificationId && <MisusePanel verificationId={view.verificationId} onDone={onNext} />}
      {panel === 'outage' && <OutagePanel servicePointId={servicePointId} />}
      {panel === 'results' && <ResultsPanel queuedElsewhere={queuedElsewhere} />}
      {panel === 'why' && view !== null && <WhyPanel reference={view.reference} onPanel={onPanel} />}
    </Dialog>
  );
}
