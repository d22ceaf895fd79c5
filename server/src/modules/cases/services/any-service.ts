import type { ServiceKey } from '@yika/contract';
import type { Service, Services } from '../service.ts';

/** A service with any of its contents. A case is opened under its service and read under it, so that the two always belong together. */
export type AnyService = Service<ServiceKey>;

export function serviceOf(services: Services, key: ServiceKey): AnyService {
  return services[key] as unknown as AnyService;
}

