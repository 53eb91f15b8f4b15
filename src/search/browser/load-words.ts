import { fetchWhole } from './fetch-whole.ts';

/**
 * Fetches the texts of the search into the page, which does not bring them along unless it is that of the search.
 * @throws Error when they cannot be had
 */
export function loadSearchWords(): Promise<void> {
  loading ??= fetchWords().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** One at a time, however often it is asked for. */
let loading: Promise<void> | undefined;

async function fetchWords(): Promise<void> {
  const page = document.querySelector<HTMLAnchorElement>('[data-search-opener]')?.href ?? location.href;
  if (document.querySelector('[data-search-texts]')) return;
  const texts = await fetchWhole(new URL('texts.json', page).href, (bytes) => {
    const written = new TextDecoder().decode(bytes);
    JSON.parse(written);
    return written;
  });
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['searchTexts'] = '';
  script.textContent = texts;
  document.head.append(script);
}
