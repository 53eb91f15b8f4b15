import { whenTyped } from './composition.ts';
import { search } from './engine.ts';
import type { SearchAnswer } from './engine.ts';
import type { Filters } from './filters.ts';
import { hasFilters } from './filters.ts';
import { nameOf, pageSetting } from './page-setting.ts';
import { openIndex } from './pagefind.ts';
import { drawResults, leads } from './result-list.ts';
import { drawUnchosen, drawWaysOn } from './ways-on.ts';
import { markLanguage, searchWords } from './search-words.ts';

export interface SearchBox {
  /** Searches for what stands in the field, at once. */
  refresh: () => Promise<void>;
  /** Loads the index ahead of the first search, and says so if that cannot be done. */
  prepare: () => Promise<void>;
  /** Whether the last search, or the loading of the index, failed. */
  readonly hasFailed: boolean;
}

/** How long a key is waited for that comes right after another, in milliseconds. */
const pause = 8;

/** How long is waited before each try once the browser says that it is online: a network is often up a moment later. */
const triesOnline = [0, 1000, 3000, 8000];

/** After how long a search that has not answered says that it is at work, in milliseconds. */
const moment = 700;

/**
 * Makes a field and a list into a search: results while typing, messages for the eye and for screen
 * readers, a button to try again where the search could not be loaded, arrow keys from the field into
 * the results and back.
 */
export function connectSearchBox(parts: {
  input: HTMLInputElement;
  list: HTMLElement;
  status: HTMLElement;
  limit: () => number;
  filters?: () => Filters;
  onAnswer?: (answer: SearchAnswer, query: string) => void;
  /** Called where there is no answer; the list is empty then. */
  onFailure?: () => void;
}): SearchBox {
  const { input, list, status, limit, filters, onAnswer, onFailure } = parts;
  const setting = pageSetting();
  const { language, others, root } = setting;
  const t = searchWords();
  const again = markLanguage(createButton(t('search.again')));
  markLanguage(status);
  list.lang = language;
  list.dir = document.documentElement.dir || 'ltr';
  const ways = document.createElement('div');
  ways.className = 'search-ways';
  status.after(again, ways);
  const nothingAsked: SearchAnswer = {
    results: [],
    total: 0,
    isNarrowed: false,
    meant: undefined,
    near: [],
    answer: undefined,
    isBegun: false,
    language,
    facets: {},
  };
  let latest = 0;
  let timesOnline = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const refresh = async () => {
    clearTimeout(timer);
    const query = input.value.trim();
    const chosen = filters?.() ?? {};
    if (query === '' && !hasFilters(chosen)) {
      latest += 1;
      list.replaceChildren();
      ways.replaceChildren();
      settle(t('search.start'));
      onAnswer?.(nothingAsked, query);
      return;
    }
    await attempt(
      () =>
        search(query, {
          language,
          others: [...others.keys()],
          root,
          filters: chosen,
          limit: limit(),
          facets: filters !== undefined,
        }),
      (answer) => {
        drawResults(list, answer, language);
        const isNothing = answer.total === 0 && !answer.isBegun;
        if (answer.total === 0 && hasFilters(chosen)) ways.replaceChildren(drawUnchosen(setting, query));
        else ways.replaceChildren(...(isNothing ? drawWaysOn(setting, answer.near) : []));
        settle(message(answer, query));
        onAnswer?.(answer, query);
      },
    );
  };

  const prepare = (since = timesOnline): Promise<void> => attempt(() => openIndex(language, root), refresh, since);

  /** Waits for an answer and uses it; a slower, older answer must not replace a newer one. */
  const attempt = async <T>(ask: () => Promise<T>, use: (answer: T) => void | Promise<void>, since = timesOnline) => {
    const turn = (latest += 1);
    const waiting = setTimeout(() => {
      if (turn === latest) showWaiting();
    }, moment);
    try {
      const answer = await ask();
      if (turn === latest) await use(answer);
    } catch {
      if (turn !== latest) return;
      // What fails now was asked for before the connection was back.
      if (since !== timesOnline) {
        await prepare();
        return;
      }
      list.replaceChildren();
      ways.replaceChildren();
      settle(navigator.onLine ? t('search.failed') : t('search.offline'));
      again.hidden = false;
      onFailure?.();
    } finally {
      clearTimeout(waiting);
    }
  };

  /** Tries until the search works, or the connection is lost and back once more. */
  const tryOnline = async (time: number) => {
    for (const wait of triesOnline) {
      await new Promise((go) => setTimeout(go, wait));
      if (time !== timesOnline) return;
      if (!again.hidden) await prepare();
    }
  };

  /** What is below stays where it is while the message is shorter. */
  const showWaiting = () => {
    status.style.minBlockSize = `${status.getBoundingClientRect().height}px`;
    status.textContent = input.value.trim() === '' ? t('search.loading') : t('search.searching');
    list.setAttribute('aria-busy', 'true');
  };

  const settle = (text: string) => {
    status.style.minBlockSize = '';
    // The same words put in again would be read out again.
    if (status.textContent !== text) status.textContent = text;
    list.removeAttribute('aria-busy');
    // The keyboard must not be left on a button that is gone.
    if (document.activeElement === again) input.focus();
    again.hidden = true;
  };

  const message = (answer: SearchAnswer, query: string): string => {
    const short = query.length > 60 ? `${query.slice(0, 60)}…` : query;
    if (answer.isNarrowed) return t('search.narrowed');
    if (answer.total === 0 && answer.isBegun) return t('search.begun');
    if (answer.total === 0) return `${t('search.empty', { query: short })} ${t('search.advice')}`;
    const count = short
      ? t('search.count', { count: answer.total, query: short })
      : t('search.countFiltered', { count: answer.total });
    return [
      answer.language === language ? '' : t('search.otherLanguage', { language: nameOf(answer.language, setting) }),
      answer.meant ? t('search.meant', { words: answer.meant }) : '',
      count,
    ]
      .filter(Boolean)
      .join(' ');
  };

  whenTyped(input, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), pause);
  });
  input.addEventListener('keydown', (event) => {
    // With it people choose among the words that an input method offers.
    if (event.key === 'ArrowDown' && !event.isComposing) focusResult(list, 0, event);
  });
  list.addEventListener('keydown', (event) => moveInList(event, list, input));
  addEventListener('online', () => {
    timesOnline += 1;
    void tryOnline(timesOnline);
  });
  again.addEventListener('click', () => {
    // It stays where it is while it works; pressed again it would only begin anew.
    if (list.hasAttribute('aria-busy')) return;
    showWaiting();
    void prepare();
  });
  status.textContent = input.value.trim() === '' ? t('search.start') : t('search.searching');
  return {
    refresh,
    prepare,
    get hasFailed() {
      return !again.hidden;
    },
  };
}

function createButton(label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'search-again';
  button.textContent = label;
  button.hidden = true;
  return button;
}

function moveInList(event: KeyboardEvent, list: HTMLElement, input: HTMLInputElement): void {
  const links = [...list.querySelectorAll<HTMLAnchorElement>(leads)];
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
  const link = list.querySelectorAll<HTMLAnchorElement>(leads)[index];
  if (!link) return;
  event.preventDefault();
  link.focus();
  link.closest('li')?.scrollIntoView({ block: 'nearest' });
}
