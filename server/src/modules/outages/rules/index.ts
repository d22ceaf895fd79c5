export { heard, isBack, isSilent, listeningSince, missedSince, usualCadence, type Cadence, type Heartbeat } from './heartbeat.ts';
export { concerns, maySpeakFor, reaches, type Concern, type Outage, type OutageKind, type OutagePlace } from './outage.ts';
