import type { AuditEntryView } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import type { Column } from '../list/ListPanel.tsx';
import { StateMark, type MarkTone } from '../list/StateMark.tsx';
import { formatMoment } from '../words/moment.ts';
import { actWords, type KnownAct } from './act-words.ts';
import { auditWords } from './words.ts';

const tones: Record<AuditEntryView['seal'], MarkTone> = { not_yet: 'waiting', as_sealed: 'good', altered: 'bad' };

export function useAuditColumns(): readonly Column<AuditEntryView>[] {
  const say = useWords(auditWords);
  const { language } = useLanguage();
  return [
    { key: 'at', title: say.at, always: true, width: 128, cell: ({ at }) => { const [day, time] = formatMoment(at, language, { seconds: true }).split(/ (?=\S+$)/); return <>{day}<br />{time}</>; } },
    { key: 'who', title: say.who, always: true, width: 160, cell: (entry) => <Actor entry={entry} /> },
    { key: 'what', title: say.what, always: true, width: 200, cell: ({ action, outcome, seen }) => <What action={action} more={[outcome, seen.join(', ')]} /> },
    { key: 'about', title: say.about, width: 240, cell: ({ subject, aboutPerson }) => <>{aboutPerson && <>{say.ofPerson}<br /></>}<code className="audit__code">{subject}</code></> },
    { key: 'reference', title: say.reference, width: 140, cell: ({ reference }) => (reference === null ? '—' : <code>{reference}</code>) },
    { key: 'seal', title: say.seal, always: true, width: 170, cell: ({ seal }) => <StateMark tone={tones[seal]}>{say.seals[seal]}</StateMark> },
  ];
}

/** The act in words, and below it how it ended and which fields were seen, as they are recorded. */
function What({ action, more }: { readonly action: string; readonly more: readonly (string | null)[] }): ReactElement {
  const { language } = useLanguage();
  const recorded = more.filter((each) => each !== null && each !== '').join(' · ');
  return <>{actWords[language][action as KnownAct] ?? <code className="audit__code">{action}</code>}{recorded !== '' && <><br /><small className="kit-second audit__code">{recorded}</small></>}</>;
}

/** Staff by their number, others by what they are; and from where. */
function Actor({ entry: { actor, staffNumber, servicePointId } }: { readonly entry: AuditEntryView }): ReactElement {
  const say = useWords(auditWords);
  const [kind = '', ...name] = actor.split(':');
  const named = name.join(':');
  const known = say.actors[kind as keyof typeof say.actors];
  return (
    <>
      {staffNumber !== null ? <b>{staffNumber}</b> : known ? <>{known} {named && <code className="audit__code">{named}</code>}</> : <code className="audit__code">{kind === 'terminal' ? named : actor}</code>}
      {servicePointId !== null && <><br /><small className="kit-second audit__code">{servicePointId}</small></>}
    </>
  );
}
