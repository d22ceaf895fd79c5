import type { Config } from '../../config.ts';
import { DEMO_PORTS, isAlive, tryPort, type PortOutcome } from '../../platform/machine.ts';
import { readRun } from '../../platform/run-file.ts';
import type { Finding } from './finding.ts';

/** Whether run.json, if it is there, tells the truth. */
export async function checkRun({ dataFolder }: Config): Promise<Finding> {
  const run = readRun(dataFolder);
  if (!run) return { name: 'run.json', state: 'ok', says: 'not running' };
  const gone = Object.entries(run.pids).filter(([, pid]) => !isAlive(pid)).map(([name]) => name);
  if (gone.length === 0) return { name: 'run.json', state: 'ok', says: `running, ${run.urls.start}` };
  const all = gone.length === Object.keys(run.pids).length;
  const says = all ? 'It was killed and left run.json behind.' : `No longer alive: ${gone.join(', ')}.`;
  return { name: 'run.json', state: 'warn', says, todo: all ? '`npm start` starts again; everything is kept.' : 'Stop it and start again; .yika/log says why.' };
}

/** All that are needed are free to start on; or taken, and by us: then it is asked how it is. */
export async function checkPort({ mode, port, listen, dataFolder, tls }: Config): Promise<Finding> {
  const count = mode === 'demo' ? DEMO_PORTS : 1;
  const tried = await firstNotFree(port, { count, listen });
  if (!tried) return { name: 'port', state: 'ok', says: count === 1 ? `${port} is free` : `${port} to ${port + count - 1} are free` };
  if (tried.outcome === 'EACCES') return { name: 'port', state: 'fail', says: `This user may not open port ${tried.port}.`, todo: 'Choose one above 1023 with PORT.' };
  if (tried.outcome === 'EADDRNOTAVAIL' || tried.outcome === 'ENOTFOUND') {
    return { name: 'port', state: 'fail', says: `${listen} is no address of this machine.`, todo: 'Leave YIKA_LISTEN out, or give one of its own, such as 127.0.0.1.' };
  }
  const run = readRun(dataFolder);
  if (!run || !Object.values(run.pids).some(isAlive)) {
    return { name: 'port', state: 'fail', says: `${tried.port} is taken by another program.`, todo: `Stop that one, or choose another port: PORT=${port + 10} npm start.` };
  }
  // The certificate of a local test is not trusted here, and need not be: whether something answers is the question.
  if (tls || run.urls.start.startsWith('https:')) return { name: 'port', state: 'ok', says: `${port} is ours` };
  const ready = await fetch(new URL('/readyz', run.urls.start), { signal: AbortSignal.timeout(5_000) }).then(({ status }) => status, () => null);
  if (ready === 200) return { name: 'port', state: 'ok', says: `${port} is ours, and ready` };
  return { name: 'port', state: 'fail', says: ready === null ? 'The server does not answer.' : `The server is not ready (${ready}).`, todo: 'Look at the lines below and at .yika/log/server.log.' };
}

async function firstNotFree(port: number, { count, listen }: { readonly count: number; readonly listen: string }): Promise<{ readonly port: number; readonly outcome: Exclude<PortOutcome, 'free'> } | null> {
  for (let each = port; each < port + count; each += 1) {
    const outcome = await tryPort(each, listen);
    if (outcome !== 'free') return { port: each, outcome };
  }
  return null;
}
