export { registerPersons, type PersonPorts } from './persons-routes.ts';
export { refusedLook } from './look-budgets.ts';
export { unmaskHolder } from './unmask-person.ts';
