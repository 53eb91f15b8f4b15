import { descendants } from '../../packages/checked-content/src/markdown/markdown-node.ts';
import { placeOf } from '../../packages/checked-content/src/markdown/parse-chapter.ts';
import type { Problem } from '../../packages/checked-content/src/problems/problem.ts';
import type { Rule } from '../../packages/checked-content/src/check/rule.ts';
import { errorAt } from '../../packages/checked-content/src/check/rule.ts';

export const tableCells: Rule = {
  name: 'table-cells',
  check: ({ book }) =>
    book.chapters.flatMap(({ tree, file }) =>
      (tree ? [...descendants(tree)] : [])
        .filter(({ type }) => type === 'table')
        .flatMap(({ children = [] }) => {
          const columns = children[0]?.children?.length ?? 0;
          return children.flatMap((row): Problem[] => {
            const cells = row.children?.length ?? 0;
            if (cells === columns) return [];
            const count = `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
            return [
              errorAt(
                'table-cells',
                placeOf(file, row),
                `This row has ${count}, but the head of the table ${columns}.`,
              ),
            ];
          });
        }),
    ),
};
