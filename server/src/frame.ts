import type { Route } from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config.ts';
import { platformOrigins } from './demo/simulated-platforms.ts';
import type { Pool } from './platform/database.ts';
import { registerApiDocs } from './platform/http/api-docs.ts';
import { checkClock, checkDatabase, NotReady, registerHealth, type Metrics } from './platform/http/health.ts';
import { registerPages, type Page } from './platform/http/pages.ts';
import { findMissingMigrations } from './platform/migrations-table.ts';

export interface FrameParts {
  readonly config: Config;
  readonly metrics: Metrics;
  readonly pool: Pool;
  readonly routes: readonly Route[];
  readonly issuerIsReady: () => Promise<void>;
  /** WeChat is configured: its JS-SDK may be had from its platform, and from there alone. In the demonstration the pretended app brings it. */
  readonly weChat: boolean;
}

export const version = '0.1.0';

/** What stands around the rooms: health, figures, the interface's own description, and the pages. */
export async function registerFrame(app: FastifyInstance, { config, metrics, pool, routes, issuerIsReady, weChat }: FrameParts): Promise<void> {
  registerHealth(app, {
    metrics,
    checks: {
      database: () => checkDatabase(pool),
      migrations: async () => {
        if ((await findMissingMigrations(pool)).length > 0) throw new NotReady('a migration is missing: `yika migrate` puts it in');
      },
      keys: issuerIsReady,
      clock: () => checkClock(pool),
    },
  });
  const demo = config.mode === 'demo';
  registerApiDocs(app, { routes, publicUrl: config.publicUrl, version, demo });
  await registerPages(app, {
    webFolder: config.webFolder, folders: ['holder', 'counter', 'console', 'public', ...(demo ? ['start'] : [])], secure: config.tls !== null, scriptsFrom: weChat && !demo ? ['https://res.wx.qq.com'] : [],
    pages: [...publicPages, ...(demo ? demoPages(config) : [])], home: demo ? '/start' : '/app/',
  });
}

export const publicPages: readonly Page[] = [
  { url: '/app', file: 'holder/app/index.html' }, { url: '/app/', file: 'holder/app/index.html' },
  ...appPages(),
  { url: '/code', file: 'holder/code/index.html' }, { url: '/code/', file: 'holder/code/index.html' },
  { url: '/counter', file: 'counter/counter/index.html' }, { url: '/counter/', file: 'counter/counter/index.html' },
  ...consolePages(),
  { url: '/guide', file: 'public/guide/index.html' }, { url: '/law', file: 'public/law/index.html' }, { url: '/why-a-card-fails', file: 'public/why-a-card-fails/index.html' },
  { url: '/launch/check', file: 'public/launch-check/index.html' }, { url: '/file-structure/check', file: 'public/file-structure/index.html' },
  { url: '/issuers', file: 'public/issuers/index.html' }, { url: '/issuers/:areaCode', file: 'public/issuer-rules/index.html' },
  { url: '/certificates', file: 'public/certificates/index.html' },
  { url: '/outage-certificate', file: 'public/outage-certificate/index.html' },
];

/** Every address of the holder's application. */
function appPages(): readonly Page[] {
  const paths = [
    'claim',
    'claim/face',
    'sign-in',
    'why',
    'loss',
    'accesses',
    'devices',
    'consents',
    'insurance',
    'contributions',
    'card',
    'certificates',
    'account',
    'notices',
    'notices/settings',
    'pin',
    'card-number',
    'help',
    'channel/sign-in',
    'channel/refused',
    'channel/failed',
    'channel/mini-program',
    'channels',
    'launch',
    'services',
    'services/:service',
    'cases',
    'cases/:caseNumber',
    'work',
    'skills',
    'benefits',
    'benefits/face',
  ];
  return paths.map((path) => ({ url: `/app/${path}`, file: 'holder/app/index.html' }));
}

/** Every address of the console's router: a page that is opened there, or come back to, is the console. */
function consolePages(): readonly Page[] {
  const paths = ['', '/', ...[
    'sign-in',
    'enrol',
    'account',
    'approvals',
    'approvals/new',
    'approvals/:approvalId/sheet',
    'issuers',
    'card-face',
    'file-structure',
    'dossiers',
    'dossiers/:areaCode',
    'dossiers/:areaCode/print',
    'dossiers/:areaCode/letter',
    'readiness',
    'readiness/:areaCode',
    'readiness/:areaCode/test',
    'readiness/:areaCode/:item',
    'places',
    'places/new',
    'places/:servicePointId',
    'cases',
    'cases/:caseNumber',
    'vouchers',
    'persons',
    'staff',
    'staff/invite',
    'staff/:staffId',
    'sign-ins',
    'audit',
    'audit/chain',
    'agencies',
  ].map((path) => `/${path}`)];
  return paths.map((path) => ({ url: `/console${path}`, file: 'console/console/index.html' }));
}

/** The shells play the apps that people enter from; what the platforms ask stands in a frame of theirs. */
function demoPages(config: Config): readonly Page[] {
  const shell = (platform: string): Page => ({ url: `/start/${platform}`, file: `start/start/${platform}/index.html`, frames: platformOrigins(config) });
  return [{ url: '/start', file: 'start/start/index.html' }, { url: '/start/desk', file: 'start/start/desk/index.html' }, shell('wechat'), shell('alipay')];
}
