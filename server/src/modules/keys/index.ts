export { listIssuerKeys, type IssuerKeyRow } from './issuer-keys-table.ts';
export { findKeyFault, pinnedKeys, publishIssuer, type PinnedKeys } from './issuer-keys.ts';
export { issuerOf, openIssuer, type Issuer } from './issuer.ts';
export { readAsStatement, signAsStatement, type StatementType } from './signed-statement.ts';
