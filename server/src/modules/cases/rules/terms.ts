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

/** `subject`: a part of a service can need a second officer by itself, as 'service.subject'. */
export function termsOf({ offered, secondDecision, days, costsFen }: ServiceRows, service: ServiceKey, subject = ''): Terms {
  const second = secondDecision.split(',');
  return {
    offered: offered.split(',').includes(service), needsSecond: second.includes(service) || second.includes(`${service}.${subject}`),
    days: numberOf(days, service) ?? USUAL_DAYS, costFen: numberOf(costsFen, service) ?? 0,
  };
}

function numberOf(row: string, service: ServiceKey): number | null {
  const found = row.split(',').map((one) => one.split('=')).find(([name]) => name === service);
  return found ? Number(found[1]) : null;
}
