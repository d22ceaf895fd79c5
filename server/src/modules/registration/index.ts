export { openCardFont, type SlicedFont } from './card-face/card-font.ts';
export { drawPdf } from './card-face/draw-pdf.ts';
export { drawPng } from './card-face/draw-png.ts';
export { registerRegionalSystem } from './technical-test/register-regional-system.ts';
export type { OpenRegionalSystem, RegionalAnswer, RegionalConnection, RegionalFault, RegionalSystem } from './technical-test/regional-connection.ts';
export { findRegionalSystem } from './technical-test/regional-systems-table.ts';
export { isTestUnderWay } from './technical-test/technical-tests-table.ts';
export { runTechnicalTests, type TestRunner } from './technical-test/run-technical-tests.ts';
export { registerTechnicalTests } from './technical-test/technical-test-routes.ts';
