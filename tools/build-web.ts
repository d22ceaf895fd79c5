import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../server/src/config.ts';

const checkout = fileURLToPath(new URL('../', import.meta.url));
const applications = ['holder', 'counter', 'console', 'public', 'start'];
const shared = ['web/kit', 'contract', 'code', 'chip'];
const forWhom = 'production';
/** The last build of each, so that another data folder (a test, a reset) does not build the same again. */
const kept = join(checkout, 'node_modules', '.cache', 'yika-web');

/** Builds each of the web applications whose sources changed since the last build, into `web/NAME` of the data folder. */
export async function buildWeb(webFolder: string, progress: (line: string) => void): Promise<void> {
  for (const name of applications) {
    const source = join(checkout, 'web', name);
    if (!existsSync(join(source, 'vite.config.ts'))) {
      progress(`${name}: not there yet`);
      continue;
    }
    const target = join(webFolder, name);
    const hash = hashOf([...shared, `web/${name}`]);
    if (hashBuilt(target) === hash) {
      progress(`${name}: unchanged`);
      continue;
    }
    if (hashBuilt(join(kept, name)) === hash) {
      moveCopy(join(kept, name), target);
      progress(`${name}: taken from the last build`);
      continue;
    }
    progress(`${name}: building`);
    await buildOne(source, { target, hash });
    keep(target, join(kept, name));
    progress(`${name}: built`);
  }
}

/** Built beside its place and then moved, so that a build that was killed is never served. */
async function buildOne(source: string, { target, hash }: { readonly target: string; readonly hash: string }): Promise<void> {
  // Whoever starts this, a test runner for one, may have said otherwise: React would build its watchful self, and no service worker.
  process.env['NODE_ENV'] = forWhom;
  const { build } = await import('vite');
  const unfinished = `${target}.unfinished`;
  mkdirSync(unfinished, { recursive: true });
  await build({
    root: source,
    configFile: join(source, 'vite.config.ts'),
    configLoader: 'native',
    logLevel: 'warn',
    mode: forWhom,
    build: { outDir: unfinished, emptyOutDir: true },
  });
  writeFileSync(join(unfinished, '.built'), hash);
  rmSync(target, { recursive: true, force: true });
  renameSync(unfinished, target);
}

function moveCopy(from: string, to: string): void {
  const unfinished = `${to}.${process.pid}`;
  cpSync(from, unfinished, { recursive: true });
  rmSync(to, { recursive: true, force: true });
  renameSync(unfinished, to);
}

/** A checkout that cannot be written, or another start that keeps the same at the same moment: then it is built again another time. */
function keep(from: string, to: string): void {
  try {
    moveCopy(from, to);
  } catch {
    rmSync(`${to}.${process.pid}`, { recursive: true, force: true });
  }
}

function hashBuilt(target: string): string | null {
  const path = join(target, '.built');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(forWhom).update(readFileSync(join(checkout, 'package-lock.json')));
  const paths = folders
    .flatMap((folder) => globSync('**/*', { cwd: join(checkout, folder), exclude: ['**/node_modules/**', '**/*.test.*'] }).map((path) => join(folder, path)))
    .sort();
  for (const path of paths) {
    const whole = join(checkout, path);
    if (statSync(whole).isFile()) hash.update(path).update(readFileSync(whole));
  }
  return hash.digest('hex');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    await buildWeb(readConfig().webFolder, (line) => process.stdout.write(`${line}\n`));
  } catch (error) {
    // The first fault with its place; the others often follow from it.
    process.stderr.write(`${error instanceof Error ? error.message.split('\n').slice(0, 12).join('\n') : 'unknown'}\n`);
    process.exitCode = 1;
  }
}
