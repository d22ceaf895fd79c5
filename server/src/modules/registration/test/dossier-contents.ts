import { readFileSync } from 'node:fs';
import type { DossierItem } from '@yika/contract';

const months = (cards: number) => Array.from({ length: 12 }, () => cards);
const passage = (about: string) => `${about}: what is done, by whom, how often it is looked at, and what is kept of it.`;
const measure = (about: string) => ({ 'zh-CN': `${about}的具体规定：适用对象、办理条件、办理程序、办理时限和注意事项，以本办法为准。`, en: `The rules about ${about}.` });

/** A dossier of a city that does not exist like this, with nothing wrong in it. */
export const soundContents: Readonly<Record<Exclude<DossierItem, 'others'>, object>> = {
  application_form: {
    formVersion: 1, agencyName: '示例市人力资源和社会保障局', address: '演练大道 1 号', officeInCharge: '信息中心', officePhone: '12333', scope: ['cards', 'ecards'],
    population: 3_000_000, firstMonth: '2030-07', cardsFirstYear: 120_000, cardsByMonth: months(10_000), suppliers: [{ name: '示例卡厂', product: '示例卡片一型' }],
  },
  preparation_statement: {
    formVersion: 1, businessProcesses: passage('Business processes'), systems: passage('Systems'), managementRegime: passage('Management regime'), internalControl: passage('Internal control'), emergencyPlan: passage('Emergency plan'),
    staff: [{ post: 'Card office', people: 20, cardsPerMonthEach: 600 }],
    costByYear: [{ year: 2030, equipmentFen: 100, cardsFen: 200, operationFen: 300, totalFen: 600 }, { year: 2031, equipmentFen: 0, cardsFen: 200, operationFen: 200, totalFen: 400 }], totalCostFen: 1000,
    collectionByPoint: [{ point: 'North', byMonth: months(6_000), total: 72_000 }, { point: 'South', byMonth: months(4_000), total: 48_000 }],
  },
  file_structure: JSON.parse(readFileSync(new URL('../../../../../chip/examples/110100-beijing.json', import.meta.url), 'utf8')) as object,
  card_face: { issuerName: '示例市人力资源和社会保障局', theme: 'lake', coOperation: '' },
  local_measures: { functions: measure('功能'), application: measure('申领'), scope_of_use: measure('使用范围'), loss_and_replacement: measure('挂失补换'), rights_and_duties: measure('权利义务') },
};
