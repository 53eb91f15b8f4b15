import { errorAt, findInvisibleSign } from 'checked-content';
import type { MarkdownNode, Place } from 'checked-content';
import type { Problem, Rule } from './rule.ts';
import { interfaceTexts } from './texts/interface-texts.ts';
import { searchTexts } from './texts/search-texts.ts';

/** Signs that stand in no file as they are, but that an escape of YAML or JSON or an entity of HTML brings into a text. */
export const invisibleSigns: Rule = {
  name: 'file-encoding',
  check: (site) => [
    ...search(site).map(({ found, place }) => refuse(found.what, place())),
    ...interfaceTexts(site.texts).flatMap(({ text, place }) => {
      const sign = findInvisibleSign(text);
      return sign ? [refuse(sign.what, place())] : [];
    }),
  ],
};

const search = searchTexts(textsOf, findInvisibleSign);

function refuse(what: string, place: Place): Problem {
  return errorAt('file-encoding', place, `The text holds ${what}, written as an escape.`, {
    help: 'Remove the escape: what nobody sees, nobody can check.',
  });
}

/** What a node brings to the page by itself, without what stands in it. */
function textsOf({ type, value, url, title, lang, meta, attributes }: MarkdownNode): unknown[] {
  if (type === 'yaml') return [];
  // Of other addresses those are known that there are, and what is none of them is refused as that.
  const address = /^(?:https?|mailto):/i.test(url ?? '') ? url : undefined;
  return [value, address, title, lang, meta, ...(attributes ?? []).map((attribute) => attribute.value)];
}
