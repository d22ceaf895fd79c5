import { resetDemo } from '../demo/seed.ts';
import { UsageFault, type Command } from './command.ts';
import { withDatabase } from './open-database.ts';

export const command: Command = {
  name: 'persons reset',
  describe: 'Demo only: everything personal goes, and the test persons begin their stories today.',
  run: async (_, { config, progress }) => {
    const settings = config();
    if (settings.mode !== 'demo') throw new UsageFault('There are no test persons outside demo mode.');
    const result = await withDatabase(settings, () => resetDemo({ config: settings, progress }));
    return { value: result, text: `${result.persons} test persons; their stories count from ${result.storyDay}.` };
  },
};
