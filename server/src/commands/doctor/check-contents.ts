import type { Mode } from '../../config.ts';
import { findAgreedVersion } from '../../modules/consents/index.ts';
import { listServicePoints } from '../../modules/staff/index.ts';
import { listIssuers } from '../../modules/registration/index.ts';
import { listSwitches } from '../../modules/switches/index.ts';
import type { Pool } from '../../platform/database.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { asId } from '../../platform/values/ids.ts';
import type { Finding } from './finding.ts';

/** What has to be in the tables before anybody can claim an e-card, and be sent somewhere with it. */
export async function checkContents(owner: Pool, mode: Mode): Promise<readonly Finding[]> {
  const text = await findAgreedVersion(owner, dayInChina(Date.now()));
  const open = (await listSwitches(owner, 'ecard_issue')).filter((row) => row.open);
  const issuing = (await listIssuers(owner)).filter(({ standing }) => standing === 'active');
  const places = await listServicePoints(owner, asId('000000'));
  return [
    found(text !== null, { name: 'privacy policy', says: `version ${text?.version ?? 0} in force`, lacks: 'No text is in force: nobody can claim an e-card.', todo: 'Publish one: `yika privacy-policy publish FILE.json`.' }, mode),
    found(issuing.length > 0, { name: 'issuers', says: `${issuing.length} approved`, lacks: 'No area is approved to issue: no card can be imported, and nobody can claim an e-card.', todo: 'Write down who may issue: `yika issuer approve CODE --reason TEXT`.' }, mode),
    found(open.length > 0, { name: 'regions', says: `${open.length} open`, lacks: 'No region is open: nobody can claim an e-card.', todo: 'Open one: `yika switch set ecard_issue open --region CODE --reason TEXT`.' }, mode),
    found(places.some(({ isAgency }) => isAgency), { name: 'service points', says: `${places.length}, agencies among them`, lacks: 'There is no agency: holders can be sent to no place.', todo: 'Add them: `yika service-point add FILE.json`.' }, mode),
  ];
}

interface Look {
  readonly name: string;
  readonly says: string;
  readonly lacks: string;
  readonly todo: string;
}

/** `npm start` fills what the demonstration lacks. */
function found(well: boolean, { name, says, lacks, todo }: Look, mode: Mode): Finding {
  if (well) return { name, state: 'ok', says };
  return mode === 'demo' ? { name, state: 'warn', says: lacks, todo: '`npm start` puts it in.' } : { name, state: 'fail', says: lacks, todo };
}
