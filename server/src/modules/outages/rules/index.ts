export { reportable, systemOf, type CounterSystem } from './fault.ts';
export { heard, isBack, isSilent, listeningSince, missedSince, usualCadence, type Cadence, type Heartbeat } from './heartbeat.ts';
export { neighbourNames, REPORT_LASTS_MS, STABLE_ANSWERS, standingOf, type NeighbourName, type NeighbourReport, type NeighbourStanding } from './neighbour.ts';
export { concerns, maySpeakFor, reaches, type Concern, type Outage, type OutageKind, type OutagePlace } from './outage.ts';
