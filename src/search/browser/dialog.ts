import styles from '../../styles/search.css?url';
import { pageSetting } from './page-setting.ts';
import { leads } from './result-list.ts';
import type { SearchBox } from './search-box.ts';
import { connectSearchBox } from './search-box.ts';
import { markLanguage, searchWords } from './search-words.ts';

let dialog: HTMLDialogElement | undefined;
let box: SearchBox | undefined;

/** Opens the search over the page, with what was typed already; focus goes back to where it was when it closes. */
export function openSearchDialog(query = ''): void {
  dialog ??= createDialog();
  if (dialog.open) return;
  loadStyles();
  dialog.showModal();
  const input = dialog.querySelector('input');
  if (!input) return;
  input.focus();
  if (query) input.value = query;
  else input.select();
  // Reached for: the index is fetched while the reader is still typing.
  void box?.prepare();
}

/** A sheet that could not be loaded is asked for again when the dialog opens the next time. */
function loadStyles(): void {
  if (document.querySelector('link[data-search-styles]')) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  sheet.dataset['searchStyles'] = '';
  sheet.addEventListener('error', () => sheet.remove());
  document.head.append(sheet);
}

function createDialog(): HTMLDialogElement {
  const { language } = pageSetting();
  const t = searchWords();
  const created = markLanguage(document.createElement('dialog'));
  created.className = 'search-dialog';
  created.setAttribute('aria-label', t('search.label'));
  const form = created.appendChild(document.createElement('form'));
  form.action = document.querySelector<HTMLAnchorElement>('[data-search-opener]')?.href ?? '';
  form.setAttribute('role', 'search');
  const input = form.appendChild(document.createElement('input'));
  Object.assign(input, {
    type: 'search',
    name: 'q',
    placeholder: t('search.placeholder'),
    autocomplete: 'off',
    spellcheck: false,
    maxLength: 400,
  });
  input.setAttribute('aria-label', t('search.label'));
  const close = form.appendChild(document.createElement('button'));
  close.type = 'button';
  close.textContent = t('search.close');
  close.addEventListener('click', () => created.close());
  const status = created.appendChild(document.createElement('p'));
  status.className = 'search-status';
  status.setAttribute('role', 'status');
  const list = created.appendChild(document.createElement('ol'));
  list.className = 'search-results';
  const all = created.appendChild(document.createElement('p'));
  all.className = 'search-all';
  const hint = created.appendChild(document.createElement('p'));
  hint.className = 'search-hint';
  hint.textContent = t('search.hint');

  box = connectSearchBox({
    input,
    list,
    status,
    limit: () => 8,
    onAnswer: (answer, query) => {
      all.replaceChildren();
      if (answer.total <= answer.results.length || answer.language !== language) return;
      const link = all.appendChild(document.createElement('a'));
      link.href = `${form.action}?q=${encodeURIComponent(query)}`;
      link.textContent = t('search.all', { count: answer.total });
    },
    onFailure: () => all.replaceChildren(),
  });
  // Enter opens the answer or the first result for what stands in the field now. Without results the form leads to the
  // search page, but not where the search cannot be loaded: that page may not be reached either.
  form.addEventListener('submit', (event) => {
    const first = () => list.querySelector<HTMLAnchorElement>(leads);
    if (!first() && !box?.hasFailed && navigator.onLine) return;
    event.preventDefault();
    void box?.refresh().then(() => first()?.click());
  });
  created.addEventListener('click', (event) => {
    if (event.target === created) created.close();
  });
  input.addEventListener('keydown', (event) => {
    // Otherwise the first Escape only empties the field.
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    created.close();
  });
  list.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) created.close();
  });
  return document.body.appendChild(created);
}
