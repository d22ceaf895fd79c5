import { runProgram } from './program.ts';
import { startSimulators } from './start-simulators.ts';

/** The three pretend neighbours in one process. */
await runProgram(startSimulators);
