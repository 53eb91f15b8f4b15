import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { nameTable, readTables, writeTables } from './tables.ts';

export interface Cut {
  /** A variable font, WOFF2. */
  readonly font: Buffer;
  readonly letters: string;
  /** The lightest and the heaviest weight. */
  readonly weights: readonly [number, number];
  /** OpenType features. */
  readonly features: readonly string[];
  /** Kern all weights like the lightest: a sixth less to load, where nothing is measured by the result. */
  readonly evenKerning: boolean;
}

/** Returns the part of a font that is asked for, as WOFF2. */
export async function cutFont({ font, letters, weights: [min, max], features, evenKerning }: Cut): Promise<Buffer> {
  const cut = async (wanted: readonly string[], wght: number | { min: number; max: number }) =>
    readTables(
      await subsetFont(font, letters, {
        targetFormat: 'truetype',
        keepFeatures: wanted,
        variationAxes: { wght },
        noHinting: true,
        dropTables: unneeded,
      }),
    );
  const range = { min, max };
  const tables = await cut(evenKerning ? features.filter((feature) => feature !== 'kern') : features, range);
  if (evenKerning) {
    const lightest = await cut(features, min);
    for (const name of ['GPOS', 'GDEF']) {
      const table = lightest.get(name);
      if (table) tables.set(name, table);
    }
    if (!same(tables.get('cmap'), lightest.get('cmap')))
      throw new Error('The two cuts number their letters differently.');
  }
  tables.set('name', nameTable('Cut'));
  return convert(writeTables(tables), 'woff2');
}

/**
 * What browsers do without: names of styles, hints for screens of low resolution, and tables that tell again what
 * follows from the outlines.
 */
const unneeded = ['BASE', 'HVAR', 'MVAR', 'STAT', 'gasp', 'name', 'prep'];

function same(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one !== undefined && other !== undefined && one.equals(other);
}
