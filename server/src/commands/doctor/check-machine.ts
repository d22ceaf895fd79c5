import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../config.ts';
import { freeBytesAt, NEEDED_FREE_BYTES } from '../../platform/machine.ts';
import type { Finding } from './finding.ts';

const checkout = fileURLToPath(new URL('../../../../', import.meta.url));

export function checkNode(): Finding {
  const { node } = process.versions;
  if (Number.parseInt(node, 10) >= 26) return { name: 'node', state: 'ok', says: node };
  return { name: 'node', state: 'fail', says: `${node} is too old.`, todo: 'Use `npm start` and `npm run yika`, which bring Node 26; elsewhere than on Linux install it.' };
}

export function checkPackages(): Finding {
  const lists = JSON.parse(readFileSync(new URL('../../platform/optional-packages.json', import.meta.url), 'utf8')) as Record<string, string[] | undefined>;
  const expected = lists[`${process.platform}-${process.arch}`] ?? [];
  const missing = expected.filter((name) => !isInstalled(name));
  if (missing.length === 0) return { name: 'packages', state: 'ok', says: `all ${expected.length} for ${process.platform}-${process.arch}` };
  return { name: 'packages', state: 'fail', says: `Missing: ${missing.join(', ')}.`, todo: 'Run `npm ci --include=optional`.' };
}

export function checkFolder({ dataFolder }: Config): Finding {
  const nearest = nearestThatIsThere(dataFolder);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
    return { name: 'folder', state: 'ok', says: dataFolder };
  } catch {
    return { name: 'folder', state: 'fail', says: `${nearest} cannot be written.`, todo: 'Choose another with YIKA_DATA_DIR, or mend its rights.' };
  }
}

export function checkDisk({ dataFolder }: Config): Finding {
  const freeBytes = freeBytesAt(nearestThatIsThere(dataFolder));
  const says = `${(freeBytes / 1e9).toFixed(1)} GB free`;
  if (freeBytes >= NEEDED_FREE_BYTES) return { name: 'disk', state: 'ok', says };
  return { name: 'disk', state: 'fail', says, todo: 'Make room for 1 GB, or choose another folder with YIKA_DATA_DIR.' };
}

export function checkKeys({ keysFile, mode }: Config): Finding {
  if (!existsSync(keysFile)) {
    return mode === 'demo'
      ? { name: 'keys', state: 'warn', says: 'Not made yet.', todo: '`npm start` makes them for the demo.' }
      : { name: 'keys', state: 'fail', says: 'The file that YIKA_KEYS_FILE names is not there.', todo: 'Mount it from your key management.' };
  }
  const open = (statSync(keysFile).mode & 0o077) !== 0;
  if (open) return { name: 'keys', state: mode === 'demo' ? 'warn' : 'fail', says: 'Others may read the keys.', todo: 'chmod 600 the file of keys.' };
  return { name: 'keys', state: 'ok', says: mode === 'demo' ? 'of the demo' : 'outside the data folder' };
}

export function checkWeb({ webFolder }: Config): Finding {
  const missing = ['holder', 'counter', 'start'].filter((name) => !existsSync(join(webFolder, name, '.built')));
  if (missing.length === 0) return { name: 'pages', state: 'ok', says: 'built' };
  return { name: 'pages', state: 'warn', says: `Not built: ${missing.join(', ')}.`, todo: '`npm start` builds them; alone: node tools/build-web.ts.' };
}

/** Needed by `npm test` alone. */
export function checkTestTools(): Finding {
  const missing = ['@sparticuz/chromium', '@fontsource/noto-sans-sc', 'playwright-core'].filter((name) => !isInstalled(name));
  if (missing.length === 0) return { name: 'test browser', state: 'ok', says: 'Chromium and a Chinese font from npm' };
  return { name: 'test browser', state: 'warn', says: `Missing: ${missing.join(', ')}.`, todo: 'Only `npm test` needs them: run `npm ci`.' };
}

function isInstalled(name: string): boolean {
  return existsSync(join(checkout, 'node_modules', name, 'package.json'));
}

function nearestThatIsThere(folder: string): string {
  return existsSync(folder) || folder === dirname(folder) ? folder : nearestThatIsThere(dirname(folder));
}
