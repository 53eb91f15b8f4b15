import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import type { HastPluginDefinition } from 'satteri';
import { plainFeatures } from 'checked-content';
import type { Guide } from '../library/guides.ts';
import { fileAddress } from './repository.ts';

/**
 * The contributing guide as it is shown on the site: without its own title, which the page has already;
 * links to files of the repository lead there, or become plain text where the repository is unknown.
 * The rules for Markdown of this site hold for it as for a chapter; the check says where it breaks them.
 */
export async function guideHtml(guide: Guide): Promise<string> {
  return (await render(guide.text)).code;
}

/**
 * Returns the ids that the headings of a guide get on the page, in reading order and without those of the
 * first level: what stands in braces at their end, or what the renderer makes of their words, maybe nothing.
 */
export async function headingIdsOfGuide(text: string): Promise<string[]> {
  return (await render(text)).metadata.headings.map(({ slug }) => slug);
}

async function render(text: string) {
  const processor = await createSatteriMarkdownProcessor({
    syntaxHighlight: false,
    features: plainFeatures,
    hastPlugins: [guideShape],
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
