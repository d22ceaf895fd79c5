export { StructureDesk } from './StructureDesk.tsx';
