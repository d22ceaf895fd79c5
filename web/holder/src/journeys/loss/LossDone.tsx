import { Button, formatDay, List, ListRow, OutcomeShape, useLanguage, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Reported } from './LossPage.tsx';
import { words } from './words.ts';

export function LossDone({ reported }: { readonly reported: Reported }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  return (
    <>
      <OutcomeShape outcome="valid" />
      <div role="status" className="kit-stack" style={{ gap: 8 }}>
        <p aria-hidden="true" style={{ fontSize: 'var(--size-title)', lineHeight: 'var(--line-title)', color: 'var(--text)', fontWeight: 700 }}>{say.doneTitle}</p>
        <p>{reported.lossLapsesOn === null ? say.doneForever : say.doneUntil(formatDay(reported.lossLapsesOn, language))}</p>
        <p>{say.doneNext}</p>
      </div>
      <List>
        <ListRow icon="lock" title={say.formal} words={say.formalWords} href="/app/services/formal_loss" onPress={() => void go({ to: '/services/$service', params: { service: 'formal_loss' } })} />
        <ListRow icon="chip" title={say.replace} words={say.replaceWords} href="tel:12333" />
        <ListRow icon="bank" title={say.bank} />
      </List>
      <Button onPress={() => void go({ to: '/' })}>{say.toCard}</Button>
    </>
  );
}
