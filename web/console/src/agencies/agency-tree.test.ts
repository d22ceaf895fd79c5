import type { AgencyView } from '@yika/contract';
import { describe, expect, test } from 'vitest';
import { branchesOf, matching } from './agency-tree.ts';

const office = (agencyId: string, parentAgencyId: string | null, areaCode: string, name: string): AgencyView => ({
  agencyId, parentAgencyId, areaCode, kind: 'city', servicePointId: null, name: { es: name, 'zh-CN': name, en: name }, areaName: { es: `Área ${areaCode}`, 'zh-CN': `区划 ${areaCode}`, en: `Area ${areaCode}` },
});
const agencies = [office('pharmacy', 'city', '440100', 'Farmacia'), office('city', 'province', '440100', 'Oficina'), office('province', 'ministry', '440000', 'Departamento'), office('ministry', null, '000000', 'Ministerio'), office('other', 'ministry', '110000', 'Otra')];
const drawn = (shown: readonly AgencyView[]): unknown => branchesOf(shown, ({ agencyId }, children: readonly unknown[]) => [agencyId, ...children]);

describe('the tree of the offices', () => {
  test('an office whose parent is not shown is not lost: it stands at the top', () => {
    expect(drawn(agencies.filter(({ agencyId }) => agencyId !== 'ministry' && agencyId !== 'province'))).toEqual([['other'], ['city', ['pharmacy']]]);
  });

  test('each stands under what it belongs to, by area', () => {
    expect(drawn(agencies)).toEqual([['ministry', ['other'], ['province', ['city', ['pharmacy']]]]]);
  });

  test('what is sought brings along what it belongs to, and nothing beside it', () => {
    expect(drawn(matching(agencies, 'farmacia', 'es'))).toEqual([['ministry', ['province', ['city', ['pharmacy']]]]]);
    expect(drawn(matching(agencies, '110000', 'en'))).toEqual([['ministry', ['other']]]);
    expect(matching(agencies, 'nowhere', 'en')).toEqual([]);
  });
});
