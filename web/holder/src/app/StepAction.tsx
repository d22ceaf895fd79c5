import type { NextStep } from '@yika/contract';
import { acts } from '@yika/contract/reasons';
import { Button, LinkButton, useLanguage, WayOn } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { fieldOfAct, pageOfAct } from './page-of-act.ts';

interface Props {
  readonly step: NextStep;
  readonly first?: boolean;
  /** What "try again" means on this page. */
  readonly onTryAgain?: () => void;
}

/** The one next step of a reason: a button that does it, a named place with its hours, a number to call, or nothing but waiting. */
export function StepAction({ step, first = false, onTryAgain }: Props): ReactElement | null {
  const { language } = useLanguage();
  const go = useNavigate();
  if (step.kind === 'wait') return null;
  if (step.kind === 'call' || step.kind === 'place') return <WayOn step={step} />;
  const kind = first ? 'primary' : 'secondary';
  const to = pageOfAct(step.act);
  if (to === null) return <Button kind={kind} onPress={onTryAgain ?? (() => location.reload())}>{acts[step.act][language]}</Button>;
  if (to.startsWith('/code')) return <LinkButton kind={kind} icon="code" href={to}>{acts[step.act][language]}</LinkButton>;
  return <Button kind={kind} onPress={() => void go({ to, search: fieldOfAct(step.act) })}>{acts[step.act][language]}</Button>;
}
