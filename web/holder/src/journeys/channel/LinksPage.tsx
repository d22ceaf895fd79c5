import type { ChannelLinkView } from '@yika/contract';
import { Button, call, Dialog, Empty, formatInstant, List, ListRow, PageShell, PinField, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { listChannelLinks, unlinkChannel } from '../../addresses.ts';
import { appWords } from '../../app/app-words.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { PinProblem } from '../../app/PinProblem.tsx';
import { words } from './words.ts';

/** From where one enters with the PIN alone, and a way to end that for each. */
export function LinksPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const [ending, setEnding] = useState<ChannelLinkView | null>(null);
  const links = useQuery({ queryKey: ['channel-links'], queryFn: () => call(listChannelLinks, {}) });
  return (
    <PageShell title={say.linksTitle} back={{ onPress: () => void go({ to: '/' }) }}>
      <p>{say.linksLead}</p>
      <Loaded query={links} heights={[72, 72]}>
        {(view) => view.links.length === 0 ? <Empty icon="phone" title={say.noLinks}>{say.noLinksWords}</Empty> : (
          <List>
            {view.links.map((link) => {
              const name = link.name[language];
              return (
                <ListRow
                  key={link.linkNo} icon="phone" title={link.thisOne ? `${name} · ${say.this}` : name}
                  words={<>{say.since(formatInstant(link.since, language))}<br />{say.used(formatInstant(link.lastUsedAt, language))}<br /><Button kind="quiet" onPress={() => setEnding(link)}>{say.unlink(name)}</Button></>}
                />
              );
            })}
          </List>
        )}
      </Loaded>
      {ending && <Unlink link={ending} onClose={() => setEnding(null)} />}
    </PageShell>
  );
}

/** The PIN once more: an unlocked phone in another's hand is not enough to cut a person off. */
function Unlink({ link, onClose }: { readonly link: ChannelLinkView; readonly onClose: () => void }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const common = useWords(appWords);
  const queries = useQueryClient();
  const [pin, setPin] = useState('');
  const end = useAttempt(async (typed: string) => {
    queries.setQueryData(['channel-links'], await call(unlinkChannel, { params: { linkNo: link.linkNo }, body: { pin: typed } }));
    toast(say.unlinked);
    onClose();
  }, () => setPin(''));
  return (
    <Dialog title={say.unlinkTitle(link.name[language])} onClose={onClose}>
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (pin.length === 6) void end.run(pin); }}>
        <p>{say.unlinkWords}</p>
        <PinField label={common.pin} value={pin} onChange={setPin} purpose="enter" takesFocus />
        {end.failure && <PinProblem failure={end.failure} onTryAgain={() => end.run(pin)} />}
        <Button submit busy={end.busy} missing={pin.length === 6 || end.busy ? null : common.pinMissing(6 - pin.length)} onPress={() => {}}>{say.unlinkYes}</Button>
      </form>
    </Dialog>
  );
}
