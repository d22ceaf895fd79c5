export type TerminalLanguage = 'en' | 'es' | 'zh';

/** What the terminal says, in the language of the machine. Each refusal is one sentence that ends in what to do. */
export const words = {
  alreadyRunning: {
    en: (pid: number, url: string) => `Yika already runs on this data (process ${pid}): open ${url}, or stop it first.`,
    es: (pid: number, url: string) => `Yika ya está en marcha con estos datos (proceso ${pid}): abra ${url} o deténgalo antes.`,
    zh: (pid: number, url: string) => `Yika 已在使用此数据目录运行（进程 ${pid}）：请打开 ${url}，或先停止它。`,
  },
  dataInUse: {
    en: (pid: number) => `Another yika command works on this data (process ${pid}): wait until it has finished, or stop it.`,
    es: (pid: number) => `Otra orden de yika trabaja con estos datos (proceso ${pid}): espere a que termine o deténgala.`,
    zh: (pid: number) => `另一个 yika 命令正在使用此数据目录（进程 ${pid}）：请等待其完成，或先停止它。`,
  },
  folderNotWritable: {
    en: (folder: string) => `The folder ${folder} cannot be written: choose another with YIKA_DATA_DIR=/a/folder npm start.`,
    es: (folder: string) => `No se puede escribir en la carpeta ${folder}: elija otra con YIKA_DATA_DIR=/una/carpeta npm start.`,
    zh: (folder: string) => `无法写入目录 ${folder}：请用 YIKA_DATA_DIR=/其他目录 npm start 另选目录。`,
  },
  diskFull: {
    en: (folder: string, freeMb: number) => `Only ${freeMb} MB are free where ${folder} lies and 1000 MB are needed: make room, or choose another folder with YIKA_DATA_DIR.`,
    es: (folder: string, freeMb: number) => `Solo quedan ${freeMb} MB libres donde está ${folder} y hacen falta 1000 MB: libere espacio o elija otra carpeta con YIKA_DATA_DIR.`,
    zh: (folder: string, freeMb: number) => `${folder} 所在磁盘仅剩 ${freeMb} MB，至少需要 1000 MB：请清理空间，或用 YIKA_DATA_DIR 另选目录。`,
  },
  portBusy: {
    en: (port: number, other: number) => `Port ${port} is taken by another program: stop that one, or start with PORT=${other} npm start.`,
    es: (port: number, other: number) => `El puerto ${port} lo ocupa otro programa: deténgalo o arranque con PORT=${other} npm start.`,
    zh: (port: number, other: number) => `端口 ${port} 已被其他程序占用：请停止该程序，或改用 PORT=${other} npm start。`,
  },
  addressElsewhere: {
    en: (address: string) => `YIKA_LISTEN=${address} is no address of this machine: leave it out, or give one of its own, such as 127.0.0.1.`,
    es: (address: string) => `YIKA_LISTEN=${address} no es una dirección de esta máquina: quítela o ponga una de las suyas, como 127.0.0.1.`,
    zh: (address: string) => `YIKA_LISTEN=${address} 不是本机的地址：请去掉该设置，或改为本机地址，例如 127.0.0.1。`,
  },
  addressUnknown: {
    en: (address: string) => `YIKA_LISTEN=${address} is a name that nobody knows: leave it out, or give an address such as 127.0.0.1.`,
    es: (address: string) => `Nadie conoce el nombre YIKA_LISTEN=${address}: quítelo o ponga una dirección, como 127.0.0.1.`,
    zh: (address: string) => `无法解析 YIKA_LISTEN=${address}：请去掉该设置，或填写地址，例如 127.0.0.1。`,
  },
  portUnusable: {
    en: (port: number, address: string) => `Nothing can listen on port ${port} of ${address}: try another with PORT, or another address with YIKA_LISTEN.`,
    es: (port: number, address: string) => `No se puede escuchar en el puerto ${port} de ${address}: pruebe otro con PORT u otra dirección con YIKA_LISTEN.`,
    zh: (port: number, address: string) => `无法在 ${address} 的 ${port} 端口监听：请用 PORT 换端口，或用 YIKA_LISTEN 换地址。`,
  },
  portForbidden: {
    en: (port: number) => `This user may not open port ${port}: start with PORT=8080 npm start.`,
    es: (port: number) => `Este usuario no puede abrir el puerto ${port}: arranque con PORT=8080 npm start.`,
    zh: (port: number) => `当前用户无权使用端口 ${port}：请改用 PORT=8080 npm start。`,
  },
  databaseUnreachable: {
    en: () => 'The PostgreSQL that DATABASE_URL names does not answer: check address, name and password, or leave DATABASE_URL out.',
    es: () => 'El PostgreSQL indicado en DATABASE_URL no responde: revise dirección, nombre y contraseña, o quite DATABASE_URL.',
    zh: () => 'DATABASE_URL 指定的 PostgreSQL 没有响应：请检查地址、用户名和密码，或取消该设置。',
  },
  databaseTooOld: {
    en: (version: string) => `PostgreSQL 18 or newer is needed and DATABASE_URL names a ${version}: upgrade it, or leave DATABASE_URL out.`,
    es: (version: string) => `Hace falta PostgreSQL 18 o posterior y DATABASE_URL indica un ${version}: actualícelo o quite DATABASE_URL.`,
    zh: (version: string) => `需要 PostgreSQL 18 或更高版本，DATABASE_URL 指定的是 ${version}：请升级，或取消该设置。`,
  },
  childEnded: {
    en: (who: string, log: string) => `${who} ended by itself; the reason stands at the end of ${log}.`,
    es: (who: string, log: string) => `${who} ha terminado por su cuenta; el motivo está al final de ${log}.`,
    zh: (who: string, log: string) => `${who} 意外退出，原因见 ${log} 末尾。`,
  },
  childStartedAgain: {
    en: (who: string) => `${who} ended by itself and was started again.`,
    es: (who: string) => `${who} ha terminado por su cuenta y se ha vuelto a arrancar.`,
    zh: (who: string) => `${who} 意外退出，已重新启动。`,
  },
  lanNoAddress: {
    en: () => 'This machine has no address in a local network: connect it to one, then start with --lan again.',
    es: () => 'Este equipo no tiene dirección en una red local: conéctelo a una y vuelva a arrancar con --lan.',
    zh: () => '本机没有局域网地址：请先接入局域网，再用 --lan 启动。',
  },
  lanOnlyDemo: {
    en: () => '--lan is for the demo only: in production set YIKA_LISTEN and the YIKA_TLS_… files.',
    es: () => '--lan es solo para la demostración: en producción use YIKA_LISTEN y los archivos YIKA_TLS_….',
    zh: () => '--lan 仅用于演示：生产环境请设置 YIKA_LISTEN 和 YIKA_TLS_… 文件。',
  },
  unknownArgument: {
    en: (argument: string) => `npm start does not know ${argument}: it takes --lan, and nothing else.`,
    es: (argument: string) => `npm start no conoce ${argument}: solo admite --lan.`,
    zh: (argument: string) => `npm start 不认识参数 ${argument}：只接受 --lan。`,
  },
  unexpected: {
    en: (log: string) => `Yika could not start; the reason stands in ${log}, and \`npm run yika -- doctor\` looks for it.`,
    es: (log: string) => `Yika no ha podido arrancar; el motivo está en ${log} y \`npm run yika -- doctor\` lo busca.`,
    zh: (log: string) => `Yika 未能启动，原因见 ${log}；也可运行 \`npm run yika -- doctor\` 检查。`,
  },
  stopping: { en: () => 'Stopping …', es: () => 'Deteniendo…', zh: () => '正在停止……' },
  stopped: { en: () => 'Stopped; everything is kept.', es: () => 'Detenido; todo queda guardado.', zh: () => '已停止，数据均已保存。' },
  preparing: { en: () => 'Preparing Yika', es: () => 'Preparando Yika', zh: () => '正在准备 Yika' },
  stepInitdb: { en: () => 'a PostgreSQL of its own', es: () => 'un PostgreSQL propio', zh: () => '建立自带的 PostgreSQL' },
  stepDatabase: { en: () => 'database', es: () => 'base de datos', zh: () => '启动数据库' },
  stepMigrations: { en: () => 'tables', es: () => 'tablas', zh: () => '建立数据表' },
  stepWeb: { en: () => 'pages', es: () => 'páginas', zh: () => '生成页面' },
  stepPersons: { en: () => 'synthetic persons', es: () => 'personas ficticias', zh: () => '载入虚构人员' },
  stepSimulators: { en: () => 'simulated neighbours', es: () => 'servicios vecinos simulados', zh: () => '启动模拟的外部系统' },
  stepWechat: { en: () => 'simulated WeChat', es: () => 'WeChat simulado', zh: () => '启动模拟的微信' },
  stepAlipay: { en: () => 'simulated Alipay', es: () => 'Alipay simulado', zh: () => '启动模拟的支付宝' },
  stepRegionalSystem: { en: () => 'simulated regional system', es: () => 'sistema regional simulado', zh: () => '启动模拟的地区业务系统' },
  stepBank: { en: () => 'simulated bank', es: () => 'banco simulado', zh: () => '启动模拟的银行' },
  stepServer: { en: () => 'server', es: () => 'servidor', zh: () => '启动服务' },
  stepCertificate: { en: () => 'certificate for the local network', es: () => 'certificado para la red local', zh: () => '生成局域网证书' },
  who: {
    en: (child: Child) => ({ server: 'The server', simulators: 'The simulator of the neighbours', wechat: 'The simulated WeChat', alipay: 'The simulated Alipay', bank: 'The simulated bank', regionalSystem: 'The simulated regional system', postgres: 'PostgreSQL' })[child],
    es: (child: Child) => ({ server: 'El servidor', simulators: 'El simulador de los servicios vecinos', wechat: 'El WeChat simulado', alipay: 'El Alipay simulado', bank: 'El banco simulado', regionalSystem: 'El sistema regional simulado', postgres: 'PostgreSQL' })[child],
    zh: (child: Child) => ({ server: '服务', simulators: '外部系统模拟程序', wechat: '模拟的微信', alipay: '模拟的支付宝', bank: '模拟的银行', regionalSystem: '模拟的地区业务系统', postgres: 'PostgreSQL' })[child],
  },
} satisfies Record<string, Record<TerminalLanguage, (...values: never[]) => string>>;

type Child = 'server' | 'simulators' | 'wechat' | 'alipay' | 'bank' | 'regionalSystem' | 'postgres';

/** By the order in which POSIX reads them. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>> = process.env): TerminalLanguage {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return (['es', 'zh'] as const).find((language) => locale.startsWith(language)) ?? 'en';
}
