import { runProgram } from '../program.ts';
import { startRegionalSystem } from './start-regional-system.ts';

/** The pretend back-end of an area, a program of its own. */
await runProgram(async (settings) => {
  const { controlUrl, systemUrl, close } = await startRegionalSystem(settings);
  return { urls: { regionalPage: controlUrl, regionalSystem: systemUrl }, close };
});
