import { generatePopulation } from '../demo/population/index.ts';
import { writeRegistryFiles } from '../registry-files/write-registry-files.ts';
import { dayInChina } from '../platform/values/day.ts';
import { UsageFault, type Command } from './command.ts';
import { readOptions } from './read-options.ts';

const MOST_HOLDERS = 10_000_000;

export const command: Command = {
  name: 'demo generate',
  usage: '--holders N --seed S --into FOLDER [--photos N]',
  describe: 'Writes a believable synthetic population as registry files, the same for the same seed.',
  run: async (args) => {
    const { values } = readOptions(args, { holders: { type: 'string' }, seed: { type: 'string' }, into: { type: 'string' }, photos: { type: 'string' } });
    const [holders, seed, photos] = [values.holders, values.seed, values.photos ?? '0'].map((text) => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : Number.NaN));
    if (!values.into || !(Number(holders) >= 1 && Number(holders) <= MOST_HOLDERS) || Number.isNaN(seed) || Number.isNaN(photos)) throw new UsageFault('Say how many with --holders, which with --seed, and where with --into.');
    const counts = await writeRegistryFiles(values.into, generatePopulation({ holders: Number(holders), seed: Number(seed), photos: Number(photos), today: dayInChina(Date.now()) }));
    return { value: counts, text: Object.entries(counts).map(([file, count]) => `${file}.csv: ${count} rows`).join('\n') };
  },
};
