import type { ApplicationForm, LocalMeasures, PreparationStatement } from '@yika/contract';

type Fields = Readonly<Record<string, unknown>>;

/** Whatever was saved, ready or not, as a form that can be typed into: what is missing is empty, what is of another kind is left out. */
export function readApplication(value: unknown): ApplicationForm {
  const form = fields(value);
  return {
    formVersion: 1, agencyName: text(form['agencyName']), address: text(form['address']), officeInCharge: text(form['officeInCharge']), officePhone: text(form['officePhone']),
    scope: list(form['scope'], (one) => one).filter((one) => one === 'cards' || one === 'ecards'), population: number(form['population']), firstMonth: text(form['firstMonth']),
    cardsFirstYear: number(form['cardsFirstYear']), cardsByMonth: months(form['cardsByMonth']),
    suppliers: list(form['suppliers'], (row) => ({ name: text(fields(row)['name']), product: text(fields(row)['product']) })),
  };
}

export function readPreparation(value: unknown): PreparationStatement {
  const form = fields(value);
  return {
    formVersion: 1, businessProcesses: text(form['businessProcesses']), systems: text(form['systems']), managementRegime: text(form['managementRegime']), internalControl: text(form['internalControl']), emergencyPlan: text(form['emergencyPlan']),
    staff: list(form['staff'], (row) => ({ post: text(fields(row)['post']), people: number(fields(row)['people']), cardsPerMonthEach: number(fields(row)['cardsPerMonthEach']) })),
    costByYear: list(form['costByYear'], (row) => {
      const { year, equipmentFen, cardsFen, operationFen, totalFen } = fields(row);
      return { year: number(year), equipmentFen: number(equipmentFen), cardsFen: number(cardsFen), operationFen: number(operationFen), totalFen: number(totalFen) };
    }),
    totalCostFen: number(form['totalCostFen']),
    collectionByPoint: list(form['collectionByPoint'], (row) => ({ point: text(fields(row)['point']), byMonth: months(fields(row)['byMonth']), total: number(fields(row)['total']) })),
  };
}

export const measureSections = ['functions', 'application', 'scope_of_use', 'loss_and_replacement', 'rights_and_duties'] as const satisfies readonly (keyof LocalMeasures)[];

/** A language in which nothing is said is not kept. */
export function readMeasures(value: unknown): LocalMeasures {
  const all = fields(value);
  return Object.fromEntries(measureSections.map((section) => {
    const { 'zh-CN': zh, es, en } = fields(all[section]);
    return [section, { 'zh-CN': text(zh), ...(text(es) && { es: text(es) }), ...(text(en) && { en: text(en) }) }];
  })) as LocalMeasures;
}

export function readUploads(value: unknown): readonly string[] {
  return list(fields(value)['uploadIds'], text);
}

export function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** The twelve months of a plan: '2030-11' → '2030-11', '2030-12', '2031-01' … Null where no first month is written yet. */
export function monthNames(firstMonth: string): readonly string[] | null {
  const [year = 0, month = 0] = /^\d{4}-\d{2}$/.test(firstMonth) ? firstMonth.split('-').map(Number) : [];
  if (month < 1 || month > 12) return null;
  return Array.from({ length: 12 }, (_, place) => `${year + Math.floor((month - 1 + place) / 12)}-${String(((month - 1 + place) % 12) + 1).padStart(2, '0')}`);
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function list<Row>(value: unknown, read: (row: unknown) => Row): Row[] {
  return Array.isArray(value) ? value.map(read) : [];
}

function months(value: unknown): number[] {
  return Array.from({ length: 12 }, (_, place) => number(Array.isArray(value) ? value[place] : 0));
}
