import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog: it holds the focus, closes with Escape and gives the focus back. */
export function Dialog({ title, onClose, children }: Props): ReactElement {
  const say = kitWords[useLanguage().language];
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element && !element.open) element.showModal();
    return () => {
      element?.close();
      // The dialog is gone from the page by now, and a browser gives the focus back only from one that is still there.
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for it is Escape, which arrives as cancel.
    <dialog
      ref={dialog}
      className="kit-dialog"
      aria-labelledby={id}
      onCancel={(event) => { event.preventDefault(); onClose(); }}
      onClick={(event) => { if (event.target === dialog.current) onClose(); }}
    >
      <h2 id={id}>{title}</h2>
      <button type="button" className="kit-dialog__close" aria-label={say.close} onClick={onClose}><Icon name="cross" /></button>
      <div className="kit-dialog__body">{children}</div>
    </dialog>
  );
}
