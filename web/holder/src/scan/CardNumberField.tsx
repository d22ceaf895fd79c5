import { Alert, Dialog, GroupedField, QrScanner, toast, useWords } from '@yika/kit';
import { useState, type ReactElement, type ReactNode } from 'react';
import { appWords } from '../app/app-words.ts';
import { useHost } from '../host/current-host.ts';
import { checkCardNumber } from './check-card-number.ts';
import { scanByHost, stateAfter, type ScanState } from './scan-chain.ts';
import { words } from './words.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (cardNumber: string) => void;
  readonly hint: ReactNode;
}

/** The number of the card, typed or scanned: the host's scanner, then the camera, then a photo, then typing again. */
export function CardNumberField({ label, value, onChange, hint }: Props): ReactElement {
  const say = useWords(words);
  const { cardFaults } = useWords(appWords);
  const host = useHost();
  const [state, setState] = useState<ScanState>({ kind: 'closed' });
  const take = (next: ScanState): void => {
    setState(next.kind === 'found' ? { kind: 'closed' } : next);
    if (next.kind !== 'found') return;
    onChange(next.cardNumber);
    toast(say.found);
  };
  return (
    <>
      <GroupedField
        label={label} value={value} onChange={onChange} groups={[9]} whole={9} maxLength={9} check={(typed) => checkCardNumber(typed, cardFaults)} hint={hint}
        scan={{ word: say.key, label: say.keyLabel, onPress: () => void scanByHost(host).then(take) }}
      />
      {state.kind === 'own_scanner' && (
        <Dialog title={say.title} onClose={() => setState({ kind: 'closed' })}>
          {state.because === null ? <p>{say.lead}</p> : <Alert urgent title={state.because === 'not_a_card' ? say.notACard : say.hostRefused[state.because]} />}
          <QrScanner onText={(text) => take(stateAfter(text))} onType={() => setState({ kind: 'closed' })} />
        </Dialog>
      )}
    </>
  );
}
