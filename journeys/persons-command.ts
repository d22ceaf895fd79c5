import { isDeepStrictEqual, parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import { listPersons, type Language } from './holder.ts';
import { leakFinder } from './leaks/find-leaks.ts';
import { personalOf } from './leaks/personal.ts';
import { openScene, playInBrowser } from './play-in-browser.ts';
import { startProduct } from './product.ts';

/**
 * `npm run persons -- --languages all`: every test person in the browser, in every language, against persons.json. `--only ID,ID`
 * plays some. Between languages the persons begin anew. Exit code 1 when somebody ended elsewhere, or an address named somebody.
 */
const { values } = parseArgs({ options: { languages: { type: 'string', default: 'es' }, only: { type: 'string' } } });
const known: readonly Language[] = ['zh-CN', 'es', 'en'];
const languages = values.languages === 'all' ? known : known.filter((language) => values.languages.split(',').includes(language));
if (languages.length === 0) throw new Error(`--languages takes all, or some of ${known.join(', ')}`);

const started = Date.now();
const [product, browser] = await Promise.all([startProduct(), openBrowser()]);
let [played, wrong] = [0, 0];
try {
  for (const [round, language] of languages.entries()) {
    if (round > 0) await product.yika('persons', 'reset');
    await playAll(language);
  }
} finally {
  await browser.close();
  await product.stop();
}
console.log(`\n${played} persons played in ${languages.join(', ')}: ${played - wrong} ended where persons.json says, ${wrong} did not. ${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = wrong === 0 ? 0 : 1;

async function playAll(language: Language): Promise<void> {
  const wanted = values.only?.split(',');
  const all = (await listPersons(product)).filter(({ id }) => !wanted || wanted.includes(id));
  // A hospital that is down is everybody's news: whoever needs it comes last.
  const persons = all.toSorted((one, other) => Number(one.circumstances.hospitalDown ?? false) - Number(other.circumstances.hospitalDown ?? false));
  const scene = openScene({ product, browser, language });
  for (const person of persons) {
    if (person.circumstances.hospitalDown) await hospitalGoesDown();
    const ending = await playInBrowser(scene, person).catch((error: unknown) => String(error).split('\n')[0]);
    played += 1;
    const right = isDeepStrictEqual(ending, person.expect);
    if (!right) wrong += 1;
    console.log(`${language}  ${right ? 'as told' : 'ELSEWHERE'}  ${person.id}${right ? '' : `\n    expected ${JSON.stringify(person.expect)}\n    was      ${JSON.stringify(ending)}`}`);
    if (person.circumstances.hospitalDown) await turnHospital('well');
  }
  const leaks = leakFinder(personalOf('2026-01-01'))([{ name: 'addresses', bytes: Buffer.from(scene.addresses.join('\n')) }]);
  if (leaks.length > 0) {
    wrong += 1;
    console.log(`${language}  an address names somebody: ${leaks.join('; ')}`);
  }
  await scene.close();
}

/** The simulated hospital falls silent; three beats later everybody knows. */
async function hospitalGoesDown(): Promise<void> {
  await turnHospital('down');
  for (let looks = 0; looks < 120; looks += 1) {
    if ((await (await fetch(`${product.url}/api/outages`)).text()).includes('renhe-hospital')) return;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  throw new Error('the hospital was silent, and nobody noticed');
}

async function turnHospital(hospital: 'well' | 'down'): Promise<void> {
  await fetch(`${product.url}/demo/neighbours`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ hospital }) });
}
