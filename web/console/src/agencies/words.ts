import type { AgencyView } from '@yika/contract';
import type { Language } from '@yika/kit';

interface AgencyWords {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly none: string;
  readonly people: string;
  readonly kinds: Readonly<Record<AgencyView['kind'], string>>;
}

export const agencyWords: Record<Language, AgencyWords> = {
  es: {
    title: 'Organismos', lead: 'De quién depende cada oficina y a qué territorio llega.', search: 'Buscar por nombre o código', none: 'Ningún organismo coincide', people: 'Ver al personal',
    kinds: { ministry: 'ministerio', province: 'provincia', city: 'ciudad', service_point: 'punto de servicio' },
  },
  'zh-CN': { title: '机构', lead: '各机构的隶属关系和管辖区划。', search: '按名称或代码查找', none: '没有匹配的机构', people: '查看人员', kinds: { ministry: '部级', province: '省级', city: '市级', service_point: '服务网点' } },
  en: {
    title: 'Agencies', lead: 'What each office belongs to, and how far it reaches.', search: 'Search by name or code', none: 'No agency fits', people: 'See the staff',
    kinds: { ministry: 'ministry', province: 'province', city: 'city', service_point: 'service point' },
  },
};
