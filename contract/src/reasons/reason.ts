import type { Language } from '../language.ts';
import type { NextStep } from '../reason-view.ts';

/**
 * One reason in one language. `{day}`, `{months}`, `{amount}` and `{until}` stand only in `titleKnown` and `known`: such a text is
 * said only when all it names is known, and the rest reads whole without it.
 */
export interface ReasonWords {
  readonly title: string;
  readonly titleKnown?: string;
  /** Why, for the person: one sentence, no blame. */
  readonly why: string;
  /** Sentences that follow `why` when their facts are known. */
  readonly known?: readonly string[];
  /** A line for each place that is down, by `{place}`, `{since}` and `{until}`; `more` by `{count}`. */
  readonly eachOutage?: { readonly open: string; readonly ended: string; readonly unnamed: string; readonly more: string };
  /** A verb first. */
  readonly whatToDo: string;
  /** What the clerk says or does now. */
  readonly forClerk: string;
  /** What is, for support and integrators. */
  readonly forOperator: string;
}

export type Act = Extract<NextStep, { kind: 'button' }>['act'];

/** A named place is found when somebody asks; where there is none, the hotline stands in. */
export type DefaultStep = { readonly kind: 'button'; readonly act: Act } | { readonly kind: 'place' } | { readonly kind: 'call' } | { readonly kind: 'wait' };

/** Two national numbers: 12333 for the card and the agencies, 12393 for medical insurance. */
export type Hotline = '12333' | '12393';

export interface Reason {
  readonly hotline: Hotline;
  readonly nextStep: DefaultStep;
  /** For the holder only: the way on for whom the first is not. */
  readonly otherStep?: DefaultStep;
  readonly words: Readonly<Record<Language, ReasonWords>>;
}
