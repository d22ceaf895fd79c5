export { nearestAgency, toPlace } from './place.ts';
export { addServicePoint, closeServicePoint } from './service-point.ts';
export { findServicePoint, listServicePoints, saveServicePoint, type ServicePoint } from './service-points-table.ts';
export { registerStaff, terminalAtDoor, type StaffPorts } from './staff-routes.ts';
export { ENROLMENT_HOURS, enrolTerminal, prepareTerminal, revokeTerminal, terminalOfKey, type NewTerminal, type Prepared } from './terminal.ts';
export { findTerminal, type Terminal, type TerminalKey } from './terminals-table.ts';
export { viewTerminal, type OfflineNeeds } from './view-terminal.ts';
export { findStaffWhoMay, type WhoMay } from './people/staff-grants-table.ts';
export { listStaffNumbers } from './people/staff-numbers-table.ts';
