const previewed = '[data-previewed], .value';

/**
 * On a touch screen the first tap on a link with a preview shows it, as pointing at it does elsewhere; the next one
 * follows the link. Escape takes away what is shown.
 */
export function previewOnTap(): void {
  let open: HTMLElement | undefined;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-previewed] > a') : null;
    const wrapper = link?.parentElement ?? undefined;
    const isFirstTap = matchMedia('(hover: none)').matches && wrapper !== undefined && wrapper !== open;
    if (isFirstTap) event.preventDefault();
    show(isFirstTap ? wrapper : undefined);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    show(undefined);
    for (const shown of document.querySelectorAll<HTMLElement>(`:is(${previewed}):is(:hover, :focus-within)`))
      dismiss(shown);
  });

  /** Until the pointer and the focus have left it, it shows nothing. */
  function dismiss(shown: HTMLElement): void {
    shown.dataset['dismissed'] = '';
    for (const kind of ['pointerleave', 'focusout'])
      shown.addEventListener(kind, () => delete shown.dataset['dismissed'], { once: true });
  }

  function show(wrapper: HTMLElement | undefined): void {
    delete open?.dataset['open'];
    open = wrapper;
    if (open) open.dataset['open'] = '';
  }
}
