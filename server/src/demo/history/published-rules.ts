import type { DossierItem, LocalMeasures } from '@yika/contract';
import { decideApproval, type Kinds } from '../../modules/approvals/index.ts';
import { contentHashOf, findDossier, saveDossierItem, signDossierItem, startDossier, submitDossier } from '../../modules/registration/index.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { wholeDossier } from '../dossiers/demo-contents.ts';
import { measuresAtFirst, measuresToday } from './measures.ts';
import { at, DAY_MS, HOUR_MS, staffThen } from './past.ts';

const AREA = asId<'Region'>('440100');
const AGENCY = '示例广州市人力资源和社会保障局';
const asApproved = {
  ...wholeDossier, application_form: { ...wholeDossier.application_form, agencyName: AGENCY },
  card_face: { ...wholeDossier.card_face, issuerName: AGENCY }, file_structure: { ...wholeDossier.file_structure, regionCode: '440100' }, local_measures: measuresAtFirst,
};
const OFFICER = 'A-0411';
const REVIEWERS = ['A-0202', 'A-0102'];

/** A city has published its rules, and changed two sections of them since: by its officer, the province and the ministry. */
export async function publishRules(world: World, kinds: Kinds): Promise<void> {
  await change(at(world, world.now() - 200 * DAY_MS), kinds, { contents: asApproved, edition: 0, reason: '依照办法第十六条公布本地区规定' });
  await change(at(world, world.now() - 30 * DAY_MS), kinds, { contents: { local_measures: measuresToday }, edition: 1, reason: '延长临时挂失期限，公布新的使用范围' });
}

interface Change {
  readonly contents: Readonly<Partial<Record<DossierItem, unknown>>> & { readonly local_measures: LocalMeasures };
  readonly edition: number;
  readonly reason: string;
}

async function change(world: World, kinds: Kinds, { contents, edition, reason }: Change): Promise<void> {
  const officer = await staffThen(world, OFFICER);
  await startDossier(world, officer, AREA);
  for (const [item, content] of Object.entries(contents) as [DossierItem, unknown][]) await saveDossierItem(world, officer, { areaCode: AREA, item, edition, content });
  for (const item of ['application_form', 'preparation_statement'] as const) await signDossierItem(world, officer, { areaCode: AREA, item, contentHash: contentHashOf(asApproved[item]) });
  await submitDossier(world, officer, kinds, { areaCode: AREA, reason });
  const approvalId = (await findDossier(world.database, AREA))?.approvalId;
  if (!approvalId) throw new Error('what was handed in is held');
  for (const [place, staffNumber] of REVIEWERS.entries()) {
    const then = at(world, world.now() + (place + 1) * 26 * HOUR_MS);
    await decideApproval(then, await staffThen(then, staffNumber), kinds, { approvalId, version: 1, decision: 'approve', reason: '材料齐全，符合规定' });
  }
}
