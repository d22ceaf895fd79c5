import { isCalendarDay } from '@yika/contract/numbers';
import type { ProposedChange } from '../modules/approvals/index.ts';
import { findArea } from '../modules/regions/index.ts';
import { issuerKinds, listIssuers, viewIssuer, type IssuerStanding } from '../modules/registration/index.ts';
import { Refusal } from '../platform/refusal.ts';
import { byOperator, emergencyOption, isUnchanged, THEIRS } from './by-operator.ts';
import { UsageFault, type Command, type Invocation, type Outcome } from './command.ts';
import { withDatabase } from './open-database.ts';
import { asOperator } from './operator-world.ts';
import { exactly, isLineOfWords, readOptions } from './read-options.ts';

/** For an installation that is brought up: an area that has long been approved needs no dossier here. */
export const approve: Command = {
  name: 'issuer approve',
  usage: 'CODE --reason TEXT [--since YYYY-MM-DD] [--only cards|ecards] [--emergency WHY]',
  describe: 'Writes down that an area may issue cards and e-cards, and allots its number. No card and no e-card can be of an area that is not approved.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { reason: { type: 'string' }, since: { type: 'string' }, only: { type: 'string' }, ...emergencyOption });
    const areaCode = readArea(positionals);
    const { since, only } = values;
    if (since !== undefined && !isCalendarDay(since)) throw new UsageFault('The day is written YYYY-MM-DD.');
    if (only !== undefined && only !== 'cards' && only !== 'ecards') throw new UsageFault('It may issue cards, ecards, or both where nothing is said.');
    const change = issuerKinds.issuer_registration({ areaCode, scope: only ? [only] : ['cards', 'ecards'], since: since ?? null, dossier: null });
    return held(config, { change, areaCode, reason: values.reason, emergency: values.emergency, done: 'may issue', already: 'may issue so already' });
  },
};

export const suspend = standing('suspend', 'suspended', 'Stops issuing in the name of an area at once; what was issued goes on by its rules.');
export const resume = standing('resume', 'active', 'Lets an issuer that was suspended go on.');
export const withdraw = standing('withdraw', 'withdrawn', 'Ends the approval of an issuer. Only a new registration brings it back.');

export const list: Command = {
  name: 'issuer list', describe: 'Who may issue: number, since when, for what, and who no longer may.',
  run: async (args, { config }) => {
    exactly(readOptions(args, {}).positionals, 0, 'This verb takes no words.');
    const issuers = await withDatabase(config(), async ({ owner }) => (await listIssuers(owner)).map(viewIssuer));
    const lines = issuers.map(({ issuerNumber, areaCode, name, scope, standing, since, until }) => `${issuerNumber}  ${areaCode}  ${name.en}  ${scope.join(' and ')}  since ${since}${until ? `, ${standing} since ${until}` : ''}`);
    return { value: { issuers }, text: lines.length === 0 ? 'No area is approved to issue.' : lines.join('\n') };
  },
};

function standing(verb: string, to: IssuerStanding, describe: string): Command {
  return {
    name: `issuer ${verb}`, usage: 'CODE --reason TEXT [--emergency WHY]', describe,
    run: async (args, { config }) => {
      const { values, positionals } = readOptions(args, { reason: { type: 'string' }, ...emergencyOption });
      const areaCode = readArea(positionals);
      const change = issuerKinds.issuer_standing({ areaCode, standing: to });
      return held(config, { change, areaCode, reason: values.reason, emergency: values.emergency, done: `is ${to}`, already: `is ${to} already` });
    },
  };
}

interface Wish {
  readonly change: ProposedChange | null;
  readonly areaCode: string;
  readonly reason: string | undefined;
  readonly emergency: string | undefined;
  readonly done: string;
  readonly already: string;
}

async function held(config: Invocation['config'], { change, areaCode, reason, emergency, done, already }: Wish): Promise<Outcome> {
  if (!reason || !isLineOfWords(reason)) throw new UsageFault('Say why with --reason, in a line of at most 200 characters.');
  try {
    const approvalId = await asOperator(config(), (inTransaction) => inTransaction((world) => byOperator(world, { change, reason, emergency, mode: config().mode })));
    return approvalId ? { value: { areaCode, approvalId }, text: `${areaCode} ${done}.` } : THEIRS;
  } catch (error) {
    if (isUnchanged(error)) return { value: { areaCode, approvalId: null }, text: `${areaCode} ${already}.` };
    if (error instanceof Refusal) return { value: { error: error.code }, text: says[error.code] ?? 'It is refused.', exitCode: 1 };
    throw error;
  }
}

const says: Readonly<Record<string, string>> = {
  region_unknown: 'Only a province or a city issues (Measures, Art. 5).',
  issuer_not_approved: 'That area was never approved.',
  issuer_withdrawn: 'Its approval was withdrawn: `yika issuer approve` registers it anew.',
};

function readArea(positionals: readonly string[]): string {
  const [areaCode = ''] = exactly(positionals, 1, 'Name one area by its six digits.');
  if (!findArea(areaCode)) throw new UsageFault('There is no such area.');
  return areaCode;
}
