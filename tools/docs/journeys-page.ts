import { globSync, readFileSync } from 'node:fs';

/** What the journeys tell, as their names say it: journeys/README.md. */
export function journeysPage(): string {
  const files = globSync('journeys/**/*.test.ts').sort();
  const stories = files.map((path) => `## [${path.replace('journeys/', '')}](${path.replace('journeys/', '')})\n\n${sentencesOf(readFileSync(path, 'utf8')).join('\n')}\n`);
  return `${head}\n${stories.join('\n')}`;
}

const head = `<!-- Made from the journeys by \`npm run docs\`. -->
# Journeys

The product as \`npm start\` gives it, driven from outside: a browser, or a phone and a till over HTTP. Each file has a product of its own, begun from a copy of one that was prepared once.

- \`npm test -- --only journeys\` runs them all; \`npx vitest run --config vitest.journeys.config.ts journeys/loss.test.ts\` one.
- \`npm run persons -- --languages all\` plays every test person in the browser in every language, against \`/demo/persons.json\`; \`--only arrears,minor\` some of them.
`;

/** The names of groups and tests, a test one step further in than its group. */
function sentencesOf(source: string): string[] {
  return [...source.matchAll(/^( *)(test|describe)(?:\.each(?:<\w+>)?\([\s\S]*?\)(?=\())?\(\s*(?:'([^']*)'|`([^`]*)`)/gm)].map(([, indent = '', kind, plain, filled]) => {
    const sentence = (plain ?? filled ?? '').replace(/\$\{[^}]*\}|%s/g, '…');
    return `${indent}- ${kind === 'describe' ? `**${sentence}**` : sentence}`;
  });
}
