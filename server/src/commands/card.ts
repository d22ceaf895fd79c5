import { readCardNumber } from '@yika/contract/numbers';
import type { Config } from '../config.ts';
import { testPersons } from '../demo/persons.ts';
import { storyDay } from '../demo/seed.ts';
import { tellAboveCards } from '../join-rooms.ts';
import {
  closeCard, collectCard, findIssuedCard, liftLoss, lockCardApplication, reportTemporaryLoss, unlockCardApplication, type CardWorld,
} from '../modules/cards/index.ts';
import type { Card, CardKey } from '../modules/cards/rules/index.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Caller } from '../platform/values/caller.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { readOptions } from './read-options.ts';

type Act = (world: CardWorld, caller: Caller, key: CardKey) => Promise<Card>;

const usage = 'CARD_NUMBER --region CODE | --person ID [--waiting]';

/** An officer lifts a loss as a holder does, without the PIN: the identity document was seen. */
export const reportLoss = verb('card report-loss', 'Reports a card lost for a time: payment stops at once everywhere.', reportTemporaryLoss);
export const undo = verb('card undo', 'Lifts a temporary loss.', (world, _, key) => liftLoss(world, operator, key));
export const lock = verb('card lock', 'Locks the application of a normal card.', lockCardApplication);
export const unlock = verb('card unlock', 'Unlocks a locked card, after the identity document was seen.', unlockCardApplication);
export const close = verb('card close', 'Cancels a card for good.', closeCard);
export const collect = verb('card collect', 'Hands a card over: it works from now on, and the one it replaces is cancelled.', collectCard);

function verb(name: string, describe: string, act: Act): Command {
  return {
    name, usage, describe,
    run: async (args, { config }) => {
      const settings = config();
      const { region, number } = readCard(args, settings);
      const card = await asOperator(settings, (inTransaction) => inTransaction(async (world) => {
        const key = await findIssuedCard(world, region, number);
        if (!key) throw new Refusal('card_not_found_here');
        return act({ ...world, tellAbove: tellAboveCards }, operator, key);
      }));
      const { status, lossLapsesOn, collectedOn } = card;
      return { value: { cardId: card.cardId, status, lossLapsesOn, collectedOn }, text: `Card status is now ${status}${lossLapsesOn ? ` until ${lossLapsesOn}` : ''}.` };
    },
  };
}

function readCard(args: readonly string[], config: Config): { readonly region: string; readonly number: string } {
  const { values, positionals } = readOptions(args, { region: { type: 'string' }, person: { type: 'string' }, waiting: { type: 'boolean' } });
  if (values.person) return cardOfTestPerson(config, values.person, values.waiting ?? false);
  const reading = readCardNumber(positionals[0] ?? '');
  if (!reading.ok || !values.region || positionals.length !== 1) throw new UsageFault('Name one card number, and its issuer with --region; or a test person with --person.');
  return { region: values.region, number: reading.value };
}

/** `waiting`: the card that is made and not handed over yet. */
function cardOfTestPerson(config: Config, id: string, waiting: boolean) {
  if (config.mode !== 'demo') throw new UsageFault('There are no test persons outside demo mode.');
  const person = testPersons(storyDay(config.dataFolder)).find((one) => one.id === id);
  const cards = person?.registry.cards ?? [];
  const card = waiting ? cards.find(({ collectedOn }) => collectedOn === null) : (cards.find(({ cardNumber }) => cardNumber === person?.cardNumber) ?? cards[0]);
  if (!card) throw new UsageFault('There is no such test person, or no such card of theirs.');
  return { region: card.issuerRegionCode, number: card.cardNumber };
}
