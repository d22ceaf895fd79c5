import { Refusal } from '../../../platform/refusal.ts';
import { allow } from '../../../platform/values/decision.ts';
import { mayRecordSkill, recordSkill } from '../../employment/index.ts';
import { listAttachments } from '../case-attachments-table.ts';
import type { Service } from '../service.ts';

/** Puts on record what stands on a paper. Without the paper among its documents it cannot be granted. */
export const skillCertificate: Service<'skill_certificate'> = {
  key: 'skill_certificate',
  mayOpen: async (world, holderId, content) => {
    const may = await mayRecordSkill(world, holderId, content);
    return may.allowed ? allow({ regionCode: may.value, subject: '' }) : may;
  },
  compare: async (world, one) => {
    const { occupationName, level, issuedBy, certificateNumber, issuedOn } = one.content;
    return [
      { field: 'occupation', held: null, asked: occupationName, differs: false },
      { field: 'skill_level', held: null, asked: String(level), differs: false },
      { field: 'issued_by', held: null, asked: issuedBy, differs: false },
      { field: 'certificate_number', held: null, asked: certificateNumber, differs: false },
      { field: 'certificate_day', held: null, asked: issuedOn, differs: false },
      { field: 'documents_added', held: String((await listAttachments(world.database, one)).length), asked: null, differs: false },
    ];
  },
  recheck: async (world, one) => {
    const may = await mayRecordSkill(world, one.holderId, one.content);
    return may.allowed ? null : may.reason;
  },
  needsDocument: async () => true,
  grant: async (world, { holderId, caseNumber, regionCode, content }, { caller, reference }) => {
    const recorded = await recordSkill(world, { holderId, caseNumber, regionCode, content, caller, reference });
    // A file of the agency brought it since it was rechecked.
    if (!recorded.allowed) throw new Refusal('case_cannot_be_granted', { missing: [recorded.reason] });
  },
};
