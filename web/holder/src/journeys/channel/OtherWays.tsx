import { List, ListRow, useWords } from '@yika/kit';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { words } from './words.ts';

/** The ways in that need no other app: each stands open, whatever a channel said. */
export function OtherWays({ onWithout }: { /** Where what was typed still stands; else to an empty claim. */ readonly onWithout?: () => void }): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  return (
    <section>
      <h2 className="channel__ways">{say.otherWays}</h2>
      <List label={say.otherWays}>
        <ListRow icon="message" title={say.withoutChannel} words={say.withoutChannelWords} href="/app/claim" onPress={onWithout ?? (() => void go({ to: '/claim' }))} />
        <ListRow icon="institution" title={say.atCounter} words={say.atCounterWords} />
        <ListRow icon="call" title="12333" words={say.callWords} href="tel:12333" />
      </List>
    </section>
  );
}
