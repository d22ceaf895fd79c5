import { readFileSync } from 'node:fs';

/** What we and our neighbours agree on: the file named by YIKA_NEIGHBOUR_SECRETS_FILE, JSON in this shape. */
export interface NeighbourSecrets {
  readonly smsApiKey: string;
  readonly smsSecret: string;
  readonly faceSecret: string;
  /** Who signs the results of face checks, and the name by which they know us. */
  readonly faceIssuer: string;
  readonly faceAudience: string;
  /** By service point. */
  readonly heartbeatSecrets: Readonly<Record<string, string>>;
}

const names = ['smsApiKey', 'smsSecret', 'faceSecret', 'faceIssuer', 'faceAudience'] as const;

/** In the demonstration the simulators make the file on their first start. Throws a sentence for the operator, without any secret. */
export function readNeighbourSecrets(path: string, { mayBeSimulators = true } = {}): NeighbourSecrets {
  const secrets = jsonOf(path);
  // Only a simulator keeps both halves of the face service's key: whoever has its file can prove anybody.
  if (!mayBeSimulators && 'faceKey' in secrets) throw new Error(`${path} is the file of the simulators: production needs what was agreed with real neighbours`);
  const missing = names.find((name) => !isText(secrets[name]));
  if (missing) throw new Error(`${path} is missing or lacks ${missing}: start the simulators first, or name the file of your neighbours' secrets`);
  const heartbeatSecrets = secrets['heartbeatSecrets'] ?? {};
  if (typeof heartbeatSecrets !== 'object' || !Object.values(heartbeatSecrets).every(isText)) throw new Error(`${path}: heartbeatSecrets is not a secret for each service point`);
  const { smsApiKey, smsSecret, faceSecret, faceIssuer, faceAudience } = secrets as unknown as NeighbourSecrets;
  return { smsApiKey, smsSecret, faceSecret, faceIssuer, faceAudience, heartbeatSecrets: heartbeatSecrets as Record<string, string> };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/** Empty where there is no such file, or not JSON: the first name that is missing says it. */
function jsonOf(path: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
