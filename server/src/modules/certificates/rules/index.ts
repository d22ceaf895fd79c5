export { answerFor, publicPartOf } from './answer.ts';
export { periodOf, type Period } from './period.ts';
export { spansOf } from './spans.ts';
