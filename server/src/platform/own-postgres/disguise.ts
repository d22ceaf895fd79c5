import { chownSync, globSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { endsWithParent, works, wrap } from './ends-with-parent.ts';

/** PostgreSQL refuses to run as root, and to run as a user without a name. This is who it is told to be instead. */
export interface Disguise {
  /** To whom its folders must belong; null: to whoever makes them. */
  readonly ownerId: number | null;
  dress(command: string, args: readonly string[]): { readonly command: string; readonly args: readonly string[] };
}

/**
 * As an ordinary user: nobody else. As root: the owner of the folder, if that is somebody else; or a user namespace, in which
 * root has another name; or, where those are forbidden (in most containers), another user who keeps root's right to reach
 * files, so that neither the checkout nor the data have to move. See docs/decisions/0010-one-command.md.
 */
export function disguiseFor(folder: string): Disguise {
  const ownerId = statSync(folder).uid;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && hasName()) return asOneself();
  if (isRoot && ownerId !== 0) return asSomebodyElse(ownerId);

  const id = systemUserId();
  if (works(namespaceOf(id))) return { ownerId: null, dress: (command, args) => wrap([...namespaceOf(id), ...endsWithParent('INT')], command, args) };
  if (!isRoot || !works(servantOf(id))) {
    throw new Error('PostgreSQL does not run as root. Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.');
  }
  for (const path of globSync('**', { cwd: folder })) chownSync(join(folder, path), id, id);
  chownSync(folder, id, id);
  return asSomebodyElse(id);
}

function asOneself(): Disguise {
  return { ownerId: null, dress: (command, args) => wrap(endsWithParent('INT'), command, args) };
}

function asSomebodyElse(id: number): Disguise {
  return { ownerId: id, dress: (command, args) => wrap(servantOf(id), command, args) };
}

function namespaceOf(id: number): readonly string[] {
  return ['unshare', '--user', `--map-user=${id}`, `--map-group=${id}`, '--'];
}

function servantOf(id: number): readonly string[] {
  const reach = '+dac_override,+dac_read_search';
  const rights = [`--inh-caps=${reach}`, `--ambient-caps=${reach}`];
  return ['setpriv', `--reuid=${id}`, `--regid=${id}`, '--clear-groups', ...rights, '--pdeathsig=INT', '--'];
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
