import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition } from 'satteri';
import { plainFeatures } from 'checked-content';
import { alignedCells, closedOutput } from './closed-output.ts';
import { fileAddress } from './repository.ts';

/**
 * The text of a guide as it is shown on the site: without its own title, which the page has already;
 * links to files of the repository lead there, or become plain text where the repository is unknown.
 * It must have passed the gate for Markdown.
 * @throws Error where it becomes an element or attribute that no page of this site may hold.
 */
export async function renderGuide(text: string): Promise<string> {
  return (await render(text, [guideShape, alignedCells, closedOutput])).code;
}

/**
 * Returns the headings of a guide as they are on the page, in reading order and without those of the first
 * level. The id is what stands in braces at their end, or what the renderer makes of their words, maybe nothing.
 */
export async function headingsOfGuide(text: string): Promise<{ id: string; text: string; depth: number }[]> {
  const { headings } = (await render(text, [guideShape])).metadata;
  return headings.map(({ slug, ...heading }) => ({ id: slug, ...heading }));
}

async function render(text: string, hastPlugins: HastPluginDefinition[]) {
  const processor = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: plainFeatures,
    hastPlugins,
  });
  return processor.render(text);
}

const guideShape: HastPluginDefinition = {
  name: 'guide-shape',
  element: [
    { filter: ['h1'], visit: (title, context) => context.removeNode(title) },
    // Long lines scroll, so the keyboard must reach them.
    { filter: ['pre'], visit: (block, context) => context.setProperty(block, 'tabIndex', 0) },
    {
      filter: ['a'],
      visit: (link, context) => {
        const href = link.properties['href'] ?? '';
        if (/^(?:https?:|\/|#|mailto:)/.test(href)) return;
        const address = fileAddress(href);
        if (address === undefined) context.replaceNode(link, [...link.children]);
        else context.setProperty(link, 'href', address);
      },
    },
  ],
};
