import { areaShape } from '../list/search.ts';

/** Whom something waits for: whoever asks, the area, a reviewer, nobody any more. */
export const waitsFor = ['me', 'mending', 'review', 'nobody'] as const;

/** What the address of the list may ask for. */
export const areasShapes = { areaCode: areaShape, waits: new RegExp(`^(?:${waitsFor.join('|')})$`), after: areaShape };
