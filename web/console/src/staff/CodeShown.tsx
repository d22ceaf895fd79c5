import type { StaffCodeView } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Button, Modal } from 'antd';
import type { ReactElement } from 'react';
import { staffActWords } from './act-words.ts';

interface Props {
  readonly staffNumber: string;
  readonly given: StaffCodeView | null;
  readonly words: (expiresAt: number) => string;
  readonly onClose: () => void;
}

/** A code that is shown this once, to be handed over. Only the button closes it, so that no slip beside it loses the code. */
export function CodeShown({ staffNumber, given, words, onClose }: Props): ReactElement {
  const say = useWords(staffActWords);
  return (
    <Modal open={given !== null} title={say.codeTitle(staffNumber)} footer={<Button type="primary" onClick={onClose}>{say.done}</Button>} closable={false} mask={{ closable: false }} keyboard={false} destroyOnHidden>
      {given && <><p className="places__code staff__code" aria-live="polite">{given.code}</p><p>{words(given.expiresAt)}</p></>}
    </Modal>
  );
}
