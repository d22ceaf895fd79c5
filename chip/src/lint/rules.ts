import type { Citation } from '../profile/sources.ts';

export type Severity = 'error' | 'warning';

interface Rule {
  readonly severity: Severity;
  /** Where the rule itself stands; a finding about a national item cites the item's own place instead. */
  readonly citation: Citation;
}

const art4: Citation = { source: 'measures', clause: 'Art 4' };
const art5: Citation = { source: 'measures', clause: 'Art 5' };
const art7: Citation = { source: 'measures', clause: 'Art 7 (3)' };
const own: Citation = { source: 'own_form', clause: '' };
const iso = (clause: string): Citation => ({ source: 'iso_7816_4', clause });
const structure = (clause: string): Citation => ({ source: 'file_structure_2', clause });

/** Every rule that is looked at. One whose source was not compared only warns. */
export const rules = {
  shape: error(own),
  region_cannot_issue: warning(art5),
  application_missing: error(art4),
  application_not_there: warning({ source: 'conformity_test', clause: 'SSSE, DF01–DF05, DF07' }),
  application_twice: error(structure('SELECT by name')),
  aid_differs: error(art4),
  aid_taken: error(art4),
  aid_missing: error(structure('SELECT by name')),
  file_missing: error(art4),
  file_twice: error(structure('SELECT by file id')),
  file_id_reserved: warning(iso('file identifier')),
  file_outside_reserve: error(structure('DF01, EF16–EF1A')),
  short_id_differs: error(structure('READ RECORD, P2 = short id × 8 + 4')),
  short_id_reserved: warning(iso('short EF identifier')),
  short_id_twice: error(structure('READ RECORD, P2 = short id × 8 + 4')),
  field_missing: error(art4),
  field_too_early: error(art4),
  tag_twice: error(structure('READ RECORD by tag')),
  tag_reserved: warning(iso('SIMPLE-TLV')),
  tag_outside_local_range: error(art7),
  record_differs: error(art4),
  record_twice: error(structure('READ RECORD by number')),
  length_differs: error(art4),
  format_differs: error(art4),
  code_differs: error(art4),
  code_list_differs: error(art4),
  name_differs: warning(art4),
  national_values_restricted: error(art4),
  redefined: error(art4),
  not_in_profile: warning(art7),
  access_looser: error(art4),
  access_stricter: error(art4),
  purpose_missing: error(art7),
  code_missing: error(art7),
  code_twice: error(art7),
  code_list_unknown: error(art7),
  code_list_redefined: error(art4),
  code_list_twice: error(art7),
  code_list_unused: warning(art7),
  code_value_unknown: warning(art4),
  code_value_twice: error(art7),
  code_value_too_long: error(structure('an: GBK; cn: two digits a byte')),
  example_does_not_fit: error(structure('an: GBK; cn: two digits a byte')),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;

function error(citation: Citation): Rule {
  return { severity: 'error', citation };
}

function warning(citation: Citation): Rule {
  return { severity: 'warning', citation };
}
