import { proposing } from '../../approvals/index.ts';
import { issuerRegistration } from './issuer-registration.ts';
import { issuerStanding } from './issuer-standing.ts';

/** Which changes of issuers are held until others agree; joined in app.ts. */
export const issuerKinds = { issuer_registration: proposing(issuerRegistration), issuer_standing: proposing(issuerStanding) };
