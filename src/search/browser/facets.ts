import type { FacetCount, FacetCounts } from './filters.ts';
import type { ResultKind } from '../shared/record.ts';
import type { FacetName } from '../shared/record.ts';
import { facetNames, resultKinds } from '../shared/record.ts';
import { markLanguage, searchWords } from './search-words.ts';

/** Draws the facets of the results with their counts; chosen values stay visible even where none is left. */
export function drawFacets(
  place: HTMLElement,
  facets: FacetCounts,
  chosen: Readonly<Record<string, readonly string[]>>,
  onChange: (name: string, value: string, on: boolean) => void,
): void {
  const t = searchWords();
  const focused =
    document.activeElement instanceof HTMLInputElement ? document.activeElement.dataset['facet'] : undefined;
  const groups = facetNames.flatMap((name) => {
    const isChosen = (value: string) => chosen[name]?.includes(value) ?? false;
    const known = Object.entries(facets[name] ?? {});
    const values = new Map(known.filter(([value, { count }]) => count > 0 || isChosen(value)));
    for (const value of chosen[name] ?? []) if (!values.has(value)) values.set(value, { name: value, count: 0 });
    if (values.size === 0) return [];
    const group = document.createElement('fieldset');
    markLanguage(group.appendChild(document.createElement('legend'))).textContent = t(`search.facet.${name}`);
    for (const [value, { name: word, count }] of sorted(name, values)) {
      const label = group.appendChild(document.createElement('label'));
      const box = label.appendChild(document.createElement('input'));
      box.type = 'checkbox';
      box.checked = isChosen(value);
      box.dataset['facet'] = `${name}:${value}`;
      box.addEventListener('change', () => onChange(name, value, box.checked));
      label.append(' ', wordFor(name, value, word), ' ');
      label.appendChild(document.createElement('span')).textContent = String(count);
    }
    return [group];
  });
  place.replaceChildren(...groups);
  // The boxes are drawn anew with every answer; the keyboard stays where it was.
  if (focused) place.querySelector<HTMLInputElement>(`[data-facet="${CSS.escape(focused)}"]`)?.focus();
}

/** What a value is called; one that nobody knows can only come from the address of the page. */
function wordFor(name: FacetName, value: string, called: string): Node | string {
  const kind = name === 'kind' ? resultKinds.find((known) => known === value) : undefined;
  if (!kind) return called;
  const word = markLanguage(document.createElement('span'));
  word.textContent = searchWords()(`search.kind.${kind}`);
  return word;
}

function sorted(name: FacetName, values: ReadonlyMap<string, FacetCount>): [string, FacetCount][] {
  const entries = [...values];
  if (name === 'kind')
    return entries.sort(([a], [b]) => resultKinds.indexOf(a as ResultKind) - resultKinds.indexOf(b as ResultKind));
  if (name === 'year') return entries.sort(([a], [b]) => (a < b ? 1 : -1));
  return entries.sort(([, a], [, b]) => b.count - a.count);
}
