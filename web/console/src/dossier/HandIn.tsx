import type { DossierView } from '@yika/contract';
import { call, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { Button, Form } from 'antd';
import type { ReactElement } from 'react';
import { submitDossier } from '../addresses.ts';
import { ReasonItem } from '../approvals/ReasonItem.tsx';
import { dossierActWords } from './act-words.ts';
import { DossierItemMark } from './DossierStateMark.tsx';
import { useDossierChanged } from './use-dossier.ts';
import { dossierWords } from './words.ts';

/** What is not ready is named; when nothing is left, it goes with the reason. */
export function HandIn({ dossier: { areaCode, items, purpose, state } }: { readonly dossier: DossierView }): ReactElement {
  const say = useWords(dossierWords);
  const act = useWords(dossierActWords);
  const changed = useDossierChanged();
  const attempt = useAttempt((reason: string, key) => call(submitDossier, { params: { areaCode }, body: { reason }, attempt: key }));
  const left = items.filter(({ faults }) => faults.length > 0);
  const title = state === 'returned' ? act.handInAgain : act.handIn;
  const handIn = async ({ reason }: { readonly reason: string }): Promise<void> => {
    const dossier = await attempt.run(reason.trim());
    await changed();
    if (dossier) toast(dossier.state === 'filed' ? act.filedToast : act.handedIn);
  };
  return (
    <section className="console-panel" aria-label={title}>
      <h2>{title}</h2>
      <p>{act.handInWords}{purpose === 'change' && ` ${act.handInChange}`}</p>
      {left.length > 0 ? (
        <>
          <p><b>{act.notYet}</b></p>
          <ul className="console-rows">{left.map((item) => <li key={item.item}><span className="console-rows__words">{say.items[item.item]}</span><DossierItemMark item={item} /></li>)}</ul>
        </>
      ) : (
        <Form<{ reason: string }> layout="vertical" requiredMark={false} onFinish={handIn} className="dossier__narrow">
          <ReasonItem />
          {attempt.failure && <ProblemAlert failure={attempt.failure} />}
          <Button type="primary" htmlType="submit" loading={attempt.busy}>{title}</Button>
        </Form>
      )}
    </section>
  );
}
