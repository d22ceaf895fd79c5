import type { ServiceKey } from '@yika/contract';

/** What the rows in force say of all services, as they stand in the table. */
export interface ServiceRows {
  /** Names with commas between them. */
  readonly offered: string;
  readonly secondDecision: string;
  /** 'name=number,name=number' */
  readonly days: string;
  readonly costsFen: string;
}

export interface Terms {
  readonly offered: boolean;
  readonly needsSecond: boolean;
  readonly days: number;
  readonly costFen: number;
}

/** Of a service that a region names no days for. */
const USUAL_DAYS = 10;

export function termsOf({ offered, secondDecision, days, costsFen }: ServiceRows, service: ServiceKey): Terms {
  return {
    offered: offered.split(',').includes(service), needsSecond: secondDecision.split(',').includes(service),
    days: numberOf(days, service) ?? USUAL_DAYS, costFen: numberOf(costsFen, service) ?? 0,
  };
}

function numberOf(row: string, service: ServiceKey): number | null {
  const found = row.split(',').map((one) => one.split('=')).find(([name]) => name === service);
  return found ? Number(found[1]) : null;
}
