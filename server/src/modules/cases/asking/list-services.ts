import { refusals, services as catalogue, ServiceKey, type Language, type ReplyOf, type ServiceView, type listServices as listServicesRoute } from '@yika/contract';
import type { HolderCaller } from '../../../platform/values/caller.ts';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { listCards } from '../../cards/index.ts';
import { findLiveECard } from '../../ecards/index.ts';
import { cardOf } from '../../ecards/rules/index.ts';
import { areaNames } from '../../regions/index.ts';
import { listOpenSubjects, type OpenSubject } from '../cases-table.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { termsOf } from '../rules/index.ts';
import { readServiceRows } from '../service-rows.ts';
import type { Services } from '../service.ts';
import { serviceOf } from '../services/any-service.ts';

/** The catalogue of the region whose card the holder has, and what of it they can ask for now. */
export async function listServices(world: World, services: Services, { holderId }: HolderCaller, language: Language): Promise<ReplyOf<typeof listServicesRoute>> {
  const { database, now } = world;
  const today = dayInChina(now());
  const ecard = await findLiveECard(database, holderId);
  if (!ecard) throw new Refusal('sign_in_needed');
  const regionCode = cardOf(ecard, await listCards(database, holderId), today)?.issuerRegionCode ?? ecard.regionCode;
  const { clause, ...rows } = await readServiceRows(database, { regionCode, day: today });
  const open = await listOpenSubjects(database, holderId);
  const views: ServiceView[] = [];
  for (const service of ServiceKey.enum) {
    const { offered, days, costFen } = termsOf(rows, service);
    const may = await serviceOf(services, service).mayOpen(world, holderId, null);
    const refusal = !offered ? 'service_not_offered' : ecard.level < catalogue[service].level ? 'level_too_low' : may.allowed ? null : may.reason;
    views.push({
      service, subject: may.allowed && may.value.subject !== '' ? may.value.subject : null, terms: { offered, days, costFen, clause }, openCaseNumber: openCaseOf(open.filter((one) => one.service === service), serviceOf(services, service).subjects),
      refusal, refusalWords: refusal && refusals[refusal][language].holder,
    });
  }
  return { regionCode, regionName: areaNames(regionCode), services: views };
}

/** Of a service in parts none stands in the way while another part can still be asked for. */
function openCaseOf(open: readonly OpenSubject[], subjects: readonly string[] = []): string | null {
  const spent = subjects.every((subject) => open.some((one) => one.subject === subject));
  return spent ? open[0]?.caseNumber ?? null : null;
}
