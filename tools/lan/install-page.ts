import { createServer } from 'node:http';

interface Wish {
  readonly port: number;
  /** PEM. */
  readonly authority: string;
  /** Where the product is, once the authority is trusted. */
  readonly productUrl: string;
}

/**
 * A page over plain HTTP that hands the authority's certificate to a phone and says what to do with it: the phone cannot
 * open the product before it trusts it. It serves nothing else, and no address is asked for in return.
 */
export async function serveInstallPage({ port, authority, productUrl }: Wish): Promise<() => Promise<void>> {
  const page = pageFor(productUrl);
  const server = createServer((request, reply) => {
    const path = (request.url ?? '/').split('?')[0];
    if (request.method !== 'GET' && request.method !== 'HEAD') return reply.writeHead(405).end();
    if (path === '/ca.crt') return reply.writeHead(200, { 'content-type': 'application/x-x509-ca-cert', 'content-disposition': 'attachment; filename="yika-ca.crt"' }).end(authority);
    if (path === '/') return reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" }).end(page);
    return reply.writeHead(404).end();
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen({ port, host: '0.0.0.0' }, resolve));
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

interface Words {
  readonly language: string;
  readonly title: string;
  readonly why: string;
  readonly download: string;
  readonly android: readonly string[];
  readonly iphone: readonly string[];
  readonly open: string;
  readonly after: string;
}

const texts: readonly Words[] = [
  {
    language: 'es',
    title: 'Probar Yika en este teléfono',
    why: 'La cámara y las claves del teléfono solo funcionan con una conexión cifrada. Instale este certificado de prueba: únicamente vale para direcciones de redes locales, no para sitios públicos.',
    download: 'Descargar el certificado',
    android: ['Toque «Descargar el certificado».', 'Abra Ajustes y busque «Certificado CA» (Seguridad → Cifrado y credenciales → Instalar un certificado).', 'Elija «Certificado CA», acepte el aviso y seleccione yika-ca.crt.'],
    iphone: ['Abra esta página en Safari y toque «Descargar el certificado»; acepte descargar el perfil.', 'Ajustes → General → VPN y gestión de dispositivos: instale el perfil.', 'Ajustes → General → Información → Ajustes de confianza de los certificados: actívelo.'],
    open: 'Abrir Yika',
    after: 'Al terminar las pruebas, borre el certificado en el mismo lugar de los ajustes.',
  },
  {
    language: 'zh-CN',
    title: '在这部手机上试用 Yika',
    why: '手机的摄像头和密钥功能只在加密连接下可用。请安装这张测试证书：它只对局域网地址有效，不能用于公网网站。',
    download: '下载证书',
    android: ['点“下载证书”。', '打开“设置”，搜索“CA 证书”（安全 → 加密与凭据 → 安装证书）。', '选“CA 证书”，确认提示，再选 yika-ca.crt。'],
    iphone: ['用 Safari 打开本页，点“下载证书”，允许下载描述文件。', '设置 → 通用 → VPN 与设备管理：安装该描述文件。', '设置 → 通用 → 关于本机 → 证书信任设置：打开开关。'],
    open: '打开 Yika',
    after: '试用结束后，请在同一处设置中删除该证书。',
  },
  {
    language: 'en',
    title: 'Try Yika on this phone',
    why: 'A phone allows its camera and its keys only over an encrypted connection. Install this test certificate: it is good for addresses in local networks alone, never for public sites.',
    download: 'Download the certificate',
    android: ['Tap “Download the certificate”.', 'Open Settings and search for “CA certificate” (Security → Encryption & credentials → Install a certificate).', 'Choose “CA certificate”, accept the warning, and pick yika-ca.crt.'],
    iphone: ['Open this page in Safari, tap “Download the certificate”, and allow the profile.', 'Settings → General → VPN & Device Management: install the profile.', 'Settings → General → About → Certificate Trust Settings: switch it on.'],
    open: 'Open Yika',
    after: 'When you have finished, delete the certificate in the same place.',
  },
];

function pageFor(productUrl: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Yika</title><style>
:root{color-scheme:light dark}body{font:17px/1.55 system-ui,sans-serif;margin:0 auto;max-width:36rem;padding:16px}
section{border-top:1px solid #8886;padding:8px 0 24px}h1{font-size:1.35rem;text-wrap:balance}h2{font-size:1rem;margin-bottom:0}
a{display:block;min-height:48px;line-height:48px;text-align:center;border-radius:10px;margin:12px 0;text-decoration:none;background:#1d5fd1;color:#fff}
a.second{background:none;color:inherit;border:1px solid currentColor}</style></head><body>${texts.map((words) => sectionOf(words, productUrl)).join('')}</body></html>`;
}

function sectionOf({ language, title, why, download, android, iphone, open, after }: Words, productUrl: string): string {
  const steps = (lines: readonly string[]) => `<ol>${lines.map((line) => `<li>${line}</li>`).join('')}</ol>`;
  return `<section lang="${language}"><h1>${title}</h1><p>${why}</p><a href="/ca.crt">${download}</a>
<h2>Android</h2>${steps(android)}<h2>iPhone</h2>${steps(iphone)}<a class="second" href="${productUrl}">${open}</a><p>${after}</p></section>`;
}
