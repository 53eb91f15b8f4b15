import { chaptersBySlug } from '../../book/load-book.ts';
import type { Fence, ParsedChapter } from '../../book/parse-chapter.ts';
import { warnOfCache } from '../../cache/warn-of-cache.ts';
import { DiagramError, renderDiagram } from '../../diagrams/index.ts';
import { NODE_CLASSES } from '../../diagrams/mermaid/prologue.ts';
import type { RenderedDiagram } from '../../diagrams/index.ts';
import { suggest } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { idPattern } from '../../schemas/primitives.ts';
import { isComputedId } from '../../site/diagram-catalogue.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

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
    const diagram = await renderDiagram(fence.source, { lang: chapter.language, onCacheError: warnOfCache });
    if (/<a[\s>]/.test(diagram.svg)) return [refuseLink(fence, lineOfLink(fence))];
    drawn.set(fence, diagram);
    return [];
  } catch (error) {
    if (!(error instanceof DiagramError)) throw error;
    const place = { file: fence.file, line: fence.line + error.line - 1, column: error.column ?? 1 };
    return [errorAt('diagram', place, `${error.message}${inItsWords(error.mermaidMessage)}`, { help: error.hint })];
  }
}

const classes: readonly string[] = NODE_CLASSES;

/** What mermaid takes and the drawing leaves out without a word. */
function findIgnored(fence: Fence): Problem | undefined {
  const lines = fence.source.split('\n');
  for (const [index, line] of lines.entries()) {
    const place = (column: number) => ({ file: fence.file, line: fence.line + index, column });
    const click = /^\s*click\s/.exec(line);
    if (click) return refuseLink(fence, index, click[0].search(/\S/) + 1);
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

/** Links are what readers come upon in the text; in a picture nobody expects them, or sees where they lead. */
function refuseLink(fence: Fence, index: number, column = 1): Problem {
  const place = { file: fence.file, line: fence.line + index, column };
  return errorAt('diagram', place, 'Nothing in a diagram can be clicked.', {
    help: 'Remove the link, and put it into the text below the diagram.',
  });
}

/** Index of the line with the statement that made a link, whatever the kind of diagram calls it. */
function lineOfLink({ source }: Fence): number {
  return Math.max(
    0,
    source.split('\n').findIndex((line) => /(?:^|;)\s*(?:click|links?|href|callback)\b|https?:|\]\(/.test(line)),
  );
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

function checkIds(chapters: readonly ParsedChapter[]): Problem[] {
  const homes = new Map<string, Fence>();
  return chapters.flatMap((chapter) =>
    chapter.fences.flatMap((fence) => {
      const place = { ...fence, line: fence.line - 1 };
      if (fence.id === undefined || !idPattern.test(fence.id)) {
        const message =
          fence.id === undefined
            ? 'The diagram has no id.'
            : `The diagram id \`${fence.id}\` must be lower-case letters, digits and hyphens.`;
        return [errorAt('diagram', place, message, { help: 'Write it on the opening line: ```mermaid press-play' })];
      }
      if (isComputedId(fence.id))
        return [
          errorAt(
            'diagram',
            place,
            `The diagram id \`${fence.id}\` belongs to a diagram that is drawn from the data.`,
            {
              help: 'Ids that begin with dependency-, path- or system- are taken; choose another one.',
            },
          ),
        ];
      const key = `${chapter.language}/${fence.id}`;
      const first = homes.get(key);
      if (!first) {
        homes.set(key, fence);
        return [];
      }
      const where = `${first.file}:${first.line - 1}`;
      return [errorAt('diagram', place, `The diagram id \`${fence.id}\` is used twice; the first is at ${where}.`)];
    }),
  );
}

/** The same diagram in two languages has the same nodes and the same edges; only the words differ. */
function compareLanguages(versions: readonly ParsedChapter[], drawn: ReadonlyMap<Fence, RenderedDiagram>): Problem[] {
  const [original, translation] = [
    versions.find(({ language }) => language === 'en'),
    versions.find(({ language }) => language === 'de'),
  ];
  if (!original || !translation) return [];
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
