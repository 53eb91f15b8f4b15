import { searchUiText } from '../../i18n/search-ui-text.ts';
import { search } from './engine.ts';
import type { SearchAnswer } from './engine.ts';
import type { Filters } from './filters.ts';
import { pageSetting } from './page-language.ts';
import { drawResults } from './result-list.ts';

export interface SearchBox {
  /** Searches for what stands in the field, at once. */
  refresh(): Promise<void>;
}

/**
 * Makes a field and a list into a search: results while typing, messages for the eye and for screen
 * readers, arrow keys from the field into the results and back.
 */
export function connectSearchBox(parts: {
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  limit: () => number;
  filters?: () => Filters;
  onAnswer?: (answer: SearchAnswer, query: string) => void;
}): SearchBox {
  const { input, list, status, limit, filters, onAnswer } = parts;
  const { language, root } = pageSetting();
  const words = searchUiText[language];
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async () => {
    clearTimeout(timer);
    const turn = (latest += 1);
    const query = input.value.trim();
    const chosen = filters?.() ?? {};
    if (query === '' && Object.values(chosen).every((values) => values.length === 0)) {
      list.replaceChildren();
      status.textContent = words.start;
      onAnswer?.({ results: [], total: 0, words: [], meant: undefined, isBegun: false, language, facets: {} }, query);
      return;
    }
    try {
      const answer = await search(query, {
        language,
        root,
        filters: chosen,
        limit: limit(),
        facets: filters !== undefined,
      });
      // A slower, older answer must not replace a newer one.
      if (turn !== latest) return;
      drawResults(list, answer, language);
      status.textContent = message(answer, query);
      onAnswer?.(answer, query);
    } catch {
      if (turn !== latest) return;
      list.replaceChildren();
      status.textContent = words.failed;
    }
  };

  const message = (answer: SearchAnswer, query: string): string => {
    const short = query.length > 60 ? `${query.slice(0, 60)}…` : query;
    if (answer.total === 0 && answer.isBegun) return words.begun;
    if (answer.total === 0) return `${words.empty(short)} ${words.advice}`;
    const count = short ? words.count(answer.total, short) : words.countFiltered(answer.total);
    return [
      answer.language === language ? '' : words.otherLanguage,
      answer.meant ? words.meant(answer.meant) : '',
      count,
    ]
      .filter(Boolean)
      .join(' ');
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), 20);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') focusResult(list, 0, event);
  });
  list.addEventListener('keydown', (event) => moveInList(event, list, input));
  status.textContent = words.start;
  return { refresh };
}

function moveInList(event: KeyboardEvent, list: HTMLElement, input: HTMLInputElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (at < 0) return;
  if (event.key === 'ArrowDown') focusResult(list, Math.min(at + 1, links.length - 1), event);
  else if (event.key === 'ArrowUp' && at > 0) focusResult(list, at - 1, event);
  else if (event.key === 'ArrowUp') {
    event.preventDefault();
    input.focus();
  } else if (event.key === 'Home') focusResult(list, 0, event);
  else if (event.key === 'End') focusResult(list, links.length - 1, event);
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) input.focus();
}

function focusResult(list: HTMLElement, index: number, event: Event): void {
  const link = list.querySelectorAll<HTMLAnchorElement>('a[data-result]')[index];
  if (!link) return;
  event.preventDefault();
  link.focus();
  link.closest('li')?.scrollIntoView({ block: 'nearest' });
}
