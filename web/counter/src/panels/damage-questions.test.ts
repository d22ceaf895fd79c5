import { expect, test } from 'vitest';
import { questionsToAsk } from './damage-questions.ts';

test('nothing is taken for answered before somebody answered it', () => {
  expect(questionsToAsk('chip', {})).toEqual({ asked: ['other_card_works_here'], done: false });
});

test('where another card fails too, the reader is at fault, and the chip needs no more questions', () => {
  expect(questionsToAsk('chip', { other_card_works_here: false })).toEqual({ asked: ['other_card_works_here'], done: true });
});

test('one answer leads to the next question', () => {
  expect(questionsToAsk('chip', { other_card_works_here: true }).asked).toEqual(['other_card_works_here', 'fails_in_second_reader']);
  expect(questionsToAsk('chip', { other_card_works_here: true, fails_in_second_reader: true, contacts_clean: true }).done).toBe(true);
});

test('a card without a stripe cannot have a broken one', () => {
  expect(questionsToAsk('stripe', { card_has_stripe: false })).toEqual({ asked: ['card_has_stripe'], done: true });
});

test('of the printed face everything is looked at', () => {
  expect(questionsToAsk('face', { name_or_number_unreadable: true }).done).toBe(false);
  expect(questionsToAsk('face', { name_or_number_unreadable: false, photo_unrecognisable: false, layers_apart: false }).done).toBe(true);
});
