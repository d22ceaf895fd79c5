import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ChildRefused, startChild, type Child } from './child.ts';
import type { Plan } from './plan.ts';
import { complain, step } from './progress.ts';
import { RefusalToStart } from './refusal-to-start.ts';
import type { Stopping } from './stopping.ts';
import { terminalLanguage, words } from './words.ts';

const language = terminalLanguage();
const serverScript = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
const simulatorsScript = fileURLToPath(new URL('../../simulators/src/main.ts', import.meta.url));

export interface Simulators {
  readonly child: Child;
  readonly urls: Readonly<Record<string, string>>;
}

/** The server; without it there is nothing, so its end is the end. */
export async function startServer(plan: Plan, stopping: Stopping): Promise<Child> {
  const child = await begin('server', { plan, stopping, script: serverScript, what: 'stepServer' });
  void child.ended.then(() => {
    if (stopping.begun) return;
    complain(words.childEnded[language](words.who[language]('server'), plan.logOf('server')));
    void stopping.stop(1);
  });
  return child;
}

/** The pretend neighbours, in one process; one that ends is started again, once. */
export async function startSimulators(plan: Plan, stopping: Stopping, startedAgain: (pid: number) => void): Promise<Simulators | null> {
  if (!existsSync(simulatorsScript)) return null;
  const begun = () => begin('simulators', { plan, stopping, script: simulatorsScript, what: 'stepSimulators' });
  const child = await begun();
  const who = words.who[language]('simulators');
  const again = async () => {
    const second = await begun();
    startedAgain(second.pid);
    complain(words.childStartedAgain[language](who));
    await second.ended;
    if (!stopping.begun) complain(words.childEnded[language](who, plan.logOf('simulators')));
  };
  void child.ended.then(() => (stopping.begun ? undefined : again())).catch(() => complain(words.childEnded[language](who, plan.logOf('simulators'))));
  const { urls } = (await child.ready) as { readonly urls: Readonly<Record<string, string>> };
  return { child, urls };
}

interface Wish {
  readonly plan: Plan;
  readonly stopping: Stopping;
  readonly script: string;
  readonly what: 'stepServer' | 'stepSimulators';
}

async function begin(program: 'server' | 'simulators', { plan, stopping, script, what }: Wish): Promise<Child> {
  return step(what, async () => {
    const child = startChild({ program, script, environment: plan.environment, log: plan.logOf(program) });
    stopping.later(() => child.stop());
    await child.ready.catch((error: unknown) => {
      if (error instanceof ChildRefused && error.port !== null) throw new RefusalToStart(words.portBusy[language](error.port, plan.config.port + 10));
      throw error;
    });
    return child;
  });
}
