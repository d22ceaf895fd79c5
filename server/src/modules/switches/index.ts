export { findStop, findSwitch, listClosedRegions, listSwitches, readSwitch, setSwitch, type SwitchName, type SwitchRow } from './switches-table.ts';
