export { generatePopulation, type Population } from './population.ts';
export { syntheticHolders, type PopulationRequest } from './synthetic-holder.ts';
