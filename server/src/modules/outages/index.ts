export { closeOutage, openOutage } from './change-outage.ts';
export type { Listening } from './hear-heartbeat.ts';
export { openOutagesFor } from './open-outages.ts';
export { registerOutages } from './outages-routes.ts';
export { usualCadence, type Cadence, type Concern, type Outage } from './rules/index.ts';
export { viewOutages } from './view-outage.ts';
export { watchHeartbeats, type Watch } from './watch-heartbeats.ts';
