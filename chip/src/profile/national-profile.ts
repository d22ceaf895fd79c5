import type { AccessRule } from './access.ts';
import { nationalCodeLists } from './code-lists.ts';
import { notPublic } from './not-public.ts';
import type { CardVersion, NationalApplication, NationalField, NationalFile, NationalProfile } from './profile.ts';

type Row = Omit<NationalField, 'citation' | 'record'> & { readonly first: number | null; readonly later: number };

/** Issuer data: the same records in every version. */
const ef05 = fieldsOf('EF05', [
  { tag: '01', code: 'AAZ501', name: '卡识别码', format: 'b', bytes: 16, first: 1, later: 1, codeList: null },
  { tag: '02', code: null, name: '卡类别', format: 'an', bytes: 1, first: 2, later: 2, codeList: null },
  { tag: '03', code: null, name: '规范版本', format: 'an', bytes: 4, first: 3, later: 3, codeList: 'LD/T 32 version' },
  { tag: '04', code: null, name: '初始化机构', format: null, bytes: 12, first: 4, later: 4, codeList: null },
  { tag: '05', code: null, name: '发卡日期', format: 'cn', bytes: 4, first: 5, later: 5, codeList: null },
  { tag: '06', code: null, name: '有效期至', format: 'cn', bytes: 4, first: 6, later: 6, codeList: null },
  { tag: '07', code: 'AAZ500', name: '卡号', format: 'an', bytes: 9, first: 7, later: 7, codeList: null },
]);

/** Basic data of the holder. The name's extension came with version 2, and moved what follows by one record. */
const ef06 = fieldsOf('EF06', [
  { tag: '08', code: 'AAC002', name: '社会保障号码', format: 'an', bytes: 18, first: 1, later: 1, codeList: null },
  { tag: '09', code: 'AAC003', name: '姓名', format: 'an', bytes: 30, first: 2, later: 2, codeList: null },
  { tag: '4E', code: null, name: '姓名扩展', format: 'an', bytes: 20, first: null, later: 3, codeList: null },
  { tag: '0A', code: 'AAC004', name: '性别', format: 'an', bytes: 1, first: 3, later: 4, codeList: 'GB/T 2261.1' },
  { tag: '0B', code: 'AAC005', name: '民族', format: 'cn', bytes: 1, first: 4, later: 5, codeList: 'GB/T 3304' },
  { tag: '0C', code: null, name: '出生地', format: 'cn', bytes: 3, first: 5, later: 6, codeList: 'GB/T 2260' },
  { tag: '0D', code: 'AAC006', name: '出生日期', format: 'cn', bytes: 4, first: 6, later: 7, codeList: null },
]);

const openToRead: Readonly<Record<CardVersion, AccessRule>> = { '1.00': 'none', '2.00': 'none', '2.01': 'none', '3.00': 'none' };
/** A card of version 3 gives name and number only after an external authentication with RKSSSE. */
const keyFromVersion3: Readonly<Record<CardVersion, AccessRule>> = { ...openToRead, '3.00': 'key' };

const ssse: NationalApplication = {
  id: 'SSSE', name: '社会保障系统环境', aid: '7378312E73682EC9E7BBE1B1A3D5CF', required: 'yes', reserve: null,
  citation: { source: 'file_structure_2', clause: 'SELECT 00 A4 04 00 0F' },
  files: [
    { fileId: 'EF05', name: '发卡机构数据', required: true, fields: ef05, read: openToRead, citation: { source: 'file_structure_2', clause: 'SELECT EF05, READ RECORD P2=2C' } },
    { fileId: 'EF06', name: '持卡人基本信息', required: true, fields: ef06, read: keyFromVersion3, citation: { source: 'access_3', clause: 'EXTERNAL AUTHENTICATE, key 0A (RKSSSE)' } },
    unread('EF07', '指纹'), unread('EF08', '照片'),
  ],
};

/** What is known of them: that they are there, under which name, and which files they hold; not what stands in the files. */
const applications: readonly NationalApplication[] = [
  ssse,
  application('DF01', '公共信息', 'D15600000500', [['EF05', '户籍'], ['EF06', '居住'], ['EF07', '人员状态'], ['EF08', '婚姻'], ['EF09', '身份与单位'], ['EF0A', '国籍与政治面貌'], ['EF15', '教育']], ['EF16', 'EF17', 'EF18', 'EF19', 'EF1A']),
  application('DF02', '就业', 'D15600000501', [['EF05', '技能'], ['EF06', '就业状态'], ['EF07', '就业记录'], ['EF09', '证书'], ['EF15', '援助对象'], ['EF16', '扶持政策']]),
  application('DF03', '社会保险一', 'D15600000502', [['EF05', '失业'], ['EF06', '劳动能力'], ['EF07', '养老'], ['EF15', '工伤']]),
  application('DF04', '社会保险二（医疗）', 'D15600000503', []),
  application('DF05', '人事人才', 'D15600000504', []),
  application('DF07', 'DF07', null, []),
];

export const nationalProfile: NationalProfile = {
  edition: '2026-11',
  applications,
  codeLists: nationalCodeLists,
  indicators: [
    { code: 'AAC001', name: '个人编号' }, { code: 'AAE135', name: '证件号码' }, { code: 'AAZ502', name: '卡应用状态' }, { code: 'AAB301', name: '行政区划代码' },
    { code: 'AAB034', name: '经办机构' }, { code: 'AAE140', name: '险种类型' }, { code: 'AAE010', name: '银行账号' },
  ],
  localTags: null,
  notPublic,
};

function fieldsOf(fileId: string, rows: readonly Row[]): readonly NationalField[] {
  return rows.map(({ first, later, ...field }) => ({
    ...field,
    record: { '1.00': first, '2.00': later, '2.01': later, '3.00': later },
    citation: { source: 'file_structure_2', clause: `${fileId}, ${field.tag}` },
  }));
}

function unread(fileId: string, name: string, clause = `SSSE, ${fileId}`): NationalFile {
  return { fileId, name, required: false, fields: null, read: null, citation: { source: 'file_structure_2', clause } };
}

function application(id: string, name: string, aid: string | null, files: readonly (readonly [string, string])[], reserve: readonly string[] | null = null): NationalApplication {
  return {
    id, name, aid, required: 'tested', reserve,
    files: files.map(([fileId, fileName]) => unread(fileId, fileName, `${id}, ${fileId}`)),
    citation: aid === null ? { source: 'conformity_test', clause: id } : { source: 'file_structure_2', clause: `${id}, AID ${aid}` },
  };
}
