import type { PinFault } from '@yika/contract/numbers';
import { Line, Panel, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from '../journeys/claim/words.ts';

/** What a PIN must not be, in view before anything is typed. No ticks: they would say that each is met. */
export function PinRules({ broken }: { readonly broken: PinFault | null }): ReactElement {
  const [simple, fromNumber, otherPins] = useWords(words).pinRules;
  return (
    <Panel>
      <Line icon="renew" tone={broken === 'pin_too_simple' ? 'bad' : 'plain'}>{simple}</Line>
      <Line icon="identity" tone={broken === 'pin_in_identity_number' ? 'bad' : 'plain'}>{fromNumber}</Line>
      <Line icon="bank">{otherPins}</Line>
    </Panel>
  );
}
