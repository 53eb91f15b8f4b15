import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { MdastPluginDefinition } from 'satteri';
import { markdownFeatures, parseMdx } from 'checked-content';
import { diagramId } from '../vocabulary/Diagram/diagram-id.ts';
import { placeInBook } from '../library/load-book.ts';
import { findRefused } from '../check/refused-markdown.ts';
import { keepMarksWithValues } from './keep-marks-with-values.ts';
import { notesBeside } from './notes-beside.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { alignedCells, closedOutput } from '../site/closed-output.ts';

/**
 * Returns the Markdown processor of the site, the one gate through which every Markdown and MDX file goes
 * that Astro compiles, whoever asked for it and whatever the check said before. It takes chapters only,
 * holds their text to the closed vocabulary before anything of it is compiled, and keeps the frontmatter
 * to itself: Astro would import what its `layout` names. Mermaid fences become Diagram components.
 */
export function chapterMarkdown(): ReturnType<typeof satteri> {
  const compiler = satteri({
    features: markdownFeatures,
    mdastPlugins: [mermaidFences, keepMarksWithValues],
    hastPlugins: [alignedCells, notesBeside, closedOutput],
  });
  return {
    name: compiler.name,
    options: compiler.options,
    createRenderer: () =>
      Promise.resolve({
        render: (_content, options) =>
          Promise.reject(refusal(fileOf(options?.fileURL), 'Only chapters are compiled; this Markdown file is none.')),
      }),
    createMdxRenderer: async (shared, options) => {
      const renderer = await compiler.createMdxRenderer?.(shared, options);
      if (!renderer) throw new Error('The installed @astrojs/markdown-satteri compiles no MDX; install another one.');
      return {
        process: async (content, path, frontmatter) => {
          refuseForeign(content, fileOf(path), Object.keys(frontmatter));
          return renderer.process(content, path, {});
        },
      };
    },
  };
}

/** @throws Error with file, line and column of the first thing that must not be compiled. */
function refuseForeign(content: string, file: string, fields: readonly string[]): void {
  if (!placeInBook(file)) throw refusal(file, 'Only chapters are compiled, and no chapter can lie here.');
  const foreign = fields.find((field) => !Object.hasOwn(chapterSchema.shape, field));
  if (foreign !== undefined) throw refusal(file, `\`${foreign}\` is not a field of a chapter.`);
  const [problem] = findRefused(parseMdx(content), file, content);
  if (problem) throw refusal(`${file}:${problem.line}:${problem.column}`, problem.message);
}

function refusal(place: string, message: string): Error {
  return new Error(`${place} ${message}`);
}

/** Path from the root, with forward slashes, as the check names it. */
function fileOf(path: string | URL | undefined): string {
  if (path === undefined) return 'A Markdown file';
  return relative(process.cwd(), path instanceof URL ? fileURLToPath(path) : path)
    .split(sep)
    .join('/');
}

const mermaidFences: MdastPluginDefinition = {
  name: 'mermaid-fences',
  code(node, context) {
    if (node.lang !== 'mermaid') return;
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'Diagram',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'id', value: diagramId(node.meta) ?? '' },
        { type: 'mdxJsxAttribute', name: 'source', value: node.value },
      ],
      children: [],
    });
  },
};
