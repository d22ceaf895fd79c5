import { migrate } from '../platform/migrations-table.ts';
import type { Command } from './command.ts';
import { withDatabase } from './open-database.ts';

export const command: Command = {
  name: 'migrate',
  describe: 'Brings the tables up to this version, by the owner of the schema.',
  run: async (_, { config, progress }) => {
    const applied = await withDatabase(config(), ({ owner }) => migrate(owner, progress));
    return { value: { applied }, text: applied.length === 0 ? 'Nothing to do: every migration is in the database.' : `Applied ${applied.length}.` };
  },
};
