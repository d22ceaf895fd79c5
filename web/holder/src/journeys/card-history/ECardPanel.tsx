import type { ECardEventKind, ECardPast } from '@yika/contract';
import { dayOf, formatDay, formatTime, Icon, Panel, useLanguage, useWords, type IconName } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from './words.ts';

const icons: Readonly<Record<ECardEventKind, IconName>> = {
  claimed: 'plus', proved_again: 'person', level_raised: 'check', device_added: 'phone', device_ended: 'sign-out', pin_changed: 'key', pin_paused: 'pause', loss_authorised: 'shield', loss_authorisation_ended: 'undo', ended: 'cross',
};

/** One e-card: what happened to it, oldest first. */
export function ECardPanel({ ecard, asOf }: { readonly ecard: ECardPast; readonly asOf: number }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  return (
    <Panel title={say.ecard(ecard.level)}>
      <p className="kit-small">{say.ecardFrom(ecard.regionName[language])}</p>
      <ol className="past__steps">
        {ecard.events.map(({ at, what, device, provedBy, why }) => (
          <li key={`${at}-${what}-${device}`} className={`past__step past__step--${what === 'ended' ? 9 : 'ecard'}`}>
            <span className="past__mark"><Icon name={icons[what]} size={18} /></span>
            <b>{[say.events[what], device].filter((part) => part !== null).join(': ')}</b>
            <span className="kit-small kit-second">{`${formatDay(dayOf(at), language)}, ${formatTime(at, language)}`}</span>
            {(provedBy !== null || why !== null) && <span className="kit-small">{[provedBy && say.proved[provedBy], why && say.ended[why]].filter((part) => part !== null).join(' · ')}</span>}
          </li>
        ))}
      </ol>
      <p className="kit-small past__note">{say.ecardSource(formatDay(dayOf(asOf), language))}</p>
    </Panel>
  );
}
