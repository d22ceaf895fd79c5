import type { ReactElement } from 'react';

const round = 2 * Math.PI * 24;

interface Props {
  readonly secondsLeft: number;
  readonly secondsWhole: number;
  readonly size?: number;
}

/** Seconds as a ring. For the eye only: the words beside it say what happens, and nothing is announced each second. */
export function Ring({ secondsLeft, secondsWhole, size = 52 }: Props): ReactElement {
  return (
    <span className="kit-ring" style={{ width: size, height: size }} aria-hidden="true">
      <svg aria-hidden="true" width={size} height={size} viewBox="0 0 56 56" fill="none" strokeWidth="5">
        <circle className="kit-ring__track" cx="28" cy="28" r="24" />
        <circle className="kit-ring__left" cx="28" cy="28" r="24" strokeLinecap="round" strokeDasharray={round} strokeDashoffset={round * (1 - secondsLeft / secondsWhole)} transform="rotate(-90 28 28)" />
      </svg>
      <b>{secondsLeft}</b>
    </span>
  );
}
