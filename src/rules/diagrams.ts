import { errorAt, suggest } from 'checked-content';
import { chaptersBySlug } from '../library/load-book.ts';
import type { Fence, ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';
import { DiagramError } from 'static-mermaid';
import type { RenderedDiagram } from 'static-mermaid';
import { nodeClasses } from '../figures/pictures/node-classes.ts';
import { explainId, isId } from '../schemas/primitives.ts';
import { isComputedId } from '../site/diagram-catalogue.ts';
import { diagramRenderer } from '../site/diagram-renderer.ts';

/** Draws every diagram of the chapters, so that what the check lets through can be built; drawn ones come from the cache. */
export const diagrams: Rule = {
  name: 'diagram',
  check: async ({ book }) => {
    const drawn = new Map<Fence, RenderedDiagram>();
    const problems = await Promise.all(
      book.chapters.flatMap((chapter) => chapter.fences.map((fence) => draw(fence, chapter, drawn))),
    );
    return [
      ...problems.flat(),
      ...checkIds(book.chapters),
      ...[...chaptersBySlug(book).values()].flatMap((versions) => compareLanguages(versions, drawn)),
    ];
  },
};

async function draw(fence: Fence, chapter: ParsedChapter, drawn: Map<Fence, RenderedDiagram>): Promise<Problem[]> {
  const ignored = findIgnored(fence);
  if (ignored) return [ignored];
  try {
    const diagram = await diagramRenderer().render(fence.source, { language: chapter.language });
    const tangled = refuseKnots(fence, diagram);
    if (tangled) return [tangled];
    if (diagram.links.length > 0) return diagram.links.map(({ line, column }) => refuseLink(fence, line - 1, column));
    drawn.set(fence, diagram);
    return [];
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    const place = { file: fence.file, line: fence.line + error.line - 1, column: error.column ?? 1 };
    return [errorAt('diagram', place, `${error.message}${inItsWords(error.mermaidMessage)}`, { help: error.hint })];
  }
}

const classes = Object.keys(nodeClasses);

/** Not the declaration in a class diagram, which names one thing only. */
const CLASS_STATEMENT = /(?:^|;)\s*(?:class\s+[\w-]+(?:\s*,\s*[\w-]+)*|cssClass\s+"[^"]*")\s+[\w-]+\s*(?:;|$)/;

/** What mermaid takes and the drawing leaves out without a word, or draws as the markup that it is. */
function findIgnored(fence: Fence): Problem | undefined {
  const link = fence.source.search(/<a\s[^>]*\bhref\b/i);
  if (link >= 0) return refuseLink(fence, fence.source.slice(0, link).split('\n').length - 1);
  const lines = fence.source.split('\n');
  const hasClasses = lines.some((line) => /^\s*(?:flowchart|graph|stateDiagram|classDiagram|erDiagram)\b/.test(line));
  for (const [index, line] of lines.entries()) {
    const place = (column: number) => ({ file: fence.file, line: fence.line + index, column });
    const statement = hasClasses ? CLASS_STATEMENT.exec(line) : null;
    if (statement)
      return errorAt(
        'diagram',
        place(statement[0].search(/\w/) + statement.index + 1),
        'Nodes get no class by a statement.',
        {
          help: `Write the class behind the node, as in app:::${classes[0] ?? ''}. Classes: ${classes.join(', ')}.`,
        },
      );
    for (const { 1: name = '', index: at } of line
      .replaceAll(/"[^"]*"/g, (label) => ' '.repeat(label.length))
      .matchAll(/:::\s*([\w-]+)/g)) {
      if (classes.includes(name)) continue;
      const { hint } = suggest(name, classes);
      return errorAt('diagram', place(at + 1), `\`${name}\` is not a class of nodes.${hint}`, {
        help: `Classes: ${classes.join(', ')}.`,
      });
    }
  }
  return undefined;
}

/** In a chapter links are what readers come upon in the text; only pictures drawn from the data lead to their records. */
function refuseLink(fence: Fence, index: number, column = 1): Problem {
  const place = { file: fence.file, line: fence.line + index, column };
  return errorAt('diagram', place, 'A diagram of a chapter has no links.', {
    help: 'Remove the link, and put it into the text below the diagram.',
  });
}

/** However it is laid out, some line cannot be followed. */
function refuseKnots(fence: Fence, diagram: RenderedDiagram): Problem | undefined {
  const [knot] = [diagram, ...diagram.narrower].flatMap(({ knots }) => knots);
  if (!knot) return undefined;
  const place = { file: fence.file, line: fence.line - 1, column: 1 };
  return errorAt('diagram', place, `The line from \`${knot.from}\` to \`${knot.to}\` runs behind \`${knot.behind}\`.`, {
    help: 'Leave out lines that follow from others, join what has the same lines in one box or frame, or cut the diagram in two.',
  });
}

/** What mermaid says, without its count of lines, which is not the file's, its copy of the line, and the names of its tokens. */
function inItsWords(message: string): string {
  const said = message
    .trim()
    .replace(/^(?:Error: )?(?:Parse|Lexical) error on line \d+[:.]\s*/, '')
    .replace(/\s*\n?Expecting [^]*$/, '')
    .replace(/(?:^|\n)[^\n]*\n-+\^\s*$/, '')
    .replaceAll(/\s*\n\s*/g, ' / ');
  return said === '' ? '' : ` Mermaid says: ${said.replace(/\.?$/, '.')}`;
}

/** An id names one diagram of the whole book; in the translation of its chapter it names the same one. */
function checkIds(chapters: readonly ParsedChapter[]): Problem[] {
  const homes = new Map<string, Home[]>();
  return chapters.flatMap((chapter) =>
    chapter.fences.flatMap((fence) => {
      const place = { ...fence, line: fence.line - 1 };
      const refused = refuseId(fence.id);
      if (refused || fence.id === undefined)
        return refused ? [errorAt('diagram', place, refused.message, { help: refused.help })] : [];
      const others = homes.get(fence.id) ?? [];
      homes.set(fence.id, [...others, { chapter, fence }]);
      const first =
        others.find((other) => other.chapter.language === chapter.language) ??
        others.find((other) => other.chapter.slug !== chapter.slug);
      if (!first) return [];
      const where = `${first.fence.file}:${first.fence.line - 1}`;
      return [
        errorAt('diagram', place, `The diagram id \`${fence.id}\` is used twice; the first is at ${where}.`, {
          help: 'Choose another id; only the translation of the same chapter has the same one.',
        }),
      ];
    }),
  );
}

/** What is wrong with an id by itself. */
function refuseId(id: string | undefined): { message: string; help: string } | undefined {
  const help = 'Write it on the opening line: ```mermaid press-play';
  if (id === undefined) return { message: 'The diagram has no id.', help };
  if (id.includes(' '))
    return { message: `Behind \`mermaid\` stands the id of the diagram, one word, and not \`${id}\`.`, help };
  if (!isId(id)) return { message: explainId('diagram id', id), help };
  if (!isComputedId(id)) return undefined;
  return {
    message: `The diagram id \`${id}\` belongs to a diagram that is drawn from the data.`,
    help: 'Ids that begin with dependency-, path- or system- are taken; choose another one.',
  };
}

/** The same diagram in two languages has the same nodes and the same edges; only the words differ. */
function compareLanguages(versions: readonly ParsedChapter[], drawn: ReadonlyMap<Fence, RenderedDiagram>): Problem[] {
  const [original, ...translations] = versions;
  return original ? translations.flatMap((translation) => compareDiagrams(original, translation, drawn)) : [];
}

function compareDiagrams(
  original: ParsedChapter,
  translation: ParsedChapter,
  drawn: ReadonlyMap<Fence, RenderedDiagram>,
): Problem[] {
  return translation.fences.flatMap((fence) => {
    const other = original.fences.find((candidate) => candidate.id === fence.id);
    // That it is missing there is a matter of the language parity.
    if (!other) return [];
    const [here, there] = [drawn.get(fence), drawn.get(other)];
    if (!here || !there || structureOf(here) === structureOf(there)) return [];
    return [
      errorAt('diagram', fence, `The diagram \`${fence.id}\` has other nodes or edges than in ${original.file}.`, {
        help: 'Keep ids and arrows the same and translate the labels only.',
      }),
    ];
  });
}

/** Kinds whose nodes have ids of their own; in the others the labels are the nodes, and labels are translated. */
const kindsWithIds = new Set(['flowchart', 'sequence', 'state', 'class', 'er']);

function structureOf({ type, nodes, edges }: RenderedDiagram): string {
  if (!kindsWithIds.has(type)) return JSON.stringify([type, nodes.length, edges.length]);
  const edgeKeys = edges.map(({ from, to, dashed }) => `${from} ${dashed ? '-.' : '--'} ${to}`).toSorted();
  return JSON.stringify([type, nodes.map(({ id }) => id).toSorted(), edgeKeys]);
}

interface Home {
  readonly chapter: ParsedChapter;
  readonly fence: Fence;
}
