import { join } from 'node:path';
import { ConfigurationFault } from '../server/src/config.ts';
import { DEMO_PORTS } from '../server/src/platform/machine.ts';
import { PostgresFault } from '../server/src/platform/own-postgres.ts';
import { forgetRun, readRun, writeRun } from '../server/src/platform/run-file.ts';
import { checkDisk, checkFolder, checkPorts } from './start/checks.ts';
import { ChildRefused, lastLines } from './start/child.ts';
import { lockFolder } from './start/lock.ts';
import { prepareDatabase, registerBank, registerRegion, seedPersons } from './start/prepare-database.ts';
import { PagesFault, prepareWeb } from './start/prepare-web.ts';
import { complain, say } from './start/progress.ts';
import { RefusalToStart } from './start/refusal-to-start.ts';
import { startServer, startSimulators } from './start/programs.ts';
import { planStart, type Plan } from './start/plan.ts';
import { screenFor } from './start/screen.ts';
import { Stopping } from './start/stopping.ts';
import { terminalLanguage, words } from './start/words.ts';
import { serveInstallPage } from './lan/install-page.ts';

/**
 * `npm start`: from a fresh checkout to a running product, and back to nothing when asked. Exit codes: 0 stopped when
 * asked, 1 could not start or something essential ended.
 */
const language = terminalLanguage();
const stopping = new Stopping();

try {
  const plan = await planStart(process.argv.slice(2), process.env);
  await start(plan);
} catch (error) {
  if (!stopping.begun) {
    tell(error);
    await stopping.stop(1);
  }
}

async function start(plan: Plan): Promise<void> {
  const { config } = plan;
  checkFolder(config.dataFolder);
  checkDisk(config.dataFolder);
  stopping.later(await lockFolder(config.dataFolder));
  await checkPorts(config.port, { count: DEMO_PORTS, listen: config.listen });
  stopping.later(() => forgetRun(config.dataFolder));
  forgetRun(config.dataFolder);

  say(words.preparing[language]());
  const web = prepareWeb(plan, stopping);
  const postgres = await prepareDatabase(plan, stopping);
  if (config.mode === 'demo') await seedPersons(plan);
  await web;
  if (plan.lan) stopping.later(await serveInstallPage({ port: config.port + 4, authority: plan.lan.authority, productUrl: `${config.publicUrl}/start` }));
  const simulators = config.mode === 'demo' ? await startNeighbours(plan) : { urls: {}, pids: {} };
  if ('bank' in simulators.urls) await registerBank(plan, simulators.urls['bank'] ?? '');
  if ('regionalSystem' in simulators.urls) await registerRegion(plan, simulators.urls['regionalSystem'] ?? '');
  const server = await startServer(plan, stopping);
  if (stopping.begun) return;

  const urls = urlsOf(plan, simulators.urls);
  const children = { server: server.pid, ...simulators.pids, ...(postgres ? { postgres: postgres.pid } : {}) };
  const run = { startedAt: new Date().toISOString(), urls, pids: { launcher: process.pid, ...children } };
  writeRun(config.dataFolder, run);
  say(await screenFor(plan, urls));
}

/** Side by side; who is started again is noted under the name it had. */
async function startNeighbours(plan: Plan): Promise<{ readonly urls: Readonly<Record<string, string>>; readonly pids: Readonly<Record<string, number>> }> {
  const { dataFolder } = plan.config;
  const started = await Promise.all((['simulators', 'wechat', 'alipay', 'bank', 'regionalSystem'] as const).map(async (program) => {
    const running = await startSimulators(plan, stopping, {
      program,
      startedAgain: (pid) => {
        const run = readRun(dataFolder);
        if (run) writeRun(dataFolder, { ...run, pids: { ...run.pids, [program]: pid } });
      },
    });
    return running && { program, ...running };
  }));
  const running = started.filter((each) => each !== null);
  return { urls: Object.assign({}, ...running.map(({ urls }) => urls)), pids: Object.fromEntries(running.map(({ program, child }) => [program, child.pid])) };
}

function urlsOf({ config, lan }: Plan, simulators: Readonly<Record<string, string>>) {
  const local = `${config.tls ? 'https' : 'http'}://localhost:${config.port}`;
  const at = (path: string) => `${local}${path}`;
  const demo = { start: at('/start'), desk: at('/start/desk'), persons: at('/demo/persons.json'), wechatShell: at('/start/wechat'), alipayShell: at('/start/alipay') };
  const pages = { holder: at('/app/'), counter: at('/counter/'), api: at('/api/docs'), health: at('/readyz') };
  const network = lan ? { lan: `${config.publicUrl}/start`, install: lan.installUrl } : {};
  return { product: local, ...(config.mode === 'demo' ? demo : { start: at('/app/') }), ...pages, ...simulators, ...network };
}

/** One sentence for what a person can mend; for the rest where the reason stands. */
function tell(error: unknown): void {
  if (error instanceof RefusalToStart) {
    complain(error.message);
  } else if (error instanceof ConfigurationFault) {
    complain(error.sentences.join('\n'));
  } else {
    complain(reasonOf(error));
    complain(words.unexpected[language](placeOf(error)));
  }
}

/** A child's own last words, where they stand in its log. */
function reasonOf(error: unknown): string {
  if (error instanceof ChildRefused) return lastLines(join(placeOf(error), `${error.program}.log`), 8).map((line) => `    ${line}`).join('\n');
  if (error instanceof PostgresFault || error instanceof PagesFault) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : 'unknown';
}

function placeOf(error: unknown): string {
  return join(process.env['YIKA_DATA_DIR'] ?? '.yika', error instanceof PostgresFault ? 'postgres/postgres.log' : 'log');
}
