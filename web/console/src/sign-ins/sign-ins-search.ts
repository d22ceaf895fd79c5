import { uuidShape } from '../list/search.ts';

/** What the address of the sign-in log may ask for. */
export const signInsShapes = { staffId: uuidShape, failuresOnly: /^true$/, before: uuidShape };
