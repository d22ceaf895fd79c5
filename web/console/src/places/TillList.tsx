import type { ManagedPlaceView, ManagedTerminal, TerminalState } from '@yika/contract';
import { call, useLanguage, useWords } from '@yika/kit';
import { Button, Drawer } from 'antd';
import { useState, type ReactElement } from 'react';
import { raiseTerminalRevocation } from '../addresses.ts';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { formatMoment } from '../words/moment.ts';
import { AskWithReason } from '../approvals/AskWithReason.tsx';
import { TillCode } from './TillCode.tsx';
import { TillForm } from './TillForm.tsx';
import { placeWords } from './words.ts';

const tones: Record<TerminalState, MarkTone> = { waiting: 'waiting', enrolled: 'good', revoked: 'plain' };

/** The tills of a place: their state, their codes, and asking for one more or one less. */
export function TillList({ place }: { readonly place: ManagedPlaceView }): ReactElement {
  const say = useWords(placeWords);
  const [adding, setAdding] = useState(false);
  return (
    <section className="console-panel" aria-labelledby="place-tills">
      <div className="console__head">
        <h2 id="place-tills">{say.tills}</h2>
        {place.mayChange && place.closedOn === null && <Button onClick={() => setAdding(true)}>{say.addTill}</Button>}
      </div>
      {place.terminals.length === 0 && <p className="kit-second">{say.noTills}</p>}
      <ul className="console-rows">{place.terminals.map((terminal) => <Till key={terminal.terminalId} terminal={terminal} mayChange={place.mayChange} />)}</ul>
      <Drawer open={adding} onClose={() => setAdding(false)} title={say.addTill} size={480} closable={{ 'aria-label': say.done }} destroyOnHidden><TillForm place={place} /></Drawer>
    </section>
  );
}

function Till({ terminal: { terminalId, till, purposes, state, enrolledAt, revokedAt }, mayChange }: { readonly terminal: ManagedTerminal; readonly mayChange: boolean }): ReactElement {
  const say = useWords(placeWords);
  const { language } = useLanguage();
  const at = revokedAt ?? enrolledAt;
  return (
    <li>
      <span className="console-rows__words">
        <b>{till}</b> <StateMark tone={tones[state]}>{say.states[state]}</StateMark>
        <small>{terminalId} · {purposes.map((each) => say.purposeNames[each]).join(language === 'zh-CN' ? '、' : ', ')}{at !== null && ` · ${say.since(formatMoment(at, language))}`}</small>
      </span>
      {mayChange && state === 'waiting' && <TillCode terminalId={terminalId} till={till} />}
      {mayChange && state !== 'revoked' && (
        <AskWithReason label={say.revoke} title={say.revokeTitle(till)} words={say.revokeWords} danger send={(reason, attempt) => call(raiseTerminalRevocation, { body: { proposal: { terminalId }, reason }, attempt })} />
      )}
    </li>
  );
}
