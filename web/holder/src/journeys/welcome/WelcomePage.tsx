import { Button, Line, List, ListRow, PageShell, Panel, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** For a browser that the platform does not know: what this is, what one needs, and the two things that need no sign-in. */
export function WelcomePage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const [name, number, card] = say.needs;
  return (
    <PageShell title={say.title} elder>
      <p>{say.what}</p>
      <Panel title={say.need}>
        <Line icon="person">{name}</Line>
        <Line icon="identity">{number}</Line>
        <Line icon="chip">{card}</Line>
      </Panel>
      <Button big onPress={() => void go({ to: '/claim' })}>{say.start}</Button>
      <List>
        <ListRow icon="lock" title={say.lost} words={say.lostWords} href="/app/loss" onPress={() => void go({ to: '/loss' })} />
        <ListRow icon="question" title={say.why} words={say.whyWords} href="/app/why?situation=sign_in" onPress={() => void go({ to: '/why', search: { situation: 'sign_in' } })} />
        <ListRow icon="document" title={say.guide} words={say.guideWords} href="/guide" />
      </List>
    </PageShell>
  );
}
