import { runProgram } from '../program.ts';
import { startAlipay } from './start-alipay.ts';

/** The pretend Alipay platform, a program of its own. */
await runProgram(async (settings) => {
  const { url, close } = await startAlipay(settings);
  return { urls: { alipay: url }, close };
});
