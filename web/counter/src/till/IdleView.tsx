import { Button, formatTime, Icon, LanguageSwitcher, QrScanner, StateLine, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import type { Line } from './use-line.ts';
import { words } from '../words.ts';

interface Props {
  readonly line: Line;
  readonly camera: boolean;
  readonly onCode: (text: string) => void;
  readonly sound: boolean;
  readonly onSound: () => void;
}

const drawings = [QrDrawing, BarcodeDrawing, DigitsDrawing] as const;

/** Between two people: what can be scanned, and how this till stands with the platform. */
export function IdleView({ line, camera, onCode, sound, onSound }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const listAge = line.listsAt === null ? null : Math.max(0, Math.floor((Date.now() - line.listsAt) / 60_000));
  return (
    <div className={`idle${camera ? ' idle--camera' : ''}`}>
      {camera && <div className="idle__camera"><QrScanner onText={onCode} cameraOnly /></div>}
      <div className="idle__words">
        <h2>{say.ready}</h2>
        <p>{say.readyWords}</p>
        <ul className="idle__ways">
          {say.ways.map(([title, way], index) => {
            const Drawing = drawings[index] ?? QrDrawing;
            return <li key={title}><Drawing /><b>{title}</b><span>{way}</span></li>;
          })}
        </ul>
      </div>
      <div className="idle__state">
        <div role="status">
          {line.up
            ? <StateLine tone="good" icon="cloud" words={say.onlineWords}>{say.online}</StateLine>
            : <StateLine tone="doubt" icon="line-cut" words={<>{say.since(formatTime(line.downSince ?? Date.now(), language))} <span>{say.offlineWords}</span></>}>{say.offlineSince}</StateLine>}
        </div>
        <StateLine tone={line.queued > 0 ? 'doubt' : 'plain'} icon="box" words={say.queuedWords}>{line.queued > 0 ? say.queued(line.queued) : say.nothingQueued}</StateLine>
        <StateLine tone={listAge === null ? 'doubt' : 'plain'} icon="list" words={listAge === null ? say.offlineNotReady : say.minutesOld(listAge)}>{say.offlineReady}</StateLine>
      </div>
      <div className="idle__kept">
        <p><Icon name="shield" size={20} />{say.nothingKept}</p>
        <span><Button kind="quiet" icon="read-aloud" onPress={onSound}>{sound ? say.sound : say.soundOff}</Button><LanguageSwitcher /></span>
      </div>
    </div>
  );
}

const drawing = { width: 72, height: 56, viewBox: '0 0 72 56', fill: 'none', stroke: 'currentcolor', strokeWidth: 2, strokeLinecap: 'round', strokeLinejoin: 'round', 'aria-hidden': true } as const;

function QrDrawing(): ReactElement {
  return (
    <svg {...drawing} aria-hidden="true">
      <rect x="20" y="2" width="32" height="52" rx="5" />
      <path d="M26 14h8v8h-8zM38 14h8v8h-8zM26 26h8v8h-8zM38 26h3v3h-3zM43 31h3v3h-3zM32 48h8" />
    </svg>
  );
}

function BarcodeDrawing(): ReactElement {
  return <svg {...drawing} aria-hidden="true"><path d="M10 12v32M15 12v32M22 12v32M26 12v32M33 12v32M40 12v32M44 12v32M51 12v32M55 12v32M62 12v32" /></svg>;
}

function DigitsDrawing(): ReactElement {
  return <svg {...drawing} aria-hidden="true"><rect x="4" y="14" width="64" height="28" rx="6" /><path d="M12 28h.01M17 28h.01M22 28h.01M27 28h.01M36 28h.01M41 28h.01M46 28h.01M51 28h.01M59 22v12" strokeWidth="4" /></svg>;
}
