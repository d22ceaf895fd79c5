import type { Config } from '../../config.ts';
import { isAlive, tryPort } from '../../platform/machine.ts';
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

/** Free to start on; or taken, and by us: then it is asked how it is. */
export async function checkPort({ port, listen, dataFolder, tls }: Config): Promise<Finding> {
  const outcome = await tryPort(port, listen);
  if (outcome === 'free') return { name: 'port', state: 'ok', says: `${port} is free` };
  if (outcome === 'EACCES') return { name: 'port', state: 'fail', says: `This user may not open port ${port}.`, todo: 'Choose one above 1023 with PORT.' };
  const run = readRun(dataFolder);
  if (!run || !Object.values(run.pids).some(isAlive)) {
    return { name: 'port', state: 'fail', says: `${port} is taken by another program.`, todo: `Stop that one, or choose another port: PORT=${port + 10} npm start.` };
  }
  // The certificate of a local test is not trusted here, and need not be: whether something answers is the question.
  if (tls || run.urls.start.startsWith('https:')) return { name: 'port', state: 'ok', says: `${port} is ours` };
  const ready = await fetch(new URL('/readyz', run.urls.start), { signal: AbortSignal.timeout(5_000) }).then(({ status }) => status, () => null);
  if (ready === 200) return { name: 'port', state: 'ok', says: `${port} is ours, and ready` };
  return { name: 'port', state: 'fail', says: ready === null ? 'The server does not answer.' : `The server is not ready (${ready}).`, todo: 'Look at the lines below and at .yika/log/server.log.' };
}
