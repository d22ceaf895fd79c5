import type { NationalCodeList } from './profile.ts';

const nations = [...Array.from({ length: 56 }, (_, index) => String(index + 1).padStart(2, '0')), '97', '98'];

/** National code lists that a field may name. */
export const nationalCodeLists: readonly NationalCodeList[] = [
  { id: 'GB/T 2261.1', name: '人的性别代码', values: ['0', '1', '2', '9'], citation: { source: 'gbt_2261_1', clause: '' } },
  { id: 'GB/T 3304', name: '中国各民族名称的罗马字母拼写法和代码', values: nations, citation: { source: 'gbt_3304', clause: '' } },
  { id: 'GB/T 2260', name: '中华人民共和国行政区划代码', values: null, citation: { source: 'file_structure_2', clause: 'EF06, 0C' } },
  { id: 'LD/T 32 version', name: '规范版本', values: ['1.00', '2.00', '2.01', '3.00'], citation: { source: 'file_structure_2', clause: 'EF05, 03' } },
  { id: 'AAE140', name: '险种类型', values: ['110', '120', '170', '210', '310', '390', '410', '510'], citation: { source: 'insurance_kinds', clause: '' } },
];
