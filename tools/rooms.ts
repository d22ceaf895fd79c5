/** The rooms of the server, from the ground up. A room may use only those written above it. */
const order = [
  'audit',
  'regions',
  'switches',
  'staff',
  'approvals',
  'registration',
  'city-services',
  'keys',
  'outages',
  'holders',
  'auditing',
  'notices',
  'consents',
  'cards',
  'insurance',
  'status-lists',
  'channels',
  'proofing',
  'ecards',
  'certificates',
  'sign-in',
  'launches',
  'presentation',
  'diagnosis',
  'persons',
  'employment',
  'cases',
  'reports',
] as const;

/** Which room may use which. */
export const rooms: ReadonlyMap<string, readonly string[]> = new Map(order.map((room, above) => [room, order.slice(0, above)]));
