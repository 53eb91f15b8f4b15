import { descendants, errorAt, isCode, placeIn, placeOf, textOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import { settingsOf } from '../i18n/texts.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { howToCite } from './outside-pages.ts';
import type { Problem, Rule, Site } from './rule.ts';

/** A link says where it leads: who hears or skims a page meets the links without the sentences around them. */
export const vagueLinks: Rule = {
  name: 'link-text',
  check: (site) =>
    site.book.chapters.flatMap(({ tree, file, language }) => {
      const vague = new Set(settingsOf(language).vagueLinks);
      return tree
        ? [
            ...[...descendants(tree)]
              .filter((node) => isClicked(node) && vague.has(wordsOf(node).toLowerCase()))
              .map((link) =>
                errorAt('link-text', placeOf(file, link), `\`${wordsOf(link)}\` does not say where the link leads.`),
              ),
            ...bareAddresses(tree, file, site),
          ]
        : [];
    }),
};

/** A link, or a component that readers click on like one. */
function isClicked({ type, name }: MarkdownNode): boolean {
  return type === 'link' || (typeof name === 'string' && componentNamed(name)?.isLink === true);
}

function wordsOf(link: MarkdownNode): string {
  return textOf(link).replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '');
}

/** With a path behind it the name of a host is no name of a company. */
const bareAddress =
  /(?<![\p{L}\p{Nd}./@-])(?:www\.[\p{L}\p{Nd}-]+\.[^\s)]*|(?:[\p{L}\p{Nd}-]+\.)+\p{L}{2,}\/[^\s)]*)(?<=[\p{L}\p{Nd}/])/gu;

/** Addresses in the text, which readers can click in some places and not in others. */
function bareAddresses(tree: MarkdownNode, file: string, site: Site): Problem[] {
  return textsOutsideLinks(tree).flatMap((node) =>
    [...(node.value ?? '').matchAll(bareAddress)].map(({ 0: address, index }) =>
      errorAt(
        'link-text',
        { file, ...placeIn(node.value ?? '', index, placeOf(file, node)) },
        `\`${address}\` is an address without a link.`,
        { help: howToCite(`https://${address}`, site) },
      ),
    ),
  );
}

function textsOutsideLinks(node: MarkdownNode): MarkdownNode[] {
  if (node.type === 'text') return [node];
  // A link that is made of nothing but its address is one by chance.
  const isLink = node.type === 'link' && !/^www\./.test(textOf(node));
  return isLink || isCode(node) ? [] : (node.children ?? []).flatMap(textsOutsideLinks);
}
