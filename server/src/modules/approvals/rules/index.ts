export { differencesOf, isUntouched, type Difference, type Fields, type FieldValue } from './difference.ts';
export { moved, stateAt, type ApprovalMove, type ApprovalState } from './state.ts';
export { canBeDecided, decidingAreas, findDecidingGrant, loosens, stepsOf, strictest, type ApprovalStep } from './steps.ts';
