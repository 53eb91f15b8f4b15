/** Fetches pictures far below when the reader is about to come to them. */
export function fetchWhenNear(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        for (const use of target.querySelectorAll<SVGUseElement>('[data-later]'))
          use.setAttribute('href', use.dataset['later'] ?? '');
      }
    },
    { rootMargin: '100%' },
  );
  for (const picture of document.querySelectorAll('svg.later')) observer.observe(picture);
}
