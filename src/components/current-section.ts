/**
 * Marks in lists of contents which section is read: the last that begins above the first quarter of the window, none
 * before the first does. At the end of the page, where nothing more can come so high, it is what a link has led to.
 */
export function markCurrentSection(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-sections] a')];
  if (links.length === 0) return;
  let isAsked = false;
  for (const kind of ['scroll', 'resize', 'hashchange'])
    addEventListener(
      kind,
      () => {
        if (isAsked) return;
        isAsked = true;
        requestAnimationFrame(() => {
          isAsked = false;
          mark();
        });
      },
      { passive: true },
    );
  mark();

  function mark(): void {
    const current = currentHash(new Set(links.map(({ hash }) => hash)));
    for (const link of links) {
      if (link.hash === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }
}

function currentHash(hashes: ReadonlySet<string>): string | undefined {
  const isAtEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 1;
  if (isAtEnd && hashes.has(location.hash)) return location.hash;
  return [...hashes].filter((hash) => topOf(hash) <= innerHeight / 4).pop();
}

/** How far below the top of the window what a link leads to begins; what is folded begins where it is folded. */
function topOf(hash: string): number {
  const target = document.getElementById(decodeURIComponent(hash.slice(1)));
  const seen = target?.closest('details:not([open])') ?? target;
  return seen?.getBoundingClientRect().top ?? Infinity;
}
