/**
 * Fetches the page that a reader is about to open: the pointer rests on its link, a finger lies on it, or the keyboard
 * stays at it. Who asked to save data pays nothing, and who opens none pays for a few at most.
 */
export function fetchNextPage(): void {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData) return;
  const fetched = new Set<string>();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let scrolled = -scrollTime;

  for (const kind of ['pointerover', 'focusin'])
    document.addEventListener(kind, (event) => {
      clearTimeout(resting);
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // Where the page moves under a pointer, the pointer does not move to a link.
      const isCarried = event instanceof PointerEvent && event.timeStamp - scrolled < scrollTime;
      if (!link || isCarried || !isOtherPage(link)) return;
      const kindOfRest = event instanceof PointerEvent ? event.pointerType : 'keyboard';
      resting = setTimeout(fetchOnce, restTimes[kindOfRest] ?? restTimes.mouse, link);
    });
  document.addEventListener('pointercancel', () => clearTimeout(resting));
  document.addEventListener('scroll', ({ timeStamp }) => {
    clearTimeout(resting);
    scrolled = timeStamp;
  });

  /** Links to places in a page lead to the same page. */
  function fetchOnce(link: HTMLAnchorElement): void {
    const address = link.href.replace(/#.*/, '');
    if (fetched.has(address) || fetched.size >= mostPages) return;
    fetched.add(address);
    fetchPage(link);
  }
}

/**
 * Milliseconds: longer than a pointer takes to pass, a finger to begin to scroll, and the keyboard to go on to the
 * next link; shorter than most people take to press.
 */
const restTimes = { mouse: 100, touch: 180, pen: 180, keyboard: 500 } as Record<string, number> & { mouse: number };

/** How long after the page was scrolled a link has come to the pointer, in milliseconds. */
const scrollTime = 150;

/** That are fetched from one page. */
const mostPages = 6;

/** Pages of this site end in a slash, its files do not. The search opens over the page. */
function isOtherPage({ origin, pathname, dataset }: HTMLAnchorElement): boolean {
  const isPage = origin === location.origin && pathname.endsWith('/') && dataset['searchOpener'] === undefined;
  return isPage && pathname !== location.pathname;
}

/** The rules in the page ask for what is marked; other browsers take the page from their cache. */
function fetchPage(link: HTMLAnchorElement): void {
  link.dataset['next'] = '';
  const { supports } = HTMLScriptElement as { supports?: (type: string) => boolean };
  if (!supports?.('speculationrules')) void fetch(link.href, { priority: 'low' }).catch(() => undefined);
}
