export { addPolicy, getPolicies, getPolicy, type NewPolicy } from './policies-table.ts';
