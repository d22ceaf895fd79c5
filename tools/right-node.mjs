// Runs before `npm start` and `npm test`, on whatever Node the machine has: so it is plain JavaScript that an old one can read.
import { existsSync, readFileSync } from 'node:fs';

const platform = `${process.platform}-${process.arch}`;

/** What npm chooses by platform, and leaves out without a word under --omit=optional or beside a lock file of another machine. */
const lists = JSON.parse(readFileSync(new URL('../server/src/platform/optional-packages.json', import.meta.url), 'utf8'));
const optional = lists[platform] || [];

const missing = optional.filter((name) => !existsSync(new URL(`../node_modules/${name}/package.json`, import.meta.url)));
const major = Number.parseInt(process.versions.node, 10);

if (missing.length > 0) {
  stop({
    en: `Packages for this machine are missing (${missing.join(', ')}): run \`npm ci --include=optional\`.`,
    es: `Faltan paquetes para este equipo (${missing.join(', ')}): ejecute \`npm ci --include=optional\`.`,
    zh: `缺少本机所需的软件包（${missing.join('、')}），请执行 \`npm ci --include=optional\`。`,
  });
} else if (major < 26) {
  stop({
    en: `Node 26 or newer is needed and this is ${process.versions.node}: start it with \`npm start\`, which brings its own on Linux; elsewhere install Node 26.`,
    es: `Hace falta Node 26 o posterior y este es el ${process.versions.node}: arranque con \`npm start\`, que trae el suyo en Linux; en otros sistemas instale Node 26.`,
    zh: `需要 Node 26 或更高版本，当前为 ${process.versions.node}。请用 \`npm start\` 启动（Linux 下自带 Node）；其他系统请先安装 Node 26。`,
  });
}

function stop(words) {
  const language = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '').slice(0, 2);
  console.error(words[language] || words.en);
  process.exit(1);
}
