import { revokeTerminal } from '../modules/staff/index.ts';
import { keyRingOf, readMasterKey } from '../platform/crypto/key-ring.ts';
import { sealerOf } from '../platform/crypto/sealed-record.ts';
import { asId } from '../platform/values/ids.ts';
import { worldOf } from '../platform/world.ts';
import { UsageFault, type Command } from './command.ts';
import { withDatabase } from './open-database.ts';

export const command: Command = {
  name: 'terminal revoke',
  usage: 'TERMINAL',
  describe: 'Ends a terminal’s key at once; its counter needs a new code.',
  run: async ([terminalId, ...more], { config }) => {
    if (!terminalId || more.length > 0) throw new UsageFault('Name one terminal.');
    const settings = config();
    const ring = keyRingOf(readMasterKey(settings.keysFile, false));
    const revoked = await withDatabase(settings, ({ server }) =>
      worldOf(server, { now: Date.now, ring, sealer: sealerOf(ring) })((world) => revokeTerminal(world, { kind: 'operator', name: 'cli' }, asId(terminalId))));
    return { value: { terminalId, revoked }, text: revoked ? `${terminalId} is revoked.` : 'There is no such terminal, or it was revoked before.', exitCode: revoked ? 0 : 1 };
  },
};
