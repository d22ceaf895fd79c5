import type { DamageQuestion } from '@yika/contract';

export type Part = 'chip' | 'stripe' | 'face';

interface Asking<Question extends DamageQuestion> {
  readonly question: Question;
  /** With this answer the finding is clear, and nothing more has to be looked at. */
  readonly ends?: boolean;
}

/** The guided check in the order of asking; the server holds the rule that judges the answers. */
const questions = {
  chip: [{ question: 'other_card_works_here', ends: false }, { question: 'fails_in_second_reader' }, { question: 'contacts_clean' }],
  stripe: [{ question: 'card_has_stripe', ends: false }, { question: 'other_card_works_here', ends: false }, { question: 'fails_after_three_swipes' }],
  face: [{ question: 'name_or_number_unreadable' }, { question: 'photo_unrecognisable' }, { question: 'layers_apart' }],
} as const satisfies Record<Part, readonly Asking<DamageQuestion>[]>;
export type Question = (typeof questions)[Part][number]['question'];

/** The questions up to the first that is not answered; done when none is left that could change the finding. */
export function questionsToAsk(part: Part, answers: Readonly<Record<string, boolean>>): { readonly asked: readonly Question[]; readonly done: boolean } {
  const asked: Question[] = [];
  for (const { question, ends } of questions[part] as readonly Asking<Question>[]) {
    asked.push(question);
    const answer = answers[question];
    if (answer === undefined) return { asked, done: false };
    if (answer === ends) return { asked, done: true };
  }
  return { asked, done: true };
}
