export { areaName, areaPath, findArea, listAreas, type Area, type AreaLevel } from './areas/index.ts';
export { addPolicy, getPolicies, getPolicy, type NewPolicy } from './policies-table.ts';
