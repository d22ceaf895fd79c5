import { readFileSync } from 'node:fs';
import { pinIssuerKeys, readStatusList, verifyOffline, webCrypto, webInflate } from '@yika/code';

// Yours to bring: the issuers that you trust, a status list from /api/status-lists/0, a scanned text, and the time.
const vectors = JSON.parse(readFileSync(new URL('../vectors/vectors.json', import.meta.url), 'utf8'));
const { text, iat } = vectors.code;
const bytes = Uint8Array.from(Buffer.from(vectors.statusList.hex, 'hex'));

const issuerKeys = await pinIssuerKeys(webCrypto, [vectors.issuer]);
const trusted = { issuerKeys, cryptography: webCrypto };
const list = await readStatusList({ ...trusted, bytes, inflate: webInflate });
if (!list.allowed) throw new Error(list.reason);

const policy = { maxListAgeSeconds: 12 * 3600 };
const checked = await verifyOffline({ ...trusted, text, nowSeconds: iat + 20, statusLists: [list.value], policy });
if (checked.outcome === 'genuine') console.log(`genuine: region ${checked.region}, level ${checked.level}`);
else console.log(`${checked.outcome}: ${checked.reason}`);
