import { refusals } from '@yika/contract';
import { UsageFault, type Command, type Invocation, type Outcome } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { ConfigurationFault, readConfig } from './config.ts';
import { PostgresFault } from './platform/own-postgres.ts';
import { Refusal } from './platform/refusal.ts';

/**
 * `yika VERB … [--json]`. Exit codes: 0 done, 1 the answer is no or it failed, 2 not understood. The answer goes to standard
 * output, everything else to standard error. With --json every answer, also a "no", is one JSON value.
 */
const words = process.argv.slice(2);
const json = words.includes('--json');
const args = words.filter((word) => word !== '--json');
process.exitCode = await main();

async function main(): Promise<number> {
  if (args.length === 0 || args[0] === '--help' || args[0] === 'help') return help(args.length === 0 ? 2 : 0);
  const entry = commands
    .filter(({ name }) => name.split(' ').every((word, index) => word === args[index]))
    .sort((one, other) => other.name.length - one.name.length)[0];
  if (!entry) return say({ value: { error: 'verb_unknown' }, text: `yika does not know the verb ${args.slice(0, 2).join(' ')}: \`yika --help\` lists them.` }, 2);

  const { command } = await entry.load();
  const rest = args.slice(entry.name.split(' ').length);
  if (rest.includes('--help')) return say({ value: { usage: usageOf(command) }, text: `${usageOf(command)}\n${command.describe}` }, 0);
  try {
    const outcome = await command.run(rest, invocation());
    return say(outcome, outcome.exitCode ?? 0);
  } catch (error) {
    return failed(error, command);
  }
}

function invocation(): Invocation {
  let isReplaceable = false;
  const progress: Invocation['progress'] = (line, place) => {
    const up = process.stderr.isTTY && !json && isReplaceable && place === 'instead' ? '\u001b[1A\u001b[2K' : '';
    process.stderr.write(`${up}${line}\n`);
    isReplaceable = place === 'instead';
  };
  return { json, config: () => readConfig(), progress };
}

function say({ value, text }: Outcome, exitCode: number): number {
  if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
  else (exitCode === 2 ? process.stderr : process.stdout).write(`${text}\n`);
  return exitCode;
}

function failed(error: unknown, command: Command): number {
  if (error instanceof UsageFault) return say({ value: { error: 'usage', says: error.message }, text: `${error.message}\n${usageOf(command)}` }, 2);
  if (error instanceof ConfigurationFault) return say({ value: { error: 'configuration', says: error.sentences }, text: error.sentences.join('\n') }, 1);
  if (error instanceof Refusal) return say({ value: { error: error.code, ...error.facts }, text: `${error.code}: ${refusals[error.code].en.operator}` }, 1);
  if (error instanceof PostgresFault) return say({ value: { error: 'postgres', says: error.message }, text: error.message }, 1);
  // PostgreSQL and parsers quote rejected values in their messages: the kind and the place are said, never the words.
  const { name, code, at } = withoutWords(error);
  return say({ value: { error: 'unexpected', name, code }, text: [`unexpected: ${name} ${code ?? ''}`, ...at].join('\n') }, 1);
}

function withoutWords(error: unknown) {
  const { name, code, stack }: NodeJS.ErrnoException = error instanceof Error ? error : new Error();
  return { name, code, at: (stack ?? '').split('\n').filter((line) => line.startsWith('    at ')) };
}

async function help(exitCode: 0 | 2): Promise<number> {
  const known = await Promise.all(commands.map(async ({ load }) => (await load()).command));
  const width = Math.max(...known.map((command) => usageOf(command).length)) + 2;
  const lines = known.map((command) => `  ${usageOf(command).padEnd(width)}${command.describe}`);
  const text = ['npm run yika -- VERB … [--json]', '', ...lines, '', 'Every verb takes --json and --help. Exit codes: 0 done, 1 no, 2 not understood.'].join('\n');
  return say({ value: known.map(({ name, usage = '', describe }) => ({ name, usage, describe })), text }, exitCode);
}

function usageOf({ name, usage = '' }: Command): string {
  return `${name} ${usage}`.trim();
}
