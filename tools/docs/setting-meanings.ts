import type { settingNames } from '../../server/src/config.ts';

export type SettingName = (typeof settingNames)[number];

export interface SettingMeaning {
  readonly means: string;
  /** What holds when it is not set. */
  readonly unset: string;
}

/** A setting without a meaning does not compile. DATA stands for the data folder. */
export const settingMeanings: Readonly<Record<SettingName, SettingMeaning>> = {
  PORT: { means: 'The port of the product, 1 to 65526. In demo mode the simulators stand on the next three, the page that hands out the certificate of `--lan` on the fourth, simulated WeChat, Alipay and bank on the three after it, and the page and the system of a simulated region on the next two.', unset: '8080' },
  DATABASE_URL: { means: 'A PostgreSQL 18 or newer of your own, `postgresql://…`. The server acts there as the role `yika_server`, whoever signs in.', unset: 'a PostgreSQL of its own, in DATA/postgres' },
  YIKA_OWNER_DATABASE_URL: { means: 'The same database as somebody who owns the schema: only for `yika migrate` and for preparing the demonstration.', unset: '`DATABASE_URL`' },
  YIKA_DATA_DIR: { means: 'The data folder, below called DATA: own PostgreSQL, development keys, built pages, logs, `run.json`.', unset: '`.yika`' },
  YIKA_CONFIG_FILE: { means: 'A file of `NAME=value` lines with any of these. What stands in the environment wins.', unset: 'DATA/yika.env, where there is one' },
  YIKA_MODE: { means: '`demo`: synthetic persons, simulated neighbours, `/start`, `/demo/…`, the demo clock. `production`: none of them exist.', unset: '`production` with a `DATABASE_URL`, else `demo`' },
  YIKA_LISTEN: { means: 'The address to listen on.', unset: '`127.0.0.1`, this machine alone' },
  YIKA_PUBLIC_URL: { means: 'Where browsers reach the product; they may write from there, and links and status lists carry it.', unset: '`http://localhost:PORT`, with TLS `https://…`' },
  YIKA_TLS_KEY_FILE: { means: 'The private key for HTTPS (PEM), with the next one. A proxy in front that ends TLS does as well.', unset: 'plain HTTP' },
  YIKA_TLS_CERTIFICATE_FILE: { means: 'The certificate for HTTPS (PEM).', unset: 'plain HTTP' },
  YIKA_KEYS_FILE: { means: 'The master key: 32 bytes in base64url. Personal data, look-ups and PINs hang on it; without it they are lost. Required in production, outside DATA, as the next two and the neighbours’ secrets are.', unset: 'DATA/keys/master.key, made in demo mode' },
  YIKA_ISSUER_KEY_FILE: { means: 'The issuer’s P-256 key (PKCS#8, PEM, mode 0600), under which codes and status lists are genuine. Production never makes one.', unset: 'DATA/keys/issuer.pem, made in demo mode' },
  YIKA_AUDIT_KEY_FILE: { means: 'The Ed25519 key (PKCS#8, PEM) that seals the audit. Production never makes one.', unset: 'DATA/keys/audit.pem, made in demo mode' },
  YIKA_AUDIT_COPY_FILE: { means: 'Where the roots of the sealed audit are copied to, a line each. Name a place that the database’s administrators cannot write.', unset: 'DATA/audit-roots.jsonl' },
  YIKA_CONNECTIONS: { means: 'Connections of the server to PostgreSQL, 1 to 1000. Two more belong to the work behind.', unset: '16' },
  YIKA_SMS_URL: { means: 'The SMS provider, or an adapter in front of one ([protocol](neighbours.md)). Required in production.', unset: 'the simulator, PORT + 1' },
  YIKA_FACE_URL: { means: 'The face comparison service ([protocol](neighbours.md)). Required in production.', unset: 'the simulator, PORT + 2' },
  YIKA_HOSPITAL_URL: { means: 'The hospital simulator’s own address, for the switches of the demonstration; in production it must be an address all the same.', unset: 'the simulator, PORT + 3' },
  YIKA_NEIGHBOUR_SECRETS_FILE: { means: 'What is agreed with the neighbours, as JSON ([names](neighbours.md)).', unset: 'DATA/simulators.json, which the simulators make' },
  YIKA_CHANNELS_FILE: { means: 'What was registered with WeChat and Alipay, as JSON ([going live](channels.md)). Outside DATA in production.', unset: 'in demo mode what the simulators make, in production no channel' },
  YIKA_DOCUMENTS_S3_ADDRESS: { means: 'A bucket of a store that speaks the S3 protocol, for the documents that areas hand in ([how](operator-guide.md#documents)): `https://s3.example/bucket`, or `https://bucket.s3.example`. In production `https://`.', unset: 'DATA/documents' },
  YIKA_DOCUMENTS_S3_REGION: { means: 'The region that its requests are signed for.', unset: '`us-east-1`' },
  YIKA_DOCUMENTS_S3_KEY_FILE: { means: 'Its key, two lines: `ACCESS_KEY_ID=…` and `SECRET_ACCESS_KEY=…`. Needed with the address; outside DATA in production.', unset: 'documents stay in DATA' },
  YIKA_LOG_LEVEL: { means: '`fatal`, `error`, `warn`, `info`, `debug` or `silent`.', unset: '`info`' },
};
