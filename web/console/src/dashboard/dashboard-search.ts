import { areaShape } from '../list/search.ts';

export const dashboardShapes = { area: areaShape, days: /^(?:7|30|90)$/ };

export const spans = ['7', '30', '90'] as const;
