import { FileStructure } from '../description/file-structure.ts';
import { pointTo } from '../description/pointer.ts';
import { nationalProfile } from '../profile/national-profile.ts';
import type { NationalProfile } from '../profile/profile.ts';
import { checkApplications } from './check-applications.ts';
import { checkCodeLists } from './check-code-lists.ts';
import { checkIndicators } from './check-indicators.ts';
import type { Report } from './finding.ts';
import { startLook, type Look, type Notes } from './look.ts';
import { checkShape } from './shape.ts';

/**
 * Holds a region's description against the national profile. Takes any JSON and never throws: what has not the description's form
 * is a finding too, and then nothing further is looked at.
 */
export function lintFileStructure(description: unknown, profile: NationalProfile = nationalProfile): Report {
  const notes = startLook(profile);
  checkShape(FileStructure, description, notes.look);
  const ofForm = notes.count();
  const whole = notes.findings.length === 0;
  if (whole) checkContents(description as FileStructure, notes.look);
  return reportOf(notes, profile, { whole, checks: whole ? notes.count() - ofForm : ofForm });
}

function checkContents(structure: FileStructure, look: Look): void {
  checkRegion(structure, look);
  checkApplications(structure, look);
  checkIndicators(structure, look);
  checkLocalCodes(structure, look);
  checkCodeLists(structure, look);
}

/** A province or a prefecture issues, nothing smaller; a county right under its province may, so this only warns. */
function checkRegion({ regionCode }: FileStructure, look: Look): void {
  look.check('region_cannot_issue', regionCode.endsWith('00') && regionCode !== '000000', { place: '/regionCode', at: regionCode, about: { found: regionCode } });
}

/** A local code means one thing on the whole card. */
function checkLocalCodes({ applications }: FileStructure, look: Look): void {
  const seen = new Set<string>();
  for (const [inCard, { id, files }] of applications.entries()) {
    for (const [inApplication, { fileId, fields }] of files.entries()) {
      for (const [index, { origin, code, tag }] of fields.entries()) {
        if (origin !== 'local' || code === undefined) continue;
        look.check('code_twice', !seen.has(code), { place: pointTo('/applications', inCard, 'files', inApplication, 'fields', index, 'code'), at: `${id} ${fileId} ${tag}`, about: { code } });
        seen.add(code);
      }
    }
  }
}

function reportOf({ findings, untouched }: Notes, profile: NationalProfile, { whole, checks }: Pick<Report, 'whole' | 'checks'>): Report {
  return {
    findings,
    notChecked: profile.notPublic.map((rule) => ({ ...rule, places: untouched.get(rule.id) ?? [] })),
    checks, whole, profileEdition: profile.edition,
  };
}
