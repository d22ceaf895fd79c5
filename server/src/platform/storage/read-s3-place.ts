import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseEnv } from 'node:util';
import type { S3Place } from './s3-store.ts';

export interface S3Settings {
  readonly address: string | undefined;
  readonly region: string | undefined;
  readonly keyFile: string | undefined;
}

interface Around {
  readonly production: boolean;
  readonly dataFolder: string;
  readonly fault: (sentence: string) => void;
}

/** Null: documents stay in the data folder. What is half said is a fault, and no fault repeats what was said. */
export function readS3Place({ address, region, keyFile }: S3Settings, { production, dataFolder, fault }: Around): S3Place | null {
  if (!address && !region && !keyFile) return null;
  if (!address || !keyFile) {
    fault('YIKA_DOCUMENTS_S3_ADDRESS and YIKA_DOCUMENTS_S3_KEY_FILE must both be set, or neither.');
    return null;
  }
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol) || /[?#@]/.test(address)) fault('YIKA_DOCUMENTS_S3_ADDRESS must be the address of a bucket, and begin with http:// or https://.');
  else if (production && !address.startsWith('https://')) fault('In production YIKA_DOCUMENTS_S3_ADDRESS must begin with https://.');
  if (production && !relative(dataFolder, resolve(keyFile)).startsWith('..')) fault('In production YIKA_DOCUMENTS_S3_KEY_FILE must name a file outside the data folder.');
  if (region && !/^[a-z0-9-]{1,40}$/.test(region)) fault('YIKA_DOCUMENTS_S3_REGION must be the name of a region, in small letters.');
  if (!existsSync(keyFile)) {
    fault('YIKA_DOCUMENTS_S3_KEY_FILE names a file that does not exist.');
    return null;
  }
  const { ACCESS_KEY_ID: accessKeyId, SECRET_ACCESS_KEY: secretAccessKey } = parseEnv(readFileSync(keyFile, 'utf8'));
  if (!accessKeyId || !secretAccessKey) {
    fault('YIKA_DOCUMENTS_S3_KEY_FILE must hold two lines: ACCESS_KEY_ID=… and SECRET_ACCESS_KEY=….');
    return null;
  }
  return { address: address.replace(/\/+$/, ''), region: region ?? 'us-east-1', accessKeyId, secretAccessKey };
}
