import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

/** Every workspace that holds TypeScript is compiled under its own tsconfig.json; one without is a fault, not an exception. */
const workspaces = ['contract', 'code', 'chip', 'client', 'server', 'simulators', 'web/kit', 'web/holder', 'web/counter', 'web/console', 'web/public', 'web/start', 'journeys', 'bench'];

let faults = 0;
for (const workspace of workspaces) {
  if (globSync(`${workspace}/{src,test,gallery,example}/**/*.{ts,tsx}`).length === 0 && globSync(`${workspace}/*.ts`).length === 0) continue;
  if (!existsSync(`${workspace}/tsconfig.json`)) {
    console.error(`${workspace}: has TypeScript and no tsconfig.json`);
    faults++;
    continue;
  }
  // What has not changed since the last run is not looked at again.
  const remembered = `node_modules/.cache/types/${workspace.replace('/', '-')}.tsbuildinfo`;
  const { status } = spawnSync('tsc', ['-p', workspace, '--pretty', 'false', '--incremental', '--tsBuildInfoFile', remembered], { stdio: 'inherit' });
  console.log(`types ${status === 0 ? 'ok' : 'FAILED'}  ${workspace}`);
  if (status !== 0) faults++;
}
process.exitCode = faults === 0 ? 0 : 1;
