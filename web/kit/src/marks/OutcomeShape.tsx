import type { ReactElement } from 'react';

/** Valid, refused, undetermined (no answer), genuine (checked without a line). */
export type Outcome = 'valid' | 'refused' | 'undetermined' | 'genuine';

interface Props {
  readonly outcome: Outcome;
  readonly size?: number;
  /** On a solid ground the shape is white and its sign takes the ground's colour. */
  readonly onSolid?: boolean;
}

/** The shape says the outcome without colour; the word always stands beside it. */
export function OutcomeShape({ outcome, size = 72, onSolid = false }: Props): ReactElement {
  const [fill, sign] = onSolid ? ['#fff', grounds[outcome]] : [inks[outcome], signs[outcome]];
  return (
    <svg width={size} height={size} viewBox="0 0 96 96" aria-hidden="true" fill="none" stroke={sign} strokeWidth="8" strokeLinecap="round" strokeLinejoin="round">
      {outcome === 'valid' && (<><circle cx="48" cy="48" r="44" fill={fill} stroke="none" /><path d="m28 50 14 14 27-30" /></>)}
      {outcome === 'refused' && (<><path d="M30 4h36l26 26v36L66 92H30L4 66V30z" fill={fill} stroke="none" /><path d="M32 32l32 32M64 32 32 64" /></>)}
      {outcome === 'undetermined' && (<><path d="M48 8 92 86H4z" fill={fill} stroke={fill} strokeWidth="6" /><path d="M48 36v24M48 73v.01" /></>)}
      {outcome === 'genuine' && (<><circle cx="48" cy="48" r="40" stroke={fill} strokeDasharray="30 11.89" strokeDashoffset="15" strokeLinecap="butt" /><path d="m30 50 13 13 24-27" stroke={fill} /></>)}
    </svg>
  );
}

const inks: Record<Outcome, string> = { valid: 'var(--good)', refused: 'var(--bad)', undetermined: 'var(--doubt)', genuine: 'var(--good)' };
const signs: Record<Outcome, string> = { valid: 'var(--good-on)', refused: 'var(--bad-on)', undetermined: 'var(--doubt-on)', genuine: 'var(--good)' };
const grounds: Record<Outcome, string> = { valid: 'var(--green-700)', refused: 'var(--red-700)', undetermined: 'var(--amber-700)', genuine: 'var(--green-700)' };
