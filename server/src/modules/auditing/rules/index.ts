export { CSV_BEGINS, csvLine } from './csv.ts';
