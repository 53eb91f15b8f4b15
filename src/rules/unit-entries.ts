import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, readTextFile } from 'checked-content';
import { unitsFile, unitsSchema } from '../schemas/units.ts';
import type { Rule } from './rule.ts';

/** What is said of a unit is whole, in every language. */
export const unitEntries: Rule = {
  name: 'invalid-value',
  check: ({ root }) => {
    if (!existsSync(join(root, unitsFile))) return [];
    const { text, usable, problems } = readTextFile(root, unitsFile, '.json');
    return usable ? [...problems, ...readJson({ file: unitsFile, text }, unitsSchema).problems] : problems;
  },
};
