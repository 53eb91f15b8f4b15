/**
 * Fetches the page that a reader is about to open: the pointer rests on its link, a finger lies on it, or the keyboard
 * has reached it. Who asked to save data, and who opens none, pays nothing.
 */
export function fetchNextPage(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  let resting: ReturnType<typeof setTimeout> | undefined;
  for (const kind of ['pointerover', 'pointercancel', 'focusin'])
    document.addEventListener(kind, ({ type, target }) => {
      clearTimeout(resting);
      const link = type === 'pointercancel' || !(target instanceof Element) ? null : target.closest('a');
      if (link instanceof HTMLAnchorElement && isOtherPage(link)) resting = setTimeout(fetchPage, restTime, link);
    });
}

/** Milliseconds: shorter than people take to press, longer than a pointer takes to pass, or a finger to scroll. */
const restTime = 80;

/** Pages of this site end in a slash, its files do not. */
function isOtherPage({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname !== location.pathname && pathname.endsWith('/');
}

/** The rules in the page ask for what is marked; other browsers take the page from their cache. */
function fetchPage(link: HTMLAnchorElement): void {
  if (link.dataset['next'] !== undefined) return;
  link.dataset['next'] = '';
  const { supports } = HTMLScriptElement as { supports?: (type: string) => boolean };
  if (!supports?.('speculationrules')) void fetch(link.href, { priority: 'low' }).catch(() => undefined);
}
