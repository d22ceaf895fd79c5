import { call, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Button, Modal } from 'antd';
import { useState, type ReactElement } from 'react';
import { giveTerminalCode } from '../addresses.ts';
import { formatMoment } from '../words/moment.ts';
import { placeWords } from './words.ts';

/** The one-time code by which a till that was approved is set up; it is shown once, and the one before is void. */
export function TillCode({ terminalId, till }: { readonly terminalId: string; readonly till: string }): ReactElement {
  const say = useWords(placeWords);
  const { language } = useLanguage();
  const [given, setGiven] = useState<{ readonly code: string; readonly expiresAt: number } | null>(null);
  const give = useAttempt((terminal: string) => call(giveTerminalCode, { params: { terminalId: terminal } }));
  const ask = async (): Promise<void> => {
    const code = await give.run(terminalId);
    if (code) setGiven(code);
  };
  return (
    <>
      <Button loading={give.busy} onClick={ask}>{say.giveCode}</Button>
      {give.failure && <ProblemAlert failure={give.failure} />}
      <Modal open={given !== null} title={say.codeTitle(till)} footer={<Button type="primary" onClick={() => setGiven(null)}>{say.done}</Button>} onCancel={() => setGiven(null)} destroyOnHidden>
        {given && <><p className="places__code" aria-live="polite">{given.code}</p><p>{say.codeWords(formatMoment(given.expiresAt, language))}</p></>}
      </Modal>
    </>
  );
}
