import { facetNames } from '../shared/record.ts';
import { whenTyped } from './composition.ts';
import type { SearchAnswer } from './engine.ts';
import { drawFacets } from './facets.ts';
import { pageSetting } from './page-setting.ts';
import { connectSearchBox } from './search-box.ts';
import { markLanguage, searchWords } from './search-words.ts';

const pageSize = 20;

/** Brings the search page to life: the query and the facets stand in its address, so it can be shared. */
function startSearchPage(): void {
  const find = <T extends Element>(selector: string, type: new () => T): T => {
    const found = document.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`The search page lacks ${selector}.`);
    return found;
  };
  const form = find('#search-form', HTMLFormElement);
  const input = find('#search-field', HTMLInputElement);
  const list = find('#search-results', HTMLElement);
  const status = find('#search-status', HTMLElement);
  const facets = find('#search-facets', HTMLElement);
  const narrow = find('#search-narrow', HTMLDetailsElement);
  const more = find('#search-more', HTMLButtonElement);
  const index = find('#search-index', HTMLElement);
  const { language } = pageSetting();
  const t = searchWords();
  let chosen: Record<string, string[]> = {};
  let limit = pageSize;
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a[data-result]')];

  const readAddress = () => {
    const parameters = new URLSearchParams(location.search);
    input.value = (parameters.get('q') ?? '').slice(0, 400);
    chosen = Object.fromEntries(facetNames.map((name) => [name, parameters.getAll(name)]));
    limit = shownBefore();
  };
  const writeAddress = (how: 'push' | 'replace') => {
    const parameters = new URLSearchParams();
    if (input.value) parameters.set('q', input.value);
    for (const name of facetNames) for (const value of chosen[name] ?? []) parameters.append(name, value);
    const address = parameters.toString() ? `?${parameters}` : location.pathname;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const show = (answer: SearchAnswer, query: string) => {
    drawFacets(facets, answer.language === language ? answer.facets : {}, chosen, (name, value, on) => {
      chosen[name] = on ? [...(chosen[name] ?? []), value] : (chosen[name] ?? []).filter((other) => other !== value);
      limit = pageSize;
      writeAddress('push');
      void box.refresh();
    });
    narrow.hidden = facets.childElementCount === 0;
    more.hidden = answer.total <= answer.results.length;
    index.hidden = query !== '' && answer.total > 0;
    document.title = document.title.replace(/^(?:.* – )?/, query ? `${query.slice(0, 60)} – ` : '');
  };
  // What was typed before this script was there stands in no address.
  const typed = input.value;
  readAddress();
  if (typed && !input.value) {
    input.value = typed;
    writeAddress('replace');
  }
  const box = connectSearchBox({
    input,
    list,
    status,
    limit: () => limit,
    filters: () => chosen,
    onAnswer: show,
    // Counts and further results belong to an answer; what stands from A to Z is there without one.
    onFailure: () => {
      narrow.hidden = true;
      more.hidden = true;
      index.hidden = false;
    },
  });

  // What was looked for with Enter stays one step back; what comes while typing does not.
  let isAskedFor = false;
  whenTyped(input, () => {
    limit = pageSize;
    writeAddress(isAskedFor ? 'push' : 'replace');
    isAskedFor = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    isAskedFor = input.value !== '';
    if (box.hasFailed) void box.refresh();
  });
  more.addEventListener('click', () => {
    const shown = links().length;
    limit += pageSize;
    history.replaceState({ limit } satisfies Place, '');
    void box.refresh().then(() => links()[shown]?.focus());
  });
  list.addEventListener('click', (event) => {
    const opened = links().findIndex((link) => link.contains(event.target as Node));
    if (opened >= 0) history.replaceState({ limit, opened } satisfies Place, '');
  });
  markLanguage(more).textContent = t('search.more');
  addEventListener('popstate', () => {
    readAddress();
    void comeBack();
  });
  /** Searches for what stands in the address, and returns to the result from which the reader comes back. */
  const comeBack = async () => {
    const { opened } = placeBefore();
    // Where something is asked for, the answer takes the place of what stands from A to Z.
    index.hidden = input.value !== '';
    await box.refresh();
    if (opened !== undefined) links()[opened]?.focus();
  };
  // Beside the results there is room for the facets; above them, on a phone, they would be in the way.
  narrow.open = matchMedia('(min-width: 56rem)').matches || Object.values(chosen).some((values) => values.length > 0);
  void comeBack();
}

/** How far a reader had come among the results; the browser keeps it with the address. */
interface Place {
  readonly limit: number;
  /** Number of the result that was opened, from 0. */
  readonly opened?: number;
}

function placeBefore(): Partial<Place> {
  return (history.state ?? {}) as Partial<Place>;
}

/** How many results were shown, up to what anybody looks through. */
function shownBefore(): number {
  return Math.min(placeBefore().limit ?? pageSize, 20 * pageSize);
}

startSearchPage();
