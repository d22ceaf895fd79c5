import type { VerificationView } from '@yika/contract';
import { Icon, LanguageSwitcher, Mark, useLanguage, useWords } from '@yika/kit';
import type { ReactElement, RefObject } from 'react';
import type { KeptTerminal } from './terminal-store.ts';
import { words } from './words.ts';

interface Props {
  readonly terminal: KeptTerminal;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly onSubmit: (typed: string) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly busy: boolean;
  readonly purpose: VerificationView['purpose'];
  readonly onPurpose: (purpose: VerificationView['purpose']) => void;
  readonly amount: string;
  readonly amountWrong: boolean;
  readonly onAmount: (amount: string) => void;
}

/** Where this till stands, the one input, what for, and how much. */
export function TopBar({ terminal, typed, onTyped, onSubmit, input, busy, purpose, onPurpose, amount, amountWrong, onAmount }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  return (
    <header className="counter-top">
      <div className="counter-top__place"><Mark /><span><b>{terminal.place.name[language]}</b><small>{say.till(terminal.till)}</small></span></div>
      <form className="counter-top__scan" onSubmit={(event) => { event.preventDefault(); onSubmit(typed); }}>
        <Icon name="scan" />
        <input
          ref={input} value={typed} onChange={(event) => onTyped(event.target.value)} aria-label={say.scan} placeholder={say.scan}
          autoComplete="off" autoCapitalize="characters" spellCheck={false} inputMode="text" aria-busy={busy}
        />
      </form>
      <fieldset className="counter-top__purpose">
        <legend className="kit-unseen">{say.purpose}</legend>
        {terminal.purposes.map((each) => (
          <button key={each} type="button" aria-pressed={each === purpose} onClick={() => onPurpose(each)}>{each === 'identity' ? say.identity : say.payment}</button>
        ))}
      </fieldset>
      {terminal.purposes.includes('payment') && (
        <label className="counter-top__amount">
          <span>{say.amount}</span>
          <input
            value={amount} onChange={(event) => onAmount(event.target.value)} inputMode="decimal" autoComplete="off" aria-invalid={amountWrong || undefined}
            onKeyDown={(event) => { if (event.key === 'Enter') { event.preventDefault(); input.current?.focus(); } }}
          />
          {amountWrong && <small role="alert">{say.amountWrong}</small>}
        </label>
      )}
      <LanguageSwitcher />
    </header>
  );
}
