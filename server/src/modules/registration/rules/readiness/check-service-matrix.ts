import type { ContentOf, ReadinessFound } from '@yika/contract';
import { found, twice } from './found.ts';

/** Coordination of services (Measures, Art. 6): each is accepted somewhere, by something, and those required nationally are open on this day. */
export function checkServiceMatrix({ rows }: ContentOf<'service_matrix'>, { required, today }: { readonly required: readonly string[]; readonly today: string }): readonly ReadinessFound[] {
  const offered = new Map(rows.map((row) => [row.service as string, row]));
  return [
    ...required.filter((service) => !offered.has(service)).map((service) => found('required_service_missing', service)),
    ...required.flatMap((service) => {
      const row = offered.get(service);
      return row && (row.opensOn === null || row.opensOn > today) ? [found('required_service_not_open', service)] : [];
    }),
    ...twice(rows.map(({ service }) => service)).map((service) => found('service_twice', service)),
    ...rows.filter(({ card, ecard }) => !card && !ecard).map(({ service }) => found('service_without_credential', service)),
    ...rows.filter(({ servicePoints }) => servicePoints === 0).map(({ service }) => found('service_without_points', service)),
  ];
}
