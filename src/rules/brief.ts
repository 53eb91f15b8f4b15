import { descendants, errorAt, placeOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import type { Problem, Rule } from './rule.ts';

const fewest = 3;
const most = 4;

/** A summary is what many readers read alone: it stands first, is short, and says where each thing in it is from. */
export const brief: Rule = {
  name: 'brief',
  check: ({ book }) => book.chapters.flatMap((chapter) => checkChapter(chapter)),
};

function checkChapter({ file, tree }: ParsedChapter): Problem[] {
  const blocks = (tree?.children ?? []).filter(({ type }) => type !== 'yaml');
  const found = tree ? [...descendants(tree)].filter(isBrief) : [];
  return found.flatMap((node) => {
    const place = placeOf(file, node);
    if (node !== found[0])
      return [errorAt('brief', place, 'This is a second `<Brief>`.', { help: 'Put all of it into the first one.' })];
    if (node !== blocks[0])
      return [
        errorAt('brief', place, 'Something stands before `<Brief>`.', {
          help: 'Move it to the beginning of the text, right below the frontmatter.',
        }),
      ];
    return checkItems(node, file);
  });
}

function checkItems(node: MarkdownNode, file: string): Problem[] {
  const children = node.children ?? [];
  const [list] = children;
  if (children.length !== 1 || list?.type !== 'list')
    return [
      errorAt(
        'brief',
        placeOf(file, children.find(({ type }) => type !== 'list') ?? node),
        '`<Brief>` holds one list.',
        {
          help: 'Begin each statement with a hyphen, and leave everything else to the text.',
        },
      ),
    ];
  const items = list.children ?? [];
  const unsourced = items
    .filter((item) => ![...descendants(item)].some(({ name }) => componentNamed(name)?.sourcesOf))
    .map((item) =>
      errorAt('brief', placeOf(file, item), 'This statement names no source.', {
        help: 'Take a number from the data with <Fact id="…" />, or name the source with <Cite id="…" />.',
      }),
    );
  if (items.length >= fewest && items.length <= most) return unsourced;
  return [
    errorAt('brief', placeOf(file, list), `\`<Brief>\` has ${items.length} statements.`, {
      help: `Three or four are read; write at least ${fewest} and at most ${most}.`,
    }),
    ...unsourced,
  ];
}

function isBrief({ name, type }: MarkdownNode): boolean {
  return name === 'Brief' && type.startsWith('mdxJsx');
}
