import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { Frame } from '../frame/Frame.tsx';
import { HomePage } from '../frame/HomePage.tsx';
import { BrokenPage, NotFoundPage } from '../frame/WrongPage.tsx';
import { plainSearch, readSearch } from '../list/search.ts';
import { auditShapes, chainShapes } from '../audit/audit-search.ts';
import { dashboardShapes } from '../dashboard/dashboard-search.ts';
import { approvalsShapes } from '../approvals/approvals-search.ts';
import { SignInPage } from '../sign-in/SignInPage.tsx';
import { deskShapes } from '../desk/desk-search.ts';
import { areasShapes } from '../readiness/areas-search.ts';
import { dossierShapes, dossiersShapes } from '../dossier/dossiers-search.ts';
import { issuersShapes } from '../issuers/issuers-search.ts';
import { placesShapes } from '../places/places-search.ts';
import { signInsShapes } from '../sign-ins/sign-ins-search.ts';
import { testShapes } from '../readiness/technical-test/test-search.ts';
import { staffShapes } from '../staff/staff-values.ts';

interface SignInSearch {
  /** Where to go once in: a page of the console. */
  readonly after?: string;
  /** In the demonstration: as whom. */
  readonly as?: string;
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });
const signIn = createRoute({
  getParentRoute: () => root, path: '/sign-in', component: SignInPage,
  validateSearch: ({ after, as }: Record<string, unknown>): SignInSearch => ({
    ...(typeof after === 'string' && /^\/console\/(?!\/)[\w/?=&%.-]*$/.test(after) ? { after } : {}),
    ...(typeof as === 'string' && /^[A-Z]-[0-9]{4,8}$/.test(as) ? { as } : {}),
  }),
});
const enrol = createRoute({ getParentRoute: () => root, path: '/enrol', component: lazyRouteComponent(() => import('../sign-in/EnrolPage.tsx'), 'EnrolPage') });
const frame = createRoute({ getParentRoute: () => root, id: 'frame', component: Frame });
const within = { getParentRoute: () => frame } as const;

const home = createRoute({ ...within, path: '/', validateSearch: (asked: Record<string, unknown>) => readSearch(dashboardShapes, asked), component: HomePage });
const account = createRoute({ ...within, path: '/account', component: lazyRouteComponent(() => import('../account/AccountPage.tsx'), 'AccountPage') });
const staff = createRoute({
  ...within, path: '/staff', validateSearch: (asked: Record<string, unknown>) => readSearch(staffShapes, asked),
  component: lazyRouteComponent(() => import('../staff/StaffPage.tsx'), 'StaffPage'),
});
const invite = createRoute({ ...within, path: '/staff/invite', component: lazyRouteComponent(() => import('../staff/InvitePage.tsx'), 'InvitePage') });
const person = createRoute({ ...within, path: '/staff/$staffId', component: lazyRouteComponent(() => import('../staff/PersonPage.tsx'), 'PersonPage') });
const signIns = createRoute({
  ...within, path: '/sign-ins', validateSearch: (asked: Record<string, unknown>) => readSearch(signInsShapes, asked),
  component: lazyRouteComponent(() => import('../sign-ins/SignInsPage.tsx'), 'SignInsPage'),
});
const audit = createRoute({
  ...within, path: '/audit', validateSearch: (asked: Record<string, unknown>) => readSearch(auditShapes, asked),
  component: lazyRouteComponent(() => import('../audit/AuditPage.tsx'), 'AuditPage'),
});
const chain = createRoute({
  ...within, path: '/audit/chain', validateSearch: (asked: Record<string, unknown>) => readSearch(chainShapes, asked),
  component: lazyRouteComponent(() => import('../audit/ChainPage.tsx'), 'ChainPage'),
});
const agencies = createRoute({ ...within, path: '/agencies', component: lazyRouteComponent(() => import('../agencies/AgenciesPage.tsx'), 'AgenciesPage') });
const places = createRoute({
  ...within, path: '/places', validateSearch: (asked: Record<string, unknown>) => readSearch(placesShapes, asked),
  component: lazyRouteComponent(() => import('../places/PlacesPage.tsx'), 'PlacesPage'),
});
const newPlace = createRoute({ ...within, path: '/places/new', component: lazyRouteComponent(() => import('../places/NewPlacePage.tsx'), 'NewPlacePage') });
const place = createRoute({ ...within, path: '/places/$servicePointId', component: lazyRouteComponent(() => import('../places/PlacePage.tsx'), 'PlacePage') });
const issuers = createRoute({
  ...within, path: '/issuers', validateSearch: (asked: Record<string, unknown>) => readSearch(issuersShapes, asked),
  component: lazyRouteComponent(() => import('../issuers/IssuersPage.tsx'), 'IssuersPage'),
});
const cases = createRoute({
  ...within, path: '/cases', validateSearch: (asked: Record<string, unknown>) => readSearch(deskShapes, asked),
  component: lazyRouteComponent(() => import('../desk/DeskPage.tsx'), 'DeskPage'),
});
const oneCase = createRoute({ ...within, path: '/cases/$caseNumber', component: lazyRouteComponent(() => import('../desk/DeskCasePage.tsx'), 'DeskCasePage') });
const vouchers = createRoute({ ...within, path: '/vouchers', component: lazyRouteComponent(() => import('../vouchers/VouchersPage.tsx'), 'VouchersPage') });
const persons = createRoute({ ...within, path: '/persons', component: lazyRouteComponent(() => import('../persons/PersonsPage.tsx'), 'PersonsPage') });
const dossiers = createRoute({
  ...within, path: '/dossiers', validateSearch: (asked: Record<string, unknown>) => readSearch(dossiersShapes, asked),
  component: lazyRouteComponent(() => import('../dossier/DossiersPage.tsx'), 'DossiersPage'),
});
const dossier = createRoute({
  ...within, path: '/dossiers/$areaCode', validateSearch: (asked: Record<string, unknown>) => readSearch(dossierShapes, asked),
  component: lazyRouteComponent(() => import('../dossier/DossierPage.tsx'), 'DossierPage'),
});
const dossierForms = createRoute({ ...within, path: '/dossiers/$areaCode/print', component: lazyRouteComponent(() => import('../dossier/print/FormsSheetPage.tsx'), 'FormsSheetPage') });
const dossierLetter = createRoute({ ...within, path: '/dossiers/$areaCode/letter', component: lazyRouteComponent(() => import('../dossier/print/LetterPage.tsx'), 'LetterPage') });
const readiness = createRoute({
  ...within, path: '/readiness', validateSearch: (asked: Record<string, unknown>) => readSearch(areasShapes, asked),
  component: lazyRouteComponent(() => import('../readiness/AreasPage.tsx'), 'AreasPage'),
});
const readinessOfArea = createRoute({ ...within, path: '/readiness/$areaCode', component: lazyRouteComponent(() => import('../readiness/AreaPage.tsx'), 'AreaPage') });
const technicalTest = createRoute({
  ...within, path: '/readiness/$areaCode/test', validateSearch: (asked: Record<string, unknown>) => readSearch(testShapes, asked),
  component: lazyRouteComponent(() => import('../readiness/technical-test/TestPage.tsx'), 'TestPage'),
});
const readinessItem = createRoute({ ...within, path: '/readiness/$areaCode/$item', component: lazyRouteComponent(() => import('../readiness/ItemPage.tsx'), 'ItemPage') });
const cardFace = createRoute({ ...within, path: '/card-face', component: lazyRouteComponent(() => import('../card-face/CardFacePage.tsx'), 'CardFacePage') });
const fileStructure = createRoute({ ...within, path: '/file-structure', component: lazyRouteComponent(() => import('../file-structure/FileStructurePage.tsx'), 'FileStructurePage') });
const approvals = createRoute({
  ...within, path: '/approvals', validateSearch: (asked: Record<string, unknown>) => readSearch(approvalsShapes, asked),
  component: lazyRouteComponent(() => import('../approvals/InboxPage.tsx'), 'InboxPage'),
});
const raise = createRoute({ ...within, path: '/approvals/new', component: lazyRouteComponent(() => import('../approvals/RaisePage.tsx'), 'RaisePage') });
const sheet = createRoute({ ...within, path: '/approvals/$approvalId/sheet', component: lazyRouteComponent(() => import('../approvals/SheetPage.tsx'), 'SheetPage') });

export const router = createRouter({
  basepath: '/console',
  ...plainSearch,
  routeTree: root.addChildren([
    signIn,
    enrol,
    frame.addChildren([
      home,
      account,
      approvals,
      raise,
      sheet,
      places,
      newPlace,
      place,
      issuers,
      cardFace,
      fileStructure,
      cases,
      oneCase,
      vouchers,
      persons,
      dossiers,
      dossier,
      dossierForms,
      dossierLetter,
      readiness,
      readinessOfArea,
      technicalTest,
      readinessItem,
      staff,
      invite,
      person,
      signIns,
      audit,
      chain,
      agencies,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
