export { areaName, areaNames, areaPath, findArea, listAreas, type Area, type AreaLevel } from './areas/index.ts';
export { addPolicy, findPolicyRow, getPolicies, getPolicy, listPolicyRows, type NewPolicy } from './policies-table.ts';
