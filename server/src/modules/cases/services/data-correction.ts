import { CorrectionField, type CorrectionContent, type RefusalCode } from '@yika/contract';
import { maskName, maskPhone, maskUnchanged, normalizeName } from '@yika/contract/numbers';
import { dayInChina } from '../../../platform/values/day.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { listCards } from '../../cards/index.ts';
import { cardStatus, currentCard, standingOn } from '../../cards/rules/index.ts';
import { withdrawCertificates } from '../../certificates/index.ts';
import { correctName, correctPhone, correctPhoto, mayBeName, mayBePhone, mayBePhoto, readPersonForRules, readPhotoUrl, type Person } from '../../holders/index.ts';
import { tellPhoneCorrected } from '../../notices/index.ts';
import { endWhatNameBegan, endWhatPhoneProved, isPhoneProved } from '../../proofing/index.ts';
import { getPolicy } from '../../regions/index.ts';
import type { Service, ServiceCase } from '../service.ts';

const DEAD = 2;

/** What the registry holds of them is wrong or old: a phone that they have proved by a code, or a photo or a name that two officers have compared with a document. */
export const dataCorrection: Service<'data_correction'> = {
  key: 'data_correction',
  subjects: CorrectionField.enum,
  mayOpen: async (world, holderId, content) => {
    const person = await readPersonForRules(world, holderId);
    const may = await mayCorrect(world, person);
    if (!may.allowed || content === null) return may.allowed ? allow({ regionCode: person.regionCode, subject: '' }) : may;
    const fields = await getPolicy(world.database, 'correction_fields', { regionCode: person.regionCode, day: dayInChina(world.now()) });
    if (!fields.value.split(',').includes(content.field)) return deny('correction_not_offered');
    const value = await mayBe(world, holderId, content);
    if (!value.allowed) return value;
    if (content.field === 'phone' && !(await isPhoneProved(world, holderId, String(value.value)))) return deny('new_phone_not_proved');
    return allow({ regionCode: person.regionCode, subject: content.field });
  },
  compare: async (world, { holderId, content }, eyes) => {
    switch (content.field) {
      case 'phone': {
        const may = await mayBePhone(world, holderId, content.phone);
        const { phone } = await readPersonForRules(world, holderId);
        return [{ field: 'phone', held: phone && maskPhone(phone), asked: maskPhone(may.allowed ? may.value : phone ?? ''), differs: may.allowed }];
      }
      case 'photo': {
        const may = await mayBePhoto(world, holderId, content.photo);
        const kind = content.photo.startsWith('/9j/') ? 'jpeg' : 'png';
        return [{ field: 'photo', held: await readPhotoUrl(world, holderId), asked: `data:image/${kind};base64,${content.photo}`, differs: may.allowed }];
      }
      case 'name': {
        const { name } = await readPersonForRules(world, holderId);
        const asked = normalizeName(content.name);
        const shown = eyes === 'deciding' ? { held: name, asked } : { held: maskName(name), asked: maskUnchanged(name, asked) };
        return [{ field: eyes === 'deciding' ? 'name' : 'masked_name', ...shown, differs: name !== asked }];
      }
    }
  },
  needsDocument: asksDocument,
  recheck: async (world, { holderId, content }) => {
    const may = await mayCorrect(world, await readPersonForRules(world, holderId));
    const led = may.allowed ? await mayBe(world, holderId, content) : may;
    return led.allowed ? null : led.reason;
  },
  grant: async (world, { holderId, caseNumber, content }, { caller, at, reference }) => {
    const by = { source: `case:${caseNumber}`, caller, reference };
    switch (content.field) {
      case 'phone': {
        const may = await mayBePhone(world, holderId, content.phone);
        if (!may.allowed) throw new Error('what is granted was checked in this transaction');
        const former = await correctPhone(world, holderId, { phone: may.value, ...by });
        await tellPhoneCorrected(world, { holderId, former, at });
        return endWhatPhoneProved(world, holderId);
      }
      case 'photo':
        return correctPhoto(world, holderId, { picture: Buffer.from(content.photo, 'base64'), ...by });
      case 'name': {
        const may = await mayBeName(world, holderId, content.name);
        if (!may.allowed) throw new Error('what is granted was checked in this transaction');
        await correctName(world, holderId, { name: may.value, ...by });
        await endWhatNameBegan(world, holderId);
        return withdrawCertificates(world, holderId, by);
      }
    }
  },
};

/** As the region of the case says. */
async function asksDocument({ database, now }: World, { regionCode, content }: ServiceCase<CorrectionContent>): Promise<boolean> {
  const { value } = await getPolicy(database, 'correction_documents', { regionCode, day: dayInChina(now()) });
  return value.split(',').includes(content.field);
}

/** Not of the dead, and not while the chip is locked: then somebody has to see them first. */
async function mayCorrect({ database, now }: World, { holderId, lifeStatus }: Person): Promise<Decision<null, RefusalCode>> {
  if (lifeStatus === DEAD) return deny('correction_holder_deceased');
  const today = dayInChina(now());
  const card = currentCard(await listCards(database, holderId), today);
  return card && standingOn(card, today).status === cardStatus.locked ? deny('card_locked') : allow(null);
}

function mayBe(world: World, holderId: HolderId, content: CorrectionContent): Promise<Decision<string | Buffer, RefusalCode>> {
  switch (content.field) {
    case 'phone':
      return mayBePhone(world, holderId, content.phone);
    case 'photo':
      return mayBePhoto(world, holderId, content.photo);
    case 'name':
      return mayBeName(world, holderId, content.name);
  }
}
