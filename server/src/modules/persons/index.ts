export { registerPersons, type PersonPorts } from './persons-routes.ts';
