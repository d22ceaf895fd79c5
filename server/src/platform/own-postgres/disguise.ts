import { spawnSync } from 'node:child_process';
import { chownSync, globSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** PostgreSQL refuses to run as root, and to run as a user without a name. This is who it is told to be instead. */
export interface Disguise {
  /** To whom its folders must belong; null: to whoever makes them. */
  readonly ownerId: number | null;
  dress(command: string, args: readonly string[]): { readonly command: string; readonly args: readonly string[] };
}

/**
 * As an ordinary user: nobody else. As root: the owner of the folder, if that is somebody else; or a user namespace, in which
 * root has another name; or, where those are forbidden (in most containers), another user who keeps root's right to reach
 * files, so that neither the checkout nor the data have to move. See docs/decisions.
 */
export function disguiseFor(folder: string): Disguise {
  const ownerId = statSync(folder).uid;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasName()) return asOneself();
  if (isRoot && ownerId !== 0) return asSomebodyElse(ownerId);

  const id = systemUserId();
  if (works(namespaceOf(id))) return { ownerId: null, dress: (command, args) => wrap([...namespaceOf(id), ...endsWithParent()], command, args) };
  if (!isRoot || !works(servantOf(id))) {
    throw new Error('PostgreSQL does not run as root. Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.');
  }
  for (const path of globSync('**', { cwd: folder })) chownSync(join(folder, path), id, id);
  chownSync(folder, id, id);
  return asSomebodyElse(id);
}

function asOneself(): Disguise {
  return { ownerId: null, dress: (command, args) => wrap(endsWithParent(), command, args) };
}

function asSomebodyElse(id: number): Disguise {
  return { ownerId: id, dress: (command, args) => wrap(servantOf(id), command, args) };
}

function wrap(words: readonly string[], command: string, args: readonly string[]) {
  const [first, ...rest] = [...words, command, ...args];
  return { command: first ?? command, args: rest };
}

function namespaceOf(id: number): readonly string[] {
  return ['unshare', '--user', `--map-user=${id}`, `--map-group=${id}`, '--'];
}

function servantOf(id: number): readonly string[] {
  const reach = '+dac_override,+dac_read_search';
  const rights = [`--inh-caps=${reach}`, `--ambient-caps=${reach}`];
  return ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups', ...rights, '--pdeathsig=INT', '--'];
}

/** The kernel tells it when its parent dies, even of kill −9. Without setpriv (macOS) it is left, and found at the next start. */
function endsWithParent(): readonly string[] {
  const words = ['setpriv', '--pdeathsig=INT', '--'];
  return works(words) ? words : [];
}

const answers = new Map<string, boolean>();

function works(words: readonly string[]): boolean {
  const key = words.join(' ');
  const known = answers.get(key);
  if (known !== undefined) return known;
  const { command, args } = wrap(words, 'true', []);
  const answer = spawnSync(command, [...args], { stdio: 'ignore' }).status === 0;
  answers.set(key, answer);
  return answer;
}

function hasName(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}

/** An id of the system that has a name, for initdb asks for it. */
function systemUserId(): number {
  const users = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'));
  const user = ['postgres', 'daemon', 'nobody'].flatMap((name) => users.filter(([known]) => known === name))[0];
  return Number(user?.[2] ?? 65_534);
}
