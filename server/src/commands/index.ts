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
  { name: 'privacy-policy publish', load: () => import('./privacy-policy-publish.ts') },
  { name: 'service-point add', load: async () => ({ command: (await import('./service-point.ts')).add }) },
  { name: 'service-point list', load: async () => ({ command: (await import('./service-point.ts')).list }) },
  { name: 'service-point close', load: async () => ({ command: (await import('./service-point.ts')).close }) },
  { name: 'staff create', load: () => import('./staff-create.ts') },
  { name: 'terminal enrol', load: () => import('./terminal-enrol.ts') },
  { name: 'terminal revoke', load: () => import('./terminal-revoke.ts') },
  { name: 'card report-loss', load: async () => ({ command: (await import('./card.ts')).reportLoss }) },
  { name: 'card undo', load: async () => ({ command: (await import('./card.ts')).undo }) },
  { name: 'card lock', load: async () => ({ command: (await import('./card.ts')).lock }) },
  { name: 'card unlock', load: async () => ({ command: (await import('./card.ts')).unlock }) },
  { name: 'card close', load: async () => ({ command: (await import('./card.ts')).close }) },
  { name: 'card collect', load: async () => ({ command: (await import('./card.ts')).collect }) },
  { name: 'outage open', load: async () => ({ command: (await import('./outage.ts')).open }) },
  { name: 'outage list', load: async () => ({ command: (await import('./outage.ts')).list }) },
  { name: 'outage close', load: async () => ({ command: (await import('./outage.ts')).close }) },
  { name: 'policy add', load: () => import('./policy-add.ts') },
  { name: 'switch set', load: () => import('./switch-set.ts') },
  { name: 'issuer approve', load: async () => ({ command: (await import('./issuer.ts')).approve }) },
  { name: 'issuer suspend', load: async () => ({ command: (await import('./issuer.ts')).suspend }) },
  { name: 'issuer resume', load: async () => ({ command: (await import('./issuer.ts')).resume }) },
  { name: 'issuer withdraw', load: async () => ({ command: (await import('./issuer.ts')).withdraw }) },
  { name: 'issuer list', load: async () => ({ command: (await import('./issuer.ts')).list }) },
  { name: 'registration lint', load: () => import('./registration-lint.ts') },
  { name: 'registration draw-face', load: () => import('./registration-draw-face.ts') },
  { name: 'channel check', load: () => import('./channel-check.ts') },
  { name: 'channel add', load: async () => ({ command: (await import('./channel-app.ts')).add }) },
  { name: 'channel scope', load: async () => ({ command: (await import('./channel-app.ts')).scope }) },
  { name: 'channel limit', load: async () => ({ command: (await import('./channel-app.ts')).limit }) },
  { name: 'channel return', load: async () => ({ command: (await import('./channel-app.ts')).returns }) },
  { name: 'channel on', load: async () => ({ command: (await import('./channel-app.ts')).on }) },
  { name: 'channel off', load: async () => ({ command: (await import('./channel-app.ts')).off }) },
  { name: 'channel list', load: async () => ({ command: (await import('./channel-app.ts')).list }) },
  { name: 'channel show', load: async () => ({ command: (await import('./channel-app.ts')).show }) },
  { name: 'channel key', load: () => import('./channel-key.ts') },
  { name: 'support find', load: () => import('./support-find.ts') },
  { name: 'support denials', load: () => import('./support-denials.ts') },
  { name: 'audit verify', load: () => import('./audit-verify.ts') },
  { name: 'persons reset', load: () => import('./persons-reset.ts') },
  { name: 'import', load: () => import('./import.ts') },
  { name: 'demo generate', load: () => import('./demo-generate.ts') },
];
