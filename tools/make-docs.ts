import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { apiPage } from './docs/api-page.ts';
import { causesPage } from './docs/causes-page.ts';
import { commandsPage } from './docs/commands-page.ts';
import { configurationPage } from './docs/configuration-page.ts';
import { errorsPage } from './docs/errors-page.ts';
import { fileStructurePage } from './docs/file-structure-page.ts';
import { journeysPage } from './docs/journeys-page.ts';
import { reasonsPage } from './docs/reasons-page.ts';
import { registryFilesPage } from './docs/registry-files-page.ts';
import { whoMayPage } from './docs/who-may-page.ts';

/** The pages that are made from the code, by path. `npm run docs` writes them; a test refuses those that fell behind. */
export async function makeDocs(): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/api.md', apiPage()],
    ['docs/errors.md', errorsPage()],
    ['docs/reasons.md', reasonsPage()],
    ['docs/causes.md', causesPage()],
    ['docs/configuration.md', configurationPage()],
    ['docs/commands.md', await commandsPage()],
    ['docs/registry-files.md', registryFilesPage()],
    ['docs/file-structure.md', fileStructurePage()],
    ['journeys/README.md', journeysPage()],
    ['docs/who-may.md', whoMayPage()],
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of await makeDocs()) {
    writeFileSync(path, text);
    console.log(`${path}  ${text.split('\n').length} lines`);
  }
}
