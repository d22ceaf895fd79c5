import type { DamageQuestion } from '@yika/contract';
import type { CardPart, DamageFinding } from './parts.ts';

/**
 * The guided check, question by question, for a clerk without a laboratory. A chip that fails in two readers while another card
 * works in the first is damaged; where another card fails too, the reader is. Only a magnetic stripe can be demagnetised, and only
 * cards of the first generations have one (domain facts §6.7).
 */
const damageQuestions = {
  chip: ['other_card_works_here', 'fails_in_second_reader', 'contacts_clean'],
  stripe: ['card_has_stripe', 'other_card_works_here', 'fails_after_three_swipes'],
  face: ['name_or_number_unreadable', 'photo_unrecognisable', 'layers_apart'],
} as const satisfies Record<CardPart, readonly DamageQuestion[]>;

/** Another part's question was not asked: an answer to it is a mistake of the program, and is not recorded. */
export function asksOnly(part: CardPart, answers: Readonly<Record<string, unknown>>): boolean {
  const asked: readonly string[] = damageQuestions[part];
  return Object.keys(answers).every((question) => asked.includes(question));
}

export function findDamage(part: CardPart, answers: Readonly<Partial<Record<DamageQuestion, boolean>>>): DamageFinding {
  const yes = (question: DamageQuestion) => answers[question] === true;
  switch (part) {
    case 'chip':
      if (!yes('other_card_works_here')) return 'reader_at_fault';
      return yes('fails_in_second_reader') && yes('contacts_clean') ? 'damaged' : 'not_damaged';
    case 'stripe':
      if (!yes('card_has_stripe')) return 'not_damaged';
      if (!yes('other_card_works_here')) return 'reader_at_fault';
      return yes('fails_after_three_swipes') ? 'damaged' : 'not_damaged';
    case 'face':
      return damageQuestions.face.some(yes) ? 'damaged' : 'not_damaged';
  }
}
