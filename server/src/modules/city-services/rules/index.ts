export { servicesNamed } from './services-named.ts';
