import type { IssuerStanding } from '@yika/contract';
import { areaShape } from '../list/search.ts';

export const issuerStandings = ['active', 'suspended', 'withdrawn'] as const satisfies readonly IssuerStanding[];

/** What the address of the register may ask for. */
export const issuersShapes = { areaCode: areaShape, standing: new RegExp(`^(?:${issuerStandings.join('|')})$`), after: /^$/ };
