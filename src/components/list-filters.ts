import { holdsWord, searchedText } from './entry-words.ts';

/**
 * What scripts add to the filters of a list: one by words, a count that screen readers announce, a way out where nothing
 * is left, and the choice in the address, so that it can be shared and is there again after going back. Of options the
 * style sheet hides what is not chosen, with or without this.
 */
for (const list of document.querySelectorAll<HTMLElement>('[data-filters]')) connect(list);

function connect(list: HTMLElement): void {
  const words = list.querySelector<HTMLInputElement>('.filter-words input');
  const choices = [...list.querySelectorAll<HTMLInputElement>('.filter-bar input[type=radio]')];
  const counted = list.querySelector<HTMLElement>('[data-count]');
  const none = list.querySelector<HTMLElement>('[data-none]');
  const reset = list.querySelector<HTMLElement>('[data-reset]');
  const beyond = list.querySelector<HTMLAnchorElement>('[data-search-beyond]');
  const entries = entriesIn(list);
  const groups = [...list.querySelectorAll<HTMLElement>('[data-gathers]')];
  const letters = new Map(
    [...list.querySelectorAll<HTMLAnchorElement>('.letters a[href]')].map((link) => [link, link.hash]),
  );
  const texts = new Map(entries.map((entry) => [entry, searchedText(entry.textContent)] as const));

  const show = (): void => {
    const wanted = (words?.value ?? '').trim().split(/\s+/);
    for (const entry of entries)
      entry.toggleAttribute('data-unwanted', !wanted.every((word) => holdsWord(texts.get(entry) ?? '', word)));
    const isNarrowed = wanted.some(Boolean) || choices.some(isNarrowing);
    showGroups(isNarrowed);
    const count = countShown(entries);
    if (counted) counted.textContent = count.toLocaleString(document.documentElement.lang);
    if (isNarrowed) list.dataset['narrowed'] = count > 0 ? 'some' : 'none';
    else delete list.dataset['narrowed'];
    for (const part of [none, reset]) if (part) part.hidden = !isNarrowed || count > 0;
    if (beyond) {
      const address = new URL(beyond.href);
      address.searchParams.set('q', words?.value ?? '');
      beyond.href = address.href;
    }
  };
  /** Of groups of entries those in which something is left; the letters of the others lead nowhere. */
  const showGroups = (isNarrowed: boolean): void => {
    for (const group of groups) group.removeAttribute('data-unwanted');
    const unwanted = isNarrowed ? groups.filter((group) => countShown(entriesIn(group)) === 0) : [];
    for (const group of unwanted) group.toggleAttribute('data-unwanted');
    for (const [link, hash] of letters)
      if (unwanted.some((group) => `#${group.getAttribute('aria-labelledby')}` === decodeURIComponent(hash)))
        link.removeAttribute('href');
      else link.setAttribute('href', hash);
  };
  const writeAddress = (): void => {
    const parameters = new URLSearchParams(location.search);
    for (const name of ['words', ...choices.map(({ dataset }) => dataset['group'] ?? '')]) parameters.delete(name);
    for (const { checked, dataset } of choices)
      if (checked && dataset['choice']) parameters.set(dataset['group'] ?? '', dataset['choice']);
    if (words?.value) parameters.set('words', words.value);
    const query = parameters.toString();
    history.replaceState(history.state, '', `${location.pathname}${query ? `?${query}` : ''}${location.hash}`);
    takeAlong();
  };
  /** Where the list goes on with another letter, the choice stays. */
  const takeAlong = (): void => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('main .parts a')) link.search = location.search;
  };
  /** Who was faster than this script keeps what they chose, and finds it in the address. */
  const readAddress = (): void => {
    const parameters = new URLSearchParams(location.search);
    const early = new Set(choices.filter(isNarrowing).map(({ dataset }) => dataset['group']));
    const isEarly = early.size > 0 || Boolean(words?.value);
    if (words) words.value ||= parameters.get('words')?.slice(0, 200) ?? '';
    for (const choice of choices) {
      const { group = '', choice: value } = choice.dataset;
      if (value && !early.has(group) && parameters.get(group) === value) choice.checked = true;
    }
    if (isEarly) writeAddress();
    else takeAlong();
  };
  /** After going back or forward the list is the one of the address. */
  const followAddress = (): void => {
    const parameters = new URLSearchParams(location.search);
    if (words) words.value = parameters.get('words')?.slice(0, 200) ?? '';
    for (const choice of choices) {
      const { group = '', choice: value } = choice.dataset;
      const asked = parameters.get(group);
      const isKnown = choices.some(({ dataset }) => dataset['group'] === group && dataset['choice'] === asked);
      choice.checked = (value ?? '') === (isKnown ? asked : '');
    }
    show();
    takeAlong();
  };
  const forget = (): void => {
    for (const choice of choices) choice.checked = !choice.dataset['choice'];
    if (words) words.value = '';
    change();
  };
  /** Whoever follows a link to an entry wants to see it, more than what the filters leave. */
  const showTarget = (): void => {
    const target = list.querySelector(':target');
    const entry = target?.closest<HTMLElement>('[data-a]');
    if (!entry || !isEntry(entry) || isShown(entry)) return;
    forget();
    target?.scrollIntoView();
  };

  const change = (): void => {
    show();
    writeAddress();
  };
  list.addEventListener('change', change);
  words?.addEventListener('input', change);
  reset?.addEventListener('click', () => {
    forget();
    (words ?? choices[0])?.focus();
  });
  readAddress();
  show();
  showTarget();
  addEventListener('popstate', followAddress);
  addEventListener('hashchange', showTarget);
}

function isNarrowing({ checked, dataset }: HTMLInputElement): boolean {
  return checked && Boolean(dataset['choice']);
}

function entriesIn(part: HTMLElement): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>('[data-a]')];
}

/** Entries, not the groups around them, that are displayed. */
function countShown(entries: readonly HTMLElement[]): number {
  return entries.filter((entry) => isEntry(entry) && isShown(entry)).length;
}

function isEntry(part: HTMLElement): boolean {
  return !part.querySelector('[data-a]');
}

function isShown(part: HTMLElement): boolean {
  return part.getClientRects().length > 0;
}
