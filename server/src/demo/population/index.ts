export { generatePopulation, type Population } from './population.ts';
export type { PopulationRequest } from './synthetic-holder.ts';
