import type { ApplicationDescription, FileStructure } from '../description/file-structure.ts';
import { pointTo } from '../description/pointer.ts';
import type { CardVersion, NationalApplication } from '../profile/profile.ts';
import { checkFiles } from './check-files.ts';
import { emptyApplication } from './from-profile.ts';
import type { Look } from './look.ts';

export function checkApplications(structure: FileStructure, look: Look): void {
  const given = structure.applications;
  for (const national of look.profile.applications) {
    const there = given.some(({ id }) => id === national.id);
    const rule = national.required === 'yes' ? 'application_missing' : 'application_not_there';
    look.check(rule, there, {
      place: '/applications', at: national.id, about: { id: national.id },
      patch: [{ op: 'add', path: '/applications/-', value: emptyApplication(national, structure.cardVersion) }],
    });
  }
  for (const [index, application] of given.entries()) {
    const place = pointTo('/applications', index);
    const twice = given.findIndex(({ id }) => id === application.id) < index;
    look.check('application_twice', !twice, { place: pointTo(place, 'id'), at: application.id, about: { id: application.id } });
    checkOne(application, { place, version: structure.cardVersion, look });
  }
}

interface Here {
  readonly place: string;
  readonly version: CardVersion;
  readonly look: Look;
}

function checkOne(application: ApplicationDescription, here: Here): void {
  const { place, look } = here;
  const { id, origin } = application;
  const national = look.profile.applications.find((each) => each.id === id) ?? null;
  const atOrigin = { place: pointTo(place, 'origin'), at: id, about: { what: id } };
  if (origin === 'local') {
    look.check('redefined', national === null, { ...atOrigin, ...(national && { citation: national.citation }), patch: [{ op: 'replace', path: atOrigin.place, value: 'national' }] });
    look.check('purpose_missing', application.purpose !== undefined, { place, at: id, about: { what: id } });
    checkLocalAid(application, here);
  } else {
    look.check('not_in_profile', national !== null, { ...atOrigin, patch: [{ op: 'replace', path: atOrigin.place, value: 'local' }] });
    if (national) checkNationalAid(application, national, here);
  }
  checkFiles(application, { ...here, national });
}

function checkNationalAid({ id, aid }: ApplicationDescription, national: NationalApplication, { place, look }: Here): void {
  const at = pointTo(place, 'aid');
  if (national.aid === null) {
    look.notChecked('other_applications', at);
    return;
  }
  look.check('aid_differs', aid === national.aid, {
    place: aid === undefined ? place : at, at: id, about: { id, expected: national.aid }, citation: national.citation,
    patch: [{ op: aid === undefined ? 'add' : 'replace', path: at, value: national.aid }],
  });
}

function checkLocalAid({ id, aid }: ApplicationDescription, { place, look }: Here): void {
  const at = pointTo(place, 'aid');
  look.check('aid_missing', aid !== undefined, { place, at: id, about: { id } });
  if (aid === undefined) return;
  const holder = look.profile.applications.find((each) => each.aid === aid);
  look.check('aid_taken', holder === undefined, { place: at, at: id, about: { aid, holder: holder?.id ?? '' }, ...(holder && { citation: holder.citation }) });
  if (aid.startsWith('D156000005') && !holder) look.notChecked('other_applications', at);
}
