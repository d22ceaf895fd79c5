export { endAppKey, findApp, insertApp, listAppKeys, listApps, saveApp, saveAppKey, type LaunchApp, type LaunchAppKey } from './apps-table.ts';
export { launchKeyOf } from './crypto/launch-key.ts';
export { deleteExpiredLaunches } from './launches-table.ts';
export { registerLaunches, type LaunchPorts } from './launches-routes.ts';
