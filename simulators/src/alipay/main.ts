import { runProgram } from '../program.ts';
import { startAlipay } from './start-alipay.ts';

/** The pretend Alipay platform, a program of its own. The product does not use it yet, so `npm start` does not start it. */
await runProgram(async (settings) => {
  const { url, close } = await startAlipay(settings);
  return { urls: { alipay: url }, close };
});
