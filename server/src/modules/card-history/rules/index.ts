export { stepsOf, type Changed } from './steps.ts';
