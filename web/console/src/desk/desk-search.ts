import { areaShape } from '../list/search.ts';

export const boxes = ['to_do', 'mine', 'done'] as const;
export type Box = (typeof boxes)[number];

/** What the address of the queue may ask for; `after` is the day and the case where the page before ended. */
export const deskShapes = {
  box: /^(?:to_do|mine|done)$/, service: /^[a-z_]{3,40}$/, state: /^[a-z_]{3,40}$/, areaCode: areaShape, caseNumber: /^[0-9A-Za-z -]{4,12}$/,
  after: /^[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9a-f-]{36}$/,
};
