import { fileURLToPath } from 'node:url';
import { join, resolve } from 'node:path';
import { readConfig, type Config } from '../../server/src/config.ts';
import { lanAddresses } from '../lan/addresses.ts';
import { checkFolder } from './checks.ts';
import { step } from './progress.ts';
import { RefusalToStart } from './refusal-to-start.ts';
import { terminalLanguage, words } from './words.ts';

export interface Plan {
  readonly config: Config;
  /** What the children get: this environment, completed, so that all of them read the same configuration. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly lan: Lan | null;
  readonly logOf: (program: string) => string;
}

export interface Lan {
  readonly addresses: readonly string[];
  /** PEM. */
  readonly authority: string;
  /** Plain HTTP: the first page for a phone. */
  readonly installUrl: string;
}

const checkout = fileURLToPath(new URL('../../', import.meta.url));

/** Reads arguments and configuration. Refuses an argument it does not know, and `--lan` where it makes no sense. */
export async function planStart(args: readonly string[], environment: Plan['environment']): Promise<Plan> {
  const unknown = args.find((argument) => argument !== '--lan');
  if (unknown) throw new RefusalToStart(words.unknownArgument[terminalLanguage()](unknown));
  const absolute = { ...environment, YIKA_DATA_DIR: resolve(checkout, environment['YIKA_DATA_DIR'] ?? '.yika') };
  const config = readConfig(absolute);
  const settled = { ...absolute, YIKA_MODE: config.mode, PORT: String(config.port) };
  const logOf = (program: string) => join(config.dataFolder, 'log', `${program}.log`);
  if (!args.includes('--lan')) {
    return { config, environment: { ...settled, YIKA_PRODUCT_URL: config.publicUrl }, lan: null, logOf };
  }
  return planLan({ config, environment: settled, logOf });
}

async function planLan({ config, environment, logOf }: Omit<Plan, 'lan'>): Promise<Plan> {
  if (config.mode !== 'demo') throw new RefusalToStart(words.lanOnlyDemo[terminalLanguage()]());
  const addresses = lanAddresses();
  const [address] = addresses;
  if (!address) throw new RefusalToStart(words.lanNoAddress[terminalLanguage()]());
  checkFolder(config.dataFolder);

  const { keepCertificates } = await import('../lan/certificates.ts');
  const folder = join(config.dataFolder, 'lan');
  const { keyFile, certificateFile, authority } = await step('stepCertificate', () => keepCertificates(folder, addresses, Date.now()));
  const publicUrl = `https://${address}:${config.port}`;
  const others = ['localhost', ...addresses].map((name) => `https://${name}:${config.port}`);
  const own = {
    YIKA_LISTEN: '0.0.0.0',
    YIKA_PUBLIC_URL: publicUrl,
    YIKA_TLS_KEY_FILE: keyFile,
    YIKA_TLS_CERTIFICATE_FILE: certificateFile,
    // A page that came encrypted frames none that did not.
    YIKA_PLATFORMS_TLS: '1',
    YIKA_PRODUCT_URL: `https://localhost:${config.port}`,
    YIKA_PRODUCT_ORIGINS: others.join(','),
    // Server and simulators, when they call each other, trust the same authority.
    NODE_EXTRA_CA_CERTS: join(folder, 'ca.crt'),
  };
  const complete = { ...environment, ...own };
  return { config: readConfig(complete), environment: complete, lan: { addresses, authority, installUrl: `http://${address}:${config.port + 4}` }, logOf };
}
