import { runProgram } from '../program.ts';
import { startWechat } from './start-wechat.ts';

/** The pretend WeChat platform, a program of its own. */
await runProgram(async (settings) => {
  const { url, close } = await startWechat(settings);
  return { urls: { wechat: url }, close };
});
