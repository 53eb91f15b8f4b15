/** A page of a built site, by its address, and how heavy its HTML is. */
export interface BuiltPage {
  readonly path: string;
  readonly bytes: number;
}

/**
 * One page for each kind in each language: what stands at the first level is a kind of its own, of what stands
 * side by side below it the heaviest one is shown.
 */
export function pageOfEachKind(pages: readonly BuiltPage[], otherLanguages: readonly string[]): string[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = kindOf(page.path, otherLanguages);
    const known = heaviest.get(kind);
    if (!known || page.bytes > known.bytes) heaviest.set(kind, page);
  }
  return [...heaviest.values()].map(({ path }) => path).toSorted();
}

function kindOf(path: string, otherLanguages: readonly string[]): string {
  const [first = '', ...others] = path.split('/').filter((part) => part !== '');
  const isOther = otherLanguages.includes(first);
  const below = isOther ? others : [first, ...others];
  return [isOther ? first : '', ...below.slice(0, -1), below.length > 1 ? '*' : (below[0] ?? '')].join('/');
}
