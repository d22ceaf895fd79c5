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
const scriptOf = (path: string) => fileURLToPath(new URL(`../../simulators/src/${path}`, import.meta.url));
const simulators = {
  simulators: { script: scriptOf('main.ts'), what: 'stepSimulators' },
  wechat: { script: scriptOf('wechat/main.ts'), what: 'stepWechat' },
  alipay: { script: scriptOf('alipay/main.ts'), what: 'stepAlipay' },
  bank: { script: scriptOf('bank/main.ts'), what: 'stepBank' },
  regionalSystem: { script: scriptOf('regional-system/main.ts'), what: 'stepRegionalSystem' },
} as const;
export type Simulator = keyof typeof simulators;

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

/** A program of pretend neighbours; one that ends is started again, once. */
export async function startSimulators(plan: Plan, stopping: Stopping, { program, startedAgain }: { readonly program: Simulator; readonly startedAgain: (pid: number) => void }): Promise<Simulators | null> {
  const { script, what } = simulators[program];
  if (!existsSync(script)) return null;
  const begun = () => begin(program, { plan, stopping, script, what });
  const child = await begun();
  const who = words.who[language](program);
  const again = async () => {
    const second = await begun();
    startedAgain(second.pid);
    complain(words.childStartedAgain[language](who));
    await second.ended;
    if (!stopping.begun) complain(words.childEnded[language](who, plan.logOf(program)));
  };
  void child.ended.then(() => (stopping.begun ? undefined : again())).catch(() => complain(words.childEnded[language](who, plan.logOf(program))));
  const { urls } = (await child.ready) as { readonly urls: Readonly<Record<string, string>> };
  return { child, urls };
}

interface Wish {
  readonly plan: Plan;
  readonly stopping: Stopping;
  readonly script: string;
  readonly what: 'stepServer' | (typeof simulators)[Simulator]['what'];
}

async function begin(program: 'server' | Simulator, { plan, stopping, script, what }: Wish): Promise<Child> {
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
