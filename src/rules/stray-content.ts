import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { errorAt, isByTheWay } from 'checked-content';
import type { Rule } from './rule.ts';

const folder = 'src/content';
/** Their readers tell what in them is none of theirs; nothing reads what lies beside them, but programs may take it for settings. */
const read = ['chapters', 'texts', 'in-step.json', 'first-values.json'];

/** Files and folders among the content that no reader comes by. */
export const strayContent: Rule = {
  name: 'file-location',
  check: ({ root }) =>
    (lstatSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() === true
      ? readdirSync(join(root, folder)).toSorted()
      : []
    )
      .filter((name) => !read.includes(name) && !isByTheWay(name, lstatSync(join(root, folder, name))))
      .map((name) => {
        const file = `${folder}/${name}`;
        return errorAt('file-location', { file, line: 1, column: 1 }, `Nothing reads \`${file}\`.`, {
          help: `In ${folder} there are ${read.join(' and ')}, and nothing else.`,
        });
      }),
};
