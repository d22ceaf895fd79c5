import { rmSync } from 'node:fs';
import { startProduct } from './product.ts';

/**
 * Before all journeys: the product is started once and stopped, and its data folder – database, persons, pages – is what every file
 * begins with a copy of. That saves half the time of a start, and no file sees what another did.
 */
export default async function prepareProduct(): Promise<() => void> {
  const product = await startProduct();
  await product.stop({ keepData: true });
  process.env['PREPARED_FOR_JOURNEYS'] = product.dataFolder;
  return () => rmSync(product.dataFolder, { recursive: true, force: true });
}
