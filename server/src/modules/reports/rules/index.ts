export { levelBelow, levelOf, NATION, prefixOf, type Level } from './levels.ts';
