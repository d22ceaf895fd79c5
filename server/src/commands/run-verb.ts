import { refusals } from '@yika/contract';
import { ConfigurationFault } from '../config.ts';
import { PostgresFault } from '../platform/own-postgres.ts';
import { Refusal } from '../platform/refusal.ts';
import { UsageFault, type Command, type Invocation, type Outcome } from './command.ts';
import { commands } from './index.ts';

/** 0 done, 1 the answer is no or it failed, 2 not understood. */
export interface Said extends Omit<Outcome, 'exitCode'> {
  readonly exitCode: 0 | 1 | 2;
}

/** The words after `yika`, to what is answered; never throws. */
export async function runVerb(words: readonly string[], invocation: Invocation): Promise<Said> {
  if (words.length === 0 || words[0] === '--help' || words[0] === 'help') return help(words.length === 0 ? 2 : 0);
  const entry = commands
    .filter(({ name }) => name.split(' ').every((word, index) => word === words[index]))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (!entry) return { exitCode: 2, value: { error: 'verb_unknown' }, text: `yika does not know the verb ${words.slice(0, 2).join(' ')}: \`yika --help\` lists them.` };

  const { command } = await entry.load();
  const rest = words.slice(entry.name.split(' ').length);
  if (rest.includes('--help')) return { exitCode: 0, value: { usage: usageOf(command) }, text: `${usageOf(command)}\n${command.describe}` };
  try {
    const { exitCode = 0, ...outcome } = await command.run(rest, invocation);
    return { ...outcome, exitCode };
  } catch (error) {
    return failed(error, command);
  }
}

function failed(error: unknown, command: Command): Said {
  if (error instanceof UsageFault) return { exitCode: 2, value: { error: 'usage', says: error.message }, text: `${error.message}\n${usageOf(command)}` };
  if (error instanceof ConfigurationFault) return { exitCode: 1, value: { error: 'configuration', says: error.sentences }, text: error.sentences.join('\n') };
  if (error instanceof Refusal) return { exitCode: 1, value: { error: error.code, ...error.facts }, text: `${error.code}: ${refusals[error.code].en.operator}` };
  if (error instanceof PostgresFault) return { exitCode: 1, value: { error: 'postgres', says: error.message }, text: error.message };
  // PostgreSQL and parsers quote rejected values in their messages: the kind and the place are said, never the words.
  const { name, code, at } = withoutWords(error);
  return { exitCode: 1, value: { error: 'unexpected', name, code }, text: [`unexpected: ${name} ${code ?? ''}`, ...at].join('\n') };
}

function withoutWords(error: unknown) {
  const { name, code, stack }: NodeJS.ErrnoException = error instanceof Error ? error : new Error();
  return { name, code, at: (stack ?? '').split('\n').filter((line) => line.startsWith('    at ')) };
}

async function help(exitCode: 0 | 2): Promise<Said> {
  const known = await Promise.all(commands.map(async ({ load }) => (await load()).command));
  const width = Math.max(...known.map((command) => usageOf(command).length)) + 2;
  const lines = known.map((command) => `  ${usageOf(command).padEnd(width)}${command.describe}`);
  const text = ['npm run yika -- VERB … [--json]', '', ...lines, '', 'Every verb takes --json and --help. Exit codes: 0 done, 1 no, 2 not understood.'].join('\n');
  return { exitCode, value: known.map(({ name, usage = '', describe }) => ({ name, usage, describe })), text };
}

function usageOf({ name, usage = '' }: Command): string {
  return `${name} ${usage}`.trim();
}
