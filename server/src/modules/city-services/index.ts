export { registerCityServices } from './city-services-routes.ts';
