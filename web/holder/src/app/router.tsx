import { CorrectionField } from '@yika/contract';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { channelAsked, codeAsked, referenceAsked, stateAsked, type Failed } from './channel-search.ts';
import { BrokenPage } from './BrokenPage.tsx';
import { Entrance } from './Entrance.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

/** Where to go after signing in: a path of this app, or the code page. */
interface After {
  readonly after?: string;
}
/** The region whose "City services" one comes from. */
interface From {
  readonly region?: string;
}
interface About {
  readonly reference?: string;
  readonly situation?: 'sign_in' | 'use';
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });
const under = { getParentRoute: () => root } as const;

const entrance = createRoute({
  ...under, path: '/', component: Entrance,
  validateSearch: ({ region }: Record<string, unknown>): From => (/^\d{6}$/.test(String(region)) ? { region: String(region) } : {}),
});
const claim = createRoute({ ...under, path: '/claim', component: lazyRouteComponent(() => import('../journeys/claim/ClaimPage.tsx'), 'ClaimPage') });
const claimFace = createRoute({ ...under, path: '/claim/face', component: lazyRouteComponent(() => import('../journeys/claim/ClaimPage.tsx'), 'ClaimPage') });
const signIn = createRoute({
  ...under, path: '/sign-in', component: lazyRouteComponent(() => import('../journeys/sign-in/SignInPage.tsx'), 'SignInPage'),
  validateSearch: ({ after }: Record<string, unknown>): After => (typeof after === 'string' && /^\/(?!\/)/.test(after) ? { after } : {}),
});
const channelRefused = createRoute({
  ...under, path: '/channel/refused', component: lazyRouteComponent(() => import('../journeys/channel/RefusedPage.tsx'), 'RefusedPage'), validateSearch: channelAsked,
});
const channelFailed = createRoute({
  ...under, path: '/channel/failed', component: lazyRouteComponent(() => import('../journeys/channel/FailedPage.tsx'), 'FailedPage'),
  validateSearch: (search: Record<string, unknown>): Failed => ({ ...channelAsked(search), ...codeAsked(search), ...referenceAsked(search) }),
});
const channelProgram = createRoute({
  ...under, path: '/channel/mini-program', component: lazyRouteComponent(() => import('../journeys/channel/ProgramPage.tsx'), 'ProgramPage'), validateSearch: stateAsked,
});
const channelSignIn = createRoute({ ...under, path: '/channel/sign-in', component: lazyRouteComponent(() => import('../journeys/channel/ChannelSignInPage.tsx'), 'ChannelSignInPage') });
const launch = createRoute({ ...under, path: '/launch', component: lazyRouteComponent(() => import('../journeys/launch/LaunchPage.tsx'), 'LaunchPage') });
const channels = createRoute({ ...under, path: '/channels', component: lazyRouteComponent(() => import('../journeys/channel/LinksPage.tsx'), 'LinksPage') });
const why = createRoute({
  ...under, path: '/why', component: lazyRouteComponent(() => import('../journeys/why/WhyPage.tsx'), 'WhyPage'),
  validateSearch: ({ reference, situation }: Record<string, unknown>): About => ({
    ...(typeof reference === 'string' ? { reference } : {}),
    ...(situation === 'sign_in' || situation === 'use' ? { situation } : {}),
  }),
});
const loss = createRoute({ ...under, path: '/loss', component: lazyRouteComponent(() => import('../journeys/loss/LossPage.tsx'), 'LossPage') });
const accesses = createRoute({ ...under, path: '/accesses', component: lazyRouteComponent(() => import('../journeys/accesses/AccessesPage.tsx'), 'AccessesPage') });
const devices = createRoute({ ...under, path: '/devices', component: lazyRouteComponent(() => import('../journeys/devices/DevicesPage.tsx'), 'DevicesPage') });
const consents = createRoute({ ...under, path: '/consents', component: lazyRouteComponent(() => import('../journeys/consents/ConsentsPage.tsx'), 'ConsentsPage') });
const insurance = createRoute({ ...under, path: '/insurance', component: lazyRouteComponent(() => import('../journeys/insurance/InsurancePage.tsx'), 'InsurancePage') });
const contributions = createRoute({ ...under, path: '/contributions', component: lazyRouteComponent(() => import('../journeys/contributions/ContributionsPage.tsx'), 'ContributionsPage') });
const account = createRoute({ ...under, path: '/account', component: lazyRouteComponent(() => import('../journeys/account/AccountPage.tsx'), 'AccountPage') });
const cardHistory = createRoute({ ...under, path: '/card', component: lazyRouteComponent(() => import('../journeys/card-history/CardHistoryPage.tsx'), 'CardHistoryPage') });
const certificates = createRoute({ ...under, path: '/certificates', component: lazyRouteComponent(() => import('../journeys/certificates/CertificatesPage.tsx'), 'CertificatesPage'), validateSearch: skillAsked });
const work = createRoute({ ...under, path: '/work', component: lazyRouteComponent(() => import('../journeys/work/WorkPage.tsx'), 'WorkPage') });
const skills = createRoute({ ...under, path: '/skills', component: lazyRouteComponent(() => import('../journeys/skills/SkillsPage.tsx'), 'SkillsPage') });
const benefits = createRoute({ ...under, path: '/benefits', component: lazyRouteComponent(() => import('../journeys/benefits/BenefitsPage.tsx'), 'BenefitsPage') });
const benefitsFace = createRoute({ ...under, path: '/benefits/face', component: lazyRouteComponent(() => import('../journeys/benefits/BenefitsPage.tsx'), 'BenefitsPage') });
const notices = createRoute({ ...under, path: '/notices', component: lazyRouteComponent(() => import('../journeys/notices/NoticesPage.tsx'), 'NoticesPage') });
const noticeSettings = createRoute({ ...under, path: '/notices/settings', component: lazyRouteComponent(() => import('../journeys/notices/NoticeSettingsPage.tsx'), 'NoticeSettingsPage') });
const pin = createRoute({ ...under, path: '/pin', component: lazyRouteComponent(() => import('../journeys/pin/ChangePinPage.tsx'), 'ChangePinPage') });
const cardNumber = createRoute({ ...under, path: '/card-number', component: lazyRouteComponent(() => import('../journeys/card-number/CardNumberPage.tsx'), 'CardNumberPage') });
const services = createRoute({ ...under, path: '/services', component: lazyRouteComponent(() => import('../journeys/services/ServicesPage.tsx'), 'ServicesPage') });
const service = createRoute({ ...under, path: '/services/$service', component: lazyRouteComponent(() => import('../journeys/services/ServicePage.tsx'), 'ServicePage'), validateSearch: fieldAsked });
const cases = createRoute({ ...under, path: '/cases', component: lazyRouteComponent(() => import('../journeys/cases/CasesPage.tsx'), 'CasesPage') });
const oneCase = createRoute({ ...under, path: '/cases/$caseNumber', component: lazyRouteComponent(() => import('../journeys/cases/CasePage.tsx'), 'CasePage') });
const help = createRoute({ ...under, path: '/help', component: lazyRouteComponent(() => import('../journeys/help/HelpPage.tsx'), 'HelpPage') });

/** What of their record a next step would have corrected. */
function fieldAsked({ field }: Record<string, unknown>): { readonly field?: CorrectionField } {
  const known = CorrectionField.enum.find((one) => one === field);
  return known ? { field: known } : {};
}

/** Of which skill a certificate is to be made. */
function skillAsked({ skill }: Record<string, unknown>): { readonly skill?: string } {
  return typeof skill === 'string' && /^[0-9a-f-]{36}$/.test(skill) ? { skill } : {};
}

export const router = createRouter({
  basepath: '/app',
  routeTree: root.addChildren([
    entrance,
    claim,
    claimFace,
    signIn,
    channelRefused,
    channelFailed,
    channelProgram,
    channelSignIn,
    channels,
    launch,
    why,
    loss,
    accesses,
    devices,
    consents,
    insurance,
    contributions,
    cardHistory,
    certificates,
    account,
    work,
    skills,
    benefits,
    benefitsFace,
    notices,
    noticeSettings,
    pin,
    cardNumber,
    help,
    services,
    service,
    cases,
    oneCase,
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
