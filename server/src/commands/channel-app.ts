import { LaunchScope } from '@yika/contract';
import { NOBODY, recordAudit } from '../modules/audit/index.ts';
import { findApp, insertApp, listAppKeys, listApps, saveApp, type LaunchApp } from '../modules/launches/index.ts';
import { appFault } from '../modules/launches/rules/index.ts';
import type { Config } from '../config.ts';
import type { Transaction } from '../platform/database.ts';
import { UsageFault, type Command, type Outcome } from './command.ts';
import { withDatabase } from './open-database.ts';
import { clockOf, operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

const scopeNames = LaunchScope.enum;

export const add: Command = {
  name: 'channel add',
  usage: 'APP --name-es TEXT --name-zh TEXT --name-en TEXT --return URL… [--scope sign_in]… [--per-minute 60] [--per-day 20000]',
  describe: 'Registers an app from which people may enter by a signed launch. It is closed until `channel on`, and needs a key.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, {
      'name-es': { type: 'string' }, 'name-zh': { type: 'string' }, 'name-en': { type: 'string' }, return: { type: 'string', multiple: true }, scope: { type: 'string', multiple: true },
      'per-minute': { type: 'string' }, 'per-day': { type: 'string' },
    });
    const [appId = ''] = exactly(positionals, 1, 'Name one app by its id.');
    const { 'name-es': es, 'name-zh': zh, 'name-en': en } = values;
    if (!es || !zh || !en) throw new UsageFault('Say what the app is called, in Spanish, Chinese and English.');
    const wish = {
      appId, name: { es, 'zh-CN': zh, en }, scopes: readScopes(values.scope ?? ['sign_in']), returnAddresses: values.return ?? [],
      perMinute: Number(values['per-minute'] ?? 60), perDay: Number(values['per-day'] ?? 20_000), open: false,
    };
    return change(config(), 'added', async (owner, now) => {
      refuseFault(wish, config());
      const app = { ...wish, since: now };
      return (await insertApp(owner, app)) ? app : null;
    }, `There is an app ${appId} already.`);
  },
};

export const scope: Command = {
  name: 'channel scope', usage: 'APP sign_in [prefill] [level]', describe: 'What an app may ask for from now on; what is not named it loses, also for launches under way.',
  run: (args, { config }) => {
    const [appId = '', ...names] = readOptions(args, {}).positionals;
    return changed(config(), 'scopes_set', { appId, wish: () => ({ scopes: readScopes(names) }) });
  },
};

export const limit: Command = {
  name: 'channel limit', usage: 'APP --per-minute NUMBER --per-day NUMBER', describe: 'How often an app may call: launches and results together.',
  run: (args, { config }) => {
    const { values, positionals } = readOptions(args, { 'per-minute': { type: 'string' }, 'per-day': { type: 'string' } });
    const [appId = ''] = exactly(positionals, 1, 'Name one app by its id.');
    return changed(config(), 'limits_set', { appId, wish: () => ({ perMinute: Number(values['per-minute']), perDay: Number(values['per-day']) }) });
  },
};

export const returns: Command = {
  name: 'channel return', usage: 'APP URL…', describe: 'The addresses to which browsers may go back, letter by letter; in place of those before.',
  run: (args, { config }) => {
    const [appId = '', ...returnAddresses] = readOptions(args, {}).positionals;
    return changed(config(), 'returns_set', { appId, wish: () => ({ returnAddresses }) });
  },
};

export const on: Command = {
  name: 'channel on', usage: 'APP', describe: 'Opens an app, at once.',
  run: (args, { config }) => changed(config(), 'opened', { appId: only(args), wish: (since) => ({ open: true, since }) }),
};

export const off: Command = {
  name: 'channel off', usage: 'APP', describe: 'Closes an app, at once: also for launches under way and results not yet read.',
  run: (args, { config }) => changed(config(), 'closed', { appId: only(args), wish: (since) => ({ open: false, since }) }),
};

export const list: Command = {
  name: 'channel list', describe: 'Every app that is registered, and whether it is open.',
  run: (args, { config }) => {
    exactly(readOptions(args, {}).positionals, 0, 'This verb takes nothing.');
    return withDatabase(config(), async ({ owner }) => {
      const apps = await listApps(owner);
      return { value: { apps: apps.map(viewOf) }, text: apps.map(lineOf).join('\n') || 'No app is registered.' };
    });
  },
};

export const show: Command = {
  name: 'channel show', usage: 'APP', describe: 'What an app may, its return addresses, and its keys with the days of their use.',
  run: (args, { config }) => {
    const appId = only(args);
    return withDatabase(config(), async ({ owner }) => {
      const app = await findApp(owner, appId);
      if (!app) return unknown(appId);
      const keys = (await listAppKeys(owner, appId)).map(({ kid, algorithm, validFrom, validTo }) => ({ kid, algorithm, validFrom: iso(validFrom), validTo: iso(validTo) }));
      const lines = [...app.returnAddresses.map((address) => `  back to  ${address}`), ...keys.map(({ kid, algorithm, validFrom, validTo }) => `  key  ${kid}  ${algorithm}  ${validFrom} – ${validTo}`)];
      return { value: { app: viewOf(app), keys }, text: [lineOf(app), ...lines, ...(keys.length === 0 ? ['  no key yet: yika channel key'] : [])].join('\n') };
    });
  },
};

export function unknown(appId: string): Outcome {
  return { value: { error: 'app_unknown' }, text: `There is no app ${appId}.`, exitCode: 1 };
}

function only(args: readonly string[]): string {
  return exactly(readOptions(args, {}).positionals, 1, 'Name one app by its id.')[0] ?? '';
}

function changed(config: Config, action: string, { appId, wish }: { readonly appId: string; readonly wish: (now: number) => Partial<LaunchApp> }): Promise<Outcome> {
  return change(config, action, async (owner, now) => {
    const app = await findApp(owner, appId);
    if (!app) return null;
    const next = { ...app, ...wish(now) };
    refuseFault(next, config);
    await saveApp(owner, next);
    return next;
  }, `There is no app ${appId}.`);
}

/** As the owner of the schema: the server itself may register nobody. Null: it was not to be done. */
async function change(config: Config, action: string, work: (owner: Transaction, now: number) => Promise<LaunchApp | null>, otherwise: string): Promise<Outcome> {
  return withDatabase(config, async ({ owner }) => {
    const app = await owner.transaction(async (database) => {
      const at = clockOf(config)();
      const done = await work(database, at);
      if (done) await recordAudit(database, { holderId: NOBODY, at, caller: operator, action: `launch.app_${action}`, subject: `app:${done.appId}` });
      return done;
    });
    return app ? { value: { app: viewOf(app) }, text: lineOf(app) } : { value: { error: action === 'added' ? 'app_known' : 'app_unknown' }, text: otherwise, exitCode: 1 };
  });
}

function refuseFault(app: LaunchApp | Omit<LaunchApp, 'since'>, { mode }: Config): void {
  const fault = appFault(app, mode === 'demo');
  if (fault) throw new UsageFault(fault);
}

function readScopes(names: readonly string[]): LaunchScope[] {
  if (!names.every((name) => (scopeNames as readonly string[]).includes(name))) throw new UsageFault(`A scope is ${scopeNames.join(', ')}.`);
  return scopeNames.filter((each) => names.includes(each));
}

function viewOf({ since, ...app }: LaunchApp): object {
  return { ...app, since: iso(since) };
}

function lineOf({ appId, name, scopes, perMinute, perDay, open, since }: LaunchApp): string {
  return `${open ? 'open  ' : 'closed'}  ${appId}  ${name.en}  ${scopes.join(' ')}  ${perMinute} a minute, ${perDay} a day  since ${iso(since)}`;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
