import type { Prepare } from './requests.ts';

/** H1 stands in Ana’s city. */
export function placeRequests(): Record<string, Prepare> {
  const params = { servicePointId: 'H1' };
  return {
    listManagedPlaces: async () => ({ query: {} }),
    getManagedPlace: async () => ({ params }),
    listOutagesOfPlace: async () => ({ params }),
    declareOutageOfPlace: async () => ({ params }),
    endOutageOfPlace: async ({ house }) => {
      await house.owner.query('down', "insert into outages (service_point_id, outage_id, region_code, kind, opened_at, opened_by) values ('H1', uuidv7(), '110100', 'declared', now(), 'staff') on conflict do nothing");
      return { params };
    },
  };
}
