export { registerEmployment } from './employment-routes.ts';
export { benefitOfCase, mayRegisterUnemployed, registerUnemployed } from './unemployment.ts';
