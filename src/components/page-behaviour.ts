/**
 * What every page does when a reader acts: choose colours, keep the section when switching language,
 * close the menu, open the search. The search itself is loaded only then.
 */

const root = document.documentElement;

for (const choice of document.querySelectorAll<HTMLElement>('[data-theme-choice]')) {
  const current = root.dataset['theme'] ?? 'system';
  for (const radio of choice.querySelectorAll<HTMLInputElement>('input')) {
    radio.checked = radio.value === current;
    radio.addEventListener('change', () => chooseTheme(radio.value));
  }
  choice.hidden = false;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  link.addEventListener('click', () => {
    link.hash = currentSection();
    if (location.search) link.search = location.search;
  });
}

for (const menu of document.querySelectorAll<HTMLDetailsElement>('.site-header details')) {
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
}

function chooseTheme(theme: string): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
}

/** Where a heading stands when a link has led to it: below the header that stays in view. */
const readingLine = 160;

/** Id of the last heading that has passed the top of the window, so that the reader stays in place. */
function currentSection(): string {
  const passed = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].filter(
    (heading) => heading.getClientRects().length > 0 && heading.getBoundingClientRect().top < readingLine,
  );
  return passed.at(-1)?.id ?? '';
}

for (const opener of document.querySelectorAll('[data-search-opener]')) {
  opener.addEventListener('click', (event) => openSearch(event));
  // Loading starts when a pointer or the keyboard reaches the button, before it is pressed.
  for (const kind of ['pointerenter', 'focus']) opener.addEventListener(kind, () => void loadSearch(), { once: true });
}

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
  const shortcut =
    (event.key === 'k' && (event.ctrlKey || event.metaKey)) ||
    (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey);
  if (shortcut) openSearch(event);
});

const highlight = new URLSearchParams(location.search).get('highlight');
if (highlight) void import('../search/client/highlight.ts').then(({ highlightWords }) => highlightWords(highlight));

function loadSearch() {
  return import('../search/client/dialog.ts');
}

function openSearch(event: Event): void {
  const field = document.querySelector<HTMLInputElement>('#search-field');
  // On the search page the field is already there.
  if (field) {
    event.preventDefault();
    field.focus();
    field.select();
    return;
  }
  event.preventDefault();
  loadSearch().then(
    ({ openSearchDialog }) => openSearchDialog(),
    () => location.assign(document.querySelector<HTMLAnchorElement>('[data-search-opener]')?.href ?? '/search/'),
  );
}
