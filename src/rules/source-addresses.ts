import { errorAt } from 'checked-content';
import type { RecordOf } from '../schemas/collections.ts';
import type { Problem, Rule } from './rule.ts';

/** The address of a source is the one under which everybody finds it: the page itself, named once. */
export const sourceAddresses: Rule = {
  name: 'source-address',
  check: ({ data }) => {
    const known = new Map<string, RecordOf<'sources'>[]>();
    return data.dataset.sources.flatMap((source): Problem[] => {
      const address = URL.parse(source.url);
      if (!address) return [];
      const place = () => data.placeOf(source, ['url']);
      const target = behind(address);
      if (target)
        return [
          errorAt('source-address', place(), `The address leads by way of ${address.hostname} to another one.`, {
            help: `Write that one: ${target}`,
          }),
        ];
      const plain = withoutTracking(address);
      if (plain !== address.href)
        return [
          errorAt('source-address', place(), 'The address says by what link somebody came to it.', {
            help: `Write it without: ${plain}`,
          }),
        ];
      const others = known.get(keyOf(plain)) ?? [];
      known.set(keyOf(plain), [...others, source]);
      const other = others.find((one) => isSame(one, source));
      if (!other) return [];
      const message = `The source \`${other.id}\` has the same address.`;
      return [
        errorAt('source-address', place(), message, { help: `Name \`${other.id}\` wherever this one is named.` }),
      ];
    });
  },
};

/** One document may be there twice: as it was read and as it is remembered, or where another one passes it on. */
function isSame(one: RecordOf<'sources'>, other: RecordOf<'sources'>): boolean {
  if (one.id === other.id) return false;
  return one.title === other.title || (one.publisher === other.publisher && one.checked === other.checked);
}

/** The address that one of a search engine or of a network leads on to. */
function behind(address: URL): string | undefined {
  return [...address.searchParams.values()].find((value) => /^https?:\/\/[^/]+\.[^/]+/i.test(value));
}

/** What newsletters, advertisers and networks add, to know who came from where. */
const tracking = /^(?:utm_\w+|\w*clid|[gw]braid|mc_[ce]id|igshid|mkt_tok|_hs(?:enc|mi)|(?:nc|cmp|ic)id|ref_src)$/i;

function withoutTracking(address: URL): string {
  const plain = new URL(address);
  for (const name of [...plain.searchParams.keys()]) if (tracking.test(name)) plain.searchParams.delete(name);
  return plain.search === address.search ? address.href : plain.href;
}

/** Whatever is one page: with and without `www.`, a slash at the end, and by either protocol. */
function keyOf(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=$|[?#])/, '')
    .toLowerCase();
}
