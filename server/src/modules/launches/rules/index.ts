export { appFault, returnAddressFault, type AppToAdd } from './app.ts';
export { LAUNCH_LASTS_SECONDS, scopesOf, timesFault, type RequestTimes } from './request.ts';
