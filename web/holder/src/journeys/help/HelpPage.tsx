import { Button, Line, LinkButton, PageShell, Panel, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** A message to the family, a number to call, and what nobody needs to know. */
export function HelpPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const text = say.message(`${location.origin}/guide`);
  const [lost, office] = say.can;
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }} elder>
      <p>{say.lead}</p>
      {'share' in navigator
        ? <Button icon="message" onPress={() => navigator.share({ text }).catch(() => {})}>{say.send}</Button>
        : <LinkButton icon="message" href={`sms:?body=${encodeURIComponent(text)}`}>{say.send}</LinkButton>}
      <LinkButton kind="secondary" icon="call" href="tel:12333">{say.call}</LinkButton>
      <Panel title={say.canTitle}>
        <Line icon="lock">{lost}</Line>
        <Line icon="institution">{office}</Line>
      </Panel>
      <Line icon="shield">{say.never}</Line>
    </PageShell>
  );
}
