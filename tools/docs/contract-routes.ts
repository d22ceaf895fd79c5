import * as contract from '@yika/contract';
import type { Route } from '@yika/contract';

/** Every promise of the contract, with those of the demonstration; by name. */
export const routes: readonly Route[] = Object.values(contract as Readonly<Record<string, unknown>>)
  .filter((value): value is Route => typeof value === 'object' && value !== null && 'operationId' in value)
  .sort((one, other) => one.operationId.localeCompare(other.operationId));
