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

/** Id of the last heading that has passed the top of the window, so that the reader stays in place. */
function currentSection(): string {
  const passed = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]')].filter(
    (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
  );
  return passed.at(-1)?.id ?? '';
}
