import { uuidShape } from '../../list/search.ts';

/** Which of the tests is shown; without it the newest. */
export const testShapes = { test: uuidShape };
