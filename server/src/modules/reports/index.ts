export { registerReports } from './reports-routes.ts';
export { takeFigures, type Taking } from './take-figures.ts';
