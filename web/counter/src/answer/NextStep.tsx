import type { ReasonView } from '@yika/contract';
import { Button, useWords, WayOn } from '@yika/kit';
import type { ReactElement } from 'react';
import type { PanelName } from '../panels/Panels.tsx';
import { words } from '../words.ts';

interface Props {
  readonly reason: ReasonView;
  readonly onPanel: (panel: PanelName) => void;
}

/** The one next step of a reason, where it is not the holder's own phone: a panel of this counter, a named place with its hours, a number. */
export function NextStep({ reason, onPanel }: Props): ReactElement | null {
  const say = useWords(words);
  const panel = panelOf(reason);
  if (panel) return <Button kind="secondary" icon={panel === 'outage' ? 'warning' : 'person'} onPress={() => onPanel(panel)}>{say[panel]}</Button>;
  const { nextStep } = reason;
  return nextStep.kind === 'place' || nextStep.kind === 'call' ? <WayOn step={nextStep} /> : null;
}

/** What this counter itself can do about it. */
function panelOf({ code, nextStep }: ReasonView): 'outage' | 'claims' | null {
  if (code === 'hospital_system_down') return 'outage';
  return nextStep.kind === 'button' && nextStep.act === 'get_counter_code' ? 'claims' : null;
}
