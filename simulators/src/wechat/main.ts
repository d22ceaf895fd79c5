import { runProgram } from '../program.ts';
import { startWechat } from './start-wechat.ts';

/** The pretend WeChat platform, a program of its own. The product does not use it yet, so `npm start` does not start it. */
await runProgram(async (settings) => {
  const { url, close } = await startWechat(settings);
  return { urls: { wechat: url }, close };
});
