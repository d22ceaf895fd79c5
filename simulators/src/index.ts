export { readSettings, type Settings } from './settings.ts';
export { PortBusy, startSimulators, type Simulators } from './start-simulators.ts';
