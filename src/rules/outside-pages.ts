import { descendants, errorAt, placeOf, textOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import { detourOf } from './detours.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import type { Rule, Site } from './rule.ts';
import { keyOf } from './source-addresses.ts';

/** A page elsewhere stands among the sources, where readers learn who published it and whether it was read. */
export const outsidePages: Rule = {
  name: 'source-address',
  check: (site) =>
    site.book.chapters.flatMap(({ tree, file, text }) =>
      (tree ? [...descendants(tree, holdsNoLink)] : [])
        .filter((node) => leadsOutside(node) && !isPiece(node, text))
        .map((node) => {
          const { url = '' } = node;
          const message = `\`${url}\` is a page elsewhere, and a chapter cites those instead of linking them.`;
          return errorAt('source-address', placeOf(file, node), message, { help: howToCite(url, site) });
        }),
    ),
};

/** Of a link that is broken Markdown makes another one, of the address alone. */
function isPiece({ position }: MarkdownNode, text: string): boolean {
  return position !== undefined && text.slice(0, position.start.offset).endsWith('](');
}

/** That no link may stand there is told by itself. */
function holdsNoLink({ type, name }: MarkdownNode): boolean {
  return type === 'heading' || (typeof name === 'string' && componentNamed(name)?.isLink === true);
}

/** How an address in the text of a chapter becomes a source that is cited. */
export function howToCite(written: string, { data }: Site): string {
  const address = URL.parse(written);
  const itself = (address && detourOf(address)?.itself) ?? written;
  const known = data.dataset.sources.find(({ url }) => url !== undefined && keyOf(url) === keyOf(itself));
  const cited = `write <Cite id="${known?.id ?? 'short-name'}" /> at the end of the sentence`;
  return known
    ? `Leave the words without the link, and ${cited}: \`${known.id}\` is this page.`
    : `Leave the words without the link, enter the page with npm run new -- source --id short-name --title "…" --publisher "…" --url "${itself}", and ${cited}.`;
}

/** Addresses without a scheme, and those that no browser takes, are told elsewhere. */
function leadsOutside(node: MarkdownNode): boolean {
  if (node.type !== 'link' && node.type !== 'definition') return false;
  return /^https?:\/\/[^/\s]/i.test(node.url ?? '') && !/^www\./.test(textOf(node));
}
