export { registerCardHistory } from './card-history-routes.ts';
