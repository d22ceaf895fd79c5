import { useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';

interface Props {
  readonly children: ReactNode;
  /** quiet: an act of little weight, as a link; inline: the same inside a sentence. */
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'inline';
  readonly icon?: IconName;
  readonly big?: boolean;
  readonly submit?: boolean;
  /** What is still missing, in words: the button waits, says so beside itself, and says it aloud when pressed. */
  readonly missing?: string | null;
  readonly busy?: boolean;
  /** While a returned promise is pending, further presses are nothing. */
  readonly onPress?: () => void | Promise<unknown>;
}

/** A button that survives two presses and never goes silent: disabled means "this is missing", in words. */
export function Button({ children, kind = 'primary', icon, big = false, submit = false, missing = null, busy = false, onPress }: Props): ReactElement {
  const { press, pending } = useOnePress(onPress);
  // Asked for what is missing now: once that is there, the next thing waits as calmly as the first did.
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const asked = missing !== null && askedFor === missing;
  const missingId = useId();
  const working = busy || pending;

  const button = (
    <button
      type={submit ? 'submit' : 'button'}
      className={`kit-button kit-button--${kind}${big ? ' kit-button--big' : ''}`}
      aria-disabled={missing !== null || undefined}
      aria-busy={working || undefined}
      aria-describedby={missing === null ? undefined : missingId}
      onClick={(event) => {
        if (missing !== null || working) {
          event.preventDefault();
          setAskedFor(missing);
          return;
        }
        setAskedFor(null);
        press();
      }}
    >
      {working ? <span className="kit-button__turning" aria-hidden="true" /> : icon && <Icon name={icon} size={kind === 'quiet' ? 20 : 24} />}
      {children}
    </button>
  );

  if (missing === null) return button;
  return (
    <div className="kit-waiting">
      <span id={missingId} className={`kit-waiting__words${asked ? ' kit-waiting__words--asked' : ''}`} role={asked ? 'alert' : undefined}>
        {missing}
      </span>
      {button}
    </div>
  );
}

/** Presses during one press are one press: checked before React draws again, so that a double tap sends once. */
function useOnePress(onPress: (() => void | Promise<unknown>) | undefined): { readonly press: () => void; readonly pending: boolean } {
  const locked = useRef(false);
  const [pending, setPending] = useState(false);
  const press = (): void => {
    if (locked.current || !onPress) return;
    locked.current = true;
    const result = onPress();
    if (!(result instanceof Promise)) {
      requestAnimationFrame(() => (locked.current = false));
      return;
    }
    setPending(true);
    const free = (): void => {
      locked.current = false;
      setPending(false);
    };
    result.then(free, free);
  };
  return { press, pending };
}
