import { runProgram } from '../program.ts';
import { startBank } from './start-bank.ts';

/** The pretend bank, a program of its own. */
await runProgram(async (settings) => {
  const { url, close } = await startBank(settings);
  return { urls: { bank: url }, close };
});
