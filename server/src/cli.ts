import type { Invocation } from './commands/command.ts';
import { runVerb } from './commands/run-verb.ts';
import { readConfig } from './config.ts';

/**
 * `yika VERB … [--json]`. Exit codes: 0 done, 1 the answer is no or it failed, 2 not understood. The answer goes to standard
 * output, everything else to standard error. With --json every answer, also a "no", is one JSON value.
 */
const words = process.argv.slice(2);
const json = words.includes('--json');
const { exitCode, value, text } = await runVerb(words.filter((word) => word !== '--json'), invocation());

if (json) process.stdout.write(`${JSON.stringify(value)}\n`);
else (exitCode === 2 ? process.stderr : process.stdout).write(`${text}\n`);
process.exitCode = exitCode;

function invocation(): Invocation {
  let isReplaceable = false;
  const progress: Invocation['progress'] = (line, place) => {
    const up = process.stderr.isTTY && !json && isReplaceable && place === 'instead' ? '\u001b[1A\u001b[2K' : '';
    process.stderr.write(`${up}${line}\n`);
    isReplaceable = place === 'instead';
  };
  return { json, config: () => readConfig(), progress };
}
