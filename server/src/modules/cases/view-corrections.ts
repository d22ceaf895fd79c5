import { CorrectionField, type ReplyOf, type listCorrections as listCorrectionsRoute } from '@yika/contract';
import { maskName, maskPhone } from '@yika/contract/numbers';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import { openPerson, readPhotoUrl } from '../holders/index.ts';
import { getPolicy } from '../regions/index.ts';
import { listOpenSubjects } from './cases-table.ts';

/** Before anything is asked: what is held, so that nobody types it again. Their own look is on record like any other. */
export async function viewCorrections(world: World, caller: HolderCaller, reference: string): Promise<ReplyOf<typeof listCorrectionsRoute>> {
  const { holderId } = caller;
  const { name, phone, regionCode } = await openPerson(world, holderId, { caller, action: 'correction.looked_at', subject: 'holder', seen: ['masked_phone', 'photo', 'masked_name'], reference });
  const { value } = await getPolicy(world.database, 'correction_fields', { regionCode, day: dayInChina(world.now()) });
  const open = await listOpenSubjects(world.database, holderId);
  const held: Readonly<Record<CorrectionField, string | null>> = { phone: phone && maskPhone(phone), photo: await readPhotoUrl(world, holderId), name: maskName(name) };
  return {
    fields: CorrectionField.enum.map((field) => ({
      field, held: held[field], offered: value.split(',').includes(field),
      openCaseNumber: open.find((one) => one.service === 'data_correction' && one.subject === field)?.caseNumber ?? null,
    })),
  };
}
