import { errorAt } from 'checked-content';
import { detourOf } from './detours.ts';
import type { Rule } from './rule.ts';

/** A link of a chapter leads to the page itself, as the address of a source does. */
export const linkAddresses: Rule = {
  name: 'source-address',
  check: ({ book }) =>
    book.chapters
      .flatMap(({ links }) => links)
      .flatMap(({ href, ...place }) => {
        const address = /^https?:/i.test(href) ? URL.parse(href) : null;
        const detour = address && detourOf(address);
        return detour ? [errorAt('source-address', place, detour.message, { help: detour.help })] : [];
      }),
};
