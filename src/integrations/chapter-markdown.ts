import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { MdastPluginDefinition } from 'satteri';
import { markdownFeatures } from '../book/markdown-features.ts';
import type { MarkdownNode } from '../book/markdown-node.ts';
import { findForeignNodes } from '../checks/rules/closed-vocabulary.ts';
import { isSafeHref } from '../checks/rules/unsafe-link.ts';

/**
 * Returns the Markdown processor of the site. It refuses everything outside the closed vocabulary at
 * compile time, whatever the check said before, and hands Mermaid fences to the Diagram component.
 */
export function chapterMarkdown() {
  return satteri({ features: markdownFeatures, mdastPlugins: [closedVocabularyPlugin, mermaidFencePlugin] });
}

const foreignTypes = [
  'mdxjsEsm',
  'mdxTextExpression',
  'mdxFlowExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'html',
  'image',
  'imageReference',
] as const;

const closedVocabularyPlugin: MdastPluginDefinition = {
  name: 'closed-vocabulary',
  ...Object.fromEntries(foreignTypes.map((type) => [type, refuseForeign])),
  link: refuseUnsafeLink,
  definition: refuseUnsafeLink,
};

function refuseForeign(node: unknown, context: { fileURL?: URL | undefined }): void {
  // The whole element with what it holds: some components need text, others take none.
  const [problem] = findForeignNodes(node as MarkdownNode, fileOf(context));
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`);
}

function refuseUnsafeLink(node: { url?: string; position?: unknown }, context: { fileURL?: URL | undefined }): void {
  if (!isSafeHref(node.url ?? '')) throw new Error(`${fileOf(context)}: the link target ${node.url} is not allowed.`);
}

const mermaidFencePlugin: MdastPluginDefinition = {
  name: 'mermaid-fence',
  code(node, context) {
    if (node.lang !== 'mermaid') return;
    context.replaceNode(node, {
      type: 'mdxJsxFlowElement',
      name: 'Diagram',
      attributes: [
        { type: 'mdxJsxAttribute', name: 'id', value: node.meta ?? '' },
        { type: 'mdxJsxAttribute', name: 'source', value: node.value },
      ],
      children: [],
    });
  },
};

function fileOf(context: { fileURL?: URL | undefined }): string {
  return context.fileURL ? fileURLToPath(context.fileURL) : 'chapter';
}
