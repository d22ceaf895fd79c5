import type { Command } from './command.ts';

interface Entry {
  /** As it is typed: one word or two. */
  readonly name: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

/** Every verb of `yika`, in the order of `--help`. A verb is loaded only when it is used. */
export const commands: readonly Entry[] = [
  { name: 'doctor', load: () => import('./doctor.ts') },
  { name: 'migrate', load: () => import('./migrate.ts') },
  { name: 'terminal enrol', load: () => import('./terminal-enrol.ts') },
  { name: 'terminal revoke', load: () => import('./terminal-revoke.ts') },
];
