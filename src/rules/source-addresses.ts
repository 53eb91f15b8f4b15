import { errorAt } from 'checked-content';
import type { RecordOf } from '../schemas/collections.ts';
import { isbnKey } from '../schemas/isbn.ts';
import { detourOf } from './detours.ts';
import type { Problem, Rule } from './rule.ts';
import { namedSources } from './unused-source.ts';

/** A source is named by what everybody finds it under, its own address or ISBN, and once. */
export const sourceAddresses: Rule = {
  name: 'source-address',
  check: (site) => {
    const { data } = site;
    const isNamed = namedSources(site);
    const known = new Map<string, RecordOf<'sources'>[]>();
    const again = (field: 'url' | 'isbn', key: string, source: RecordOf<'sources'>): Problem[] => {
      const others = known.get(key) ?? [];
      known.set(key, [...others, source]);
      const other = others.find((one) => isSame(one, source));
      if (!other) return [];
      const message = `The source \`${other.id}\` has the same ${field === 'url' ? 'address' : 'ISBN'}.`;
      const help = [source, other].every(({ id }) => isNamed(id))
        ? `Name \`${other.id}\` wherever \`${source.id}\` is named, and remove this one.`
        : `Remove \`${isNamed(source.id) ? other.id : source.id}\`, which nothing names.`;
      return [errorAt('source-address', data.placeOf(source, [field]), message, { help })];
    };
    return data.dataset.sources.flatMap((source): Problem[] => {
      const address = source.url === undefined ? null : URL.parse(source.url);
      const detour = address && detourOf(address);
      if (detour) {
        const { message, help } = detour;
        return [errorAt('source-address', data.placeOf(source, ['url']), message, { help })];
      }
      const sameAddress = address ? again('url', keyOf(address.href), source) : [];
      const sameBook = source.isbn === undefined ? [] : again('isbn', isbnKey(source.isbn), source);
      return [...sameAddress, ...sameBook].slice(0, 1);
    });
  },
};

/** One document may be there twice: as it was read and as it is remembered, or where another one passes it on. */
function isSame(one: RecordOf<'sources'>, other: RecordOf<'sources'>): boolean {
  if (one.id === other.id) return false;
  return one.title === other.title || (one.publisher === other.publisher && one.checked === other.checked);
}

/** Whatever is one page: with and without `www.`, a slash at the end, and by either protocol. */
function keyOf(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=$|[?#])/, '')
    .toLowerCase();
}
