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
      const other = others.find((one) => isSame(one, source, field));
      if (!other) return [];
      const message = `The source \`${other.id}\` has the same ${field === 'url' ? 'address' : 'ISBN'}.`;
      const help = [source, other].every(({ id }) => isNamed(id))
        ? `Name \`${other.id}\` wherever \`${source.id}\` is named, and remove this one${aboutPlaces(source)}.`
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

/** A place in a page has a field of its own. */
function aboutPlaces({ url = '' }: RecordOf<'sources'>): string {
  return url.includes('#') ? '; which part of the page is meant stands under `locators`' : '';
}

/**
 * Two of one address are one source, whatever they are called. Of one book there may be several parts, as of one
 * document what was read and what is remembered, or what others pass on.
 */
function isSame(one: RecordOf<'sources'>, other: RecordOf<'sources'>, field: 'url' | 'isbn'): boolean {
  if (one.id === other.id) return false;
  if (one.title === other.title || (one.publisher === other.publisher && one.checked === other.checked)) return true;
  return field === 'url' && !isPassedOn(one) && !isPassedOn(other) && !areParts(one, other);
}

function isPassedOn({ readVia, addressUnseen }: RecordOf<'sources'>): boolean {
  return readVia !== undefined || addressUnseen === true;
}

/** What was read of a document and what is remembered of it: one name and day, and behind it which part is meant. */
function areParts(one: RecordOf<'sources'>, other: RecordOf<'sources'>): boolean {
  if (one.checked === other.checked || one.publisher !== other.publisher || one.published !== other.published)
    return false;
  const [name, otherName] = [one, other].map(({ title }) => title.split(/[:(]/)[0]?.trim().toLowerCase() ?? '');
  return name !== undefined && otherName !== undefined && (name.includes(otherName) || otherName.includes(name));
}

/** Whatever is one page: with and without `www.`, a slash at the end or a place in it, and by either protocol. */
export function keyOf(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/#(?![!/]).*$/, '')
    .replace(/\/(?=$|[?#])/, '')
    .toLowerCase();
}
