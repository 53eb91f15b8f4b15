import { descendants, errorAt, placeOf } from 'checked-content';
import type { Problem, Rule } from './rule.ts';

export const tableCells: Rule = {
  name: 'table-cells',
  check: ({ book, guides }) =>
    [...book.chapters, ...guides].flatMap(({ tree, file }) =>
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
