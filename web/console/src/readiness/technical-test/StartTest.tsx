import { call, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { startTechnicalTest } from '../../addresses.ts';
import { useTestsChanged } from './use-tests.ts';
import { testWords } from './words.ts';

export function StartTest({ areaCode, again, underWay }: { readonly areaCode: string; readonly again: boolean; readonly underWay: boolean }): ReactElement {
  const say = useWords(testWords);
  const changed = useTestsChanged(areaCode);
  const navigate = useNavigate();
  const start = useAttempt((_: null, attempt) => call(startTechnicalTest, { params: { areaCode }, attempt }));
  const press = async (): Promise<void> => {
    if (!(await start.run(null))) return;
    toast(say.started);
    // Whoever looked at an old one sees the new one.
    await navigate({ to: '/readiness/$areaCode/test', params: { areaCode }, search: {} });
    await changed();
  };
  return (
    <div className="readiness__start">
      <Button type="primary" size="large" onClick={() => void press()} loading={start.busy} disabled={underWay}>{again ? say.startAgain : say.start}</Button>
      {start.failure && <ProblemAlert failure={start.failure} />}
    </div>
  );
}
