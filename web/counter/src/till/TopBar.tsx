import type { VerificationView } from '@yika/contract';
import { formatTime, Icon, Mark, useLanguage, useWords } from '@yika/kit';
import { useRef, type ClipboardEvent, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import { isGunTab, looksLikeCode } from '../checking/scan-guard.ts';
import type { KeptTerminal } from '../offline/terminal-store.ts';
import { words } from '../words.ts';

interface Props {
  readonly terminal: KeptTerminal;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onSubmit: (typed: string) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly busy: boolean;
  readonly camera: boolean;
  readonly onCamera: () => void;
  readonly purpose: VerificationView['purpose'];
  readonly onPurpose: (purpose: VerificationView['purpose']) => void;
  readonly amount: string;
  readonly amountWrong: boolean;
  readonly onAmount: (amount: string) => void;
}

/** When this page was opened: no more is known, and the words say no more. */
const openedAt = Date.now();

/** Where this till stands, the one input with the camera in it, what for, and how much. */
export function TopBar({ terminal, typed, onTyped, onSubmit, input, busy, camera, onCamera, purpose, onPurpose, amount, amountWrong, onAmount }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const typedAt = useRef(0);
  const tab = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'Tab' || event.shiftKey || !isGunTab({ typed, typedAt: typedAt.current, now: Date.now() })) return;
    event.preventDefault();
    onSubmit(typed);
  };
  // A browser makes spaces of pasted line breaks, and a space is a character of the code.
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text');
    if (!/[\r\n\t]/.test(text)) return;
    event.preventDefault();
    onTyped(text.replace(/[\r\n\t]+/g, ''));
  };
  const typeAmount = (value: string): void => {
    if (!looksLikeCode(value)) {
      onAmount(value);
      return;
    }
    onAmount('');
    onTyped(value);
    input.current?.focus();
  };
  return (
    <header className="counter-top">
      <div className="counter-top__place"><Mark width={36} /><span><b>{terminal.place.name[language]}</b><small>{say.till(terminal.till)} · {say.openSince(formatTime(openedAt, language))}</small></span></div>
      <form className="counter-top__scan" onSubmit={(event) => { event.preventDefault(); onSubmit(typed); }}>
        <Icon name="scan" />
        <input
          ref={input} value={typed} onChange={(event) => { typedAt.current = Date.now(); onTyped(event.target.value); }} onKeyDown={tab} onPaste={paste} aria-label={say.scan} placeholder={say.scan}
          autoComplete="off" autoCorrect="off" autoCapitalize="characters" spellCheck={false} inputMode="text" enterKeyHint="go" aria-busy={busy}
        />
        <button type="button" className="counter-top__camera" aria-pressed={camera} aria-label={camera ? say.closeCamera : say.camera} onClick={onCamera}><Icon name="camera" size={22} /><span>{say.cameraShort}</span></button>
      </form>
      {terminal.purposes.length > 1 && (
        <fieldset className="counter-top__purpose">
          <legend className="kit-unseen">{say.purpose}</legend>
          {terminal.purposes.map((each) => (
            <button key={each} type="button" aria-pressed={each === purpose} onClick={() => onPurpose(each)}>{each === 'identity' ? say.identity : say.payment}</button>
          ))}
        </fieldset>
      )}
      {terminal.purposes.length === 1 && <p className="counter-top__only"><span className="kit-unseen">{say.purpose}: </span>{purpose === 'identity' ? say.identity : say.payment}</p>}
      {purpose === 'payment' && (
        <label className={`counter-top__amount${amountWrong ? ' counter-top__amount--wrong' : ''}`}>
          <small role={amountWrong ? 'alert' : undefined}>{amountWrong ? say.amountWrong : say.amount}</small>
          <span>¥ <input
            value={amount} onChange={(event) => typeAmount(event.target.value)} inputMode="decimal" autoComplete="off" aria-label={say.amount} aria-invalid={amountWrong || undefined}
            onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); input.current?.focus(); } }}
          /></span>
        </label>
      )}
    </header>
  );
}
