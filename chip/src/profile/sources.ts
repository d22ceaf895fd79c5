/**
 * Where a rule comes from, and how well that is known. The LD/T texts are sold, not published: what stands here of them was read in
 * published reader code, command logs and test documents, and says so.
 */
export type Basis =
  /** Read where it is quoted in public; not in one piece. */
  | 'read_in_parts'
  /** Seen in published reader code, logs of commands and samples. */
  | 'seen_at_work'
  /** Title and contents are public; the clauses are not. */
  | 'title_only'
  /** Generally known; the text was not compared. Such a rule warns and never refuses. */
  | 'not_compared'
  /** This product's own form. */
  | 'own';

export interface Source {
  readonly title: string;
  readonly basis: Basis;
}

export const sources = {
  measures: { title: '《“中华人民共和国社会保障卡”管理办法》人社部发〔2011〕47号', basis: 'read_in_parts' },
  file_structure_2: { title: '人社信息函〔2012〕37号 (V2.0), LD/T 32.3-2015, LD/T 32.6-2015', basis: 'seen_at_work' },
  access_3: { title: 'LD/T 32.4-2015, LD/T 32.7-2015', basis: 'seen_at_work' },
  indicator_codes: { title: 'LD/T 6006-2023', basis: 'seen_at_work' },
  conformity_test: { title: 'LD/T 6001.3-2023', basis: 'title_only' },
  iso_7816_4: { title: 'ISO/IEC 7816-4', basis: 'not_compared' },
  gbt_2261_1: { title: 'GB/T 2261.1', basis: 'not_compared' },
  gbt_3304: { title: 'GB/T 3304', basis: 'not_compared' },
  insurance_kinds: { title: 'AAE140', basis: 'not_compared' },
  own_form: { title: 'yika-file-structure/1', basis: 'own' },
} as const satisfies Record<string, Source>;

export type SourceName = keyof typeof sources;

/** A source and the place in it. */
export interface Citation {
  readonly source: SourceName;
  readonly clause: string;
}
