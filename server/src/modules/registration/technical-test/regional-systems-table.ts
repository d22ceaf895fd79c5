import type { PublicKey } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import type { RegionalSystem } from './regional-connection.ts';

export interface RegisteredSystem extends RegionalSystem {
  readonly version: number;
  readonly registeredBy: string;
  readonly at: number;
}

type Row = Omit<RegisteredSystem, 'publicKey'> & PublicKey;

const columns = 'area_code, version, address, x, y, authority, registered_by, at';

/** The newest, which counts; or that of a version. Null: nobody has registered one. */
export async function findRegionalSystem(database: Transaction, areaCode: RegionCode, version: number | null = null): Promise<RegisteredSystem | null> {
  const [row] = await database.query<Row>('find_regional_system', `
    select ${columns} from regional_systems where area_code = $1 and ($2::integer is null or version = $2) order by version desc limit 1`, [areaCode, version]);
  if (!row) return null;
  const { x, y, ...system } = row;
  return { ...system, publicKey: { x, y } };
}

/** Of two who register at once the second fails at the primary key, and is asked to look again. */
export async function insertRegionalSystem(database: Transaction, { areaCode, version, address, publicKey, authority, registeredBy, at }: RegisteredSystem): Promise<void> {
  await database.query('insert_regional_system', `insert into regional_systems (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [areaCode, version, address, publicKey.x, publicKey.y, authority, registeredBy, new Date(at)]);
}
