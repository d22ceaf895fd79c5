import { Icon, OutcomeShape, type IconName, type Outcome } from '@yika/kit';
import { useEffect, useRef, type CSSProperties, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly outcome: Outcome;
  readonly word: string;
  /** Beside the word, and smaller: what it is true of. */
  readonly after?: string;
  readonly lead?: string;
  /** The platform answered; a pale ground means that it could not. */
  readonly solid?: boolean;
  readonly photo?: { readonly src: string; readonly of: string } | undefined;
  readonly children?: ReactNode;
}

/** What can be read from a metre away: the word, the shape, the colour; then the photo; then the rest. */
export function Answered({ outcome, word, after, lead, solid = false, photo, children }: Props): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollTo(0, 0);
    globalThis.scrollTo(0, 0);
  }, []);
  const beside = after === undefined ? 0 : 0.3 * emsOf(after) + 0.25;
  const [whole, longest] = [emsOf(word) + beside, Math.max(...word.split(' ').map(emsOf))];
  return (
    <div ref={place} className={`answer answer--${outcome}${solid ? ' answer--solid' : ''}${photo ? ' answer--photo' : ''}`} data-outcome={outcome} style={{ '--ems': whole, '--longest-ems': longest } as CSSProperties}>
      <div className="answer__head" role="alert">
        <p className="answer__word"><OutcomeShape outcome={outcome} onSolid={solid} /><b>{word}</b>{after && <span className="answer__after">{after}</span>}</p>
        {lead && <p className="answer__lead">{lead}</p>}
      </div>
      {photo && <img className="answer__photo" src={photo.src} alt={photo.of} />}
      <div className="answer__rest">{children}</div>
    </div>
  );
}

export function Facts({ children, three = false }: { readonly children: ReactNode; readonly three?: boolean }): ReactElement {
  return <dl className={`answer__facts${three ? ' answer__facts--three' : ''}`}>{children}</dl>;
}

export function Fact({ name, children, wide = false }: { readonly name: string; readonly children: ReactNode; readonly wide?: boolean }): ReactElement {
  return <div className={wide ? 'answer__wide' : undefined}><dt>{name}</dt><dd>{children}</dd></div>;
}

/** What to do now. */
export function Act({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }): ReactElement {
  return <p className="answer__act"><Icon name={icon} size={32} /><span>{children}</span></p>;
}

/** The same, where it must not be passed over. */
export function Boxed({ icon, title, children }: { readonly icon: IconName; readonly title: string; readonly children?: ReactNode }): ReactElement {
  return <p className="answer__boxed"><Icon name={icon} size={32} /><span><b>{title}</b>{children && <><br />{children}</>}</span></p>;
}

/** About how wide a word is in its own letter height, so that it is drawn as large as its place allows. */
function emsOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 1.04 : 0.6), 0);
}
