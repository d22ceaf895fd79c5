import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The product as a stranger starts it, on ports and in a folder of its own. */
export interface Product {
  readonly url: string;
  readonly urls: Readonly<Record<string, string>>;
  readonly smsUrl: string;
  readonly dataFolder: string;
  readonly pids: Readonly<Record<string, number>>;
  /** Runs a `yika` verb with --json against this product. */
  readonly yika: (...words: string[]) => Promise<unknown>;
  readonly stop: (wish?: { readonly keepData: boolean }) => Promise<void>;
}

const checkout = fileURLToPath(new URL('../', import.meta.url));

/** Starts `npm start` and waits until it wrote where everything is. The web pages are built once into a folder that all runs share. */
export async function startProduct(extra: Readonly<Record<string, string>> = {}, words: readonly string[] = []): Promise<Product> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'yika-journey-'));
  const prepared = process.env['PREPARED_FOR_JOURNEYS'];
  // By the system's own program, which keeps owners and modes: PostgreSQL looks at both.
  if (prepared) execFileSync('cp', ['-a', `${prepared}/.`, dataFolder]);
  const port = await freePorts();
  const environment = { ...process.env, ...extra, PORT: String(port), YIKA_DATA_DIR: dataFolder, YIKA_MODE: 'demo' };
  const launcher = spawn(process.execPath, ['tools/start.ts', ...words], { cwd: checkout, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  launcher.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  launcher.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<void>((resolve) => launcher.once('exit', () => resolve()));

  const run = await Promise.race([runFile(join(dataFolder, 'run.json')), ended.then(() => Promise.reject(new Error(`the product did not start:\n${said}`)))]);
  return {
    urls: run.urls,
    url: run.urls['product'] ?? `http://localhost:${port}`,
    smsUrl: `http://127.0.0.1:${port + 1}`,
    dataFolder,
    pids: run.pids,
    yika: (...words) => runVerb(words, environment),
    stop: async ({ keepData } = { keepData: false }) => {
      launcher.kill('SIGTERM');
      await ended;
      if (!keepData) rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}

interface RunFile {
  readonly urls: Readonly<Record<string, string>>;
  readonly pids: Readonly<Record<string, number>>;
}

async function runFile(path: string): Promise<RunFile> {
  for (;;) {
    try {
      return JSON.parse(readFileSync(path, 'utf8')) as RunFile;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function runVerb(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const verb = spawn(process.execPath, ['server/src/cli.ts', ...words, '--json'], { cwd: checkout, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, complaints] = ['', ''];
    verb.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    verb.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    verb.once('exit', (code) => (code === 0 ? resolve(JSON.parse(out)) : reject(new Error(`yika ${words.join(' ')} ended with ${code}: ${out}${complaints}`))));
  });
}

/** A port whose next nine are free too: the demonstration takes them. */
async function freePorts(): Promise<number> {
  for (let port = 20_000 + Math.trunc((process.pid * 37) % 30_000); ; port += 10) {
    const free = await Promise.all([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((offset) => isFree(port + offset)));
    if (free.every(Boolean)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
