import { copy } from './copy.ts';

/**
 * What the tools of a page do: print it, say how to cite it and its parts, and copy the link to a section or figure
 * whose sign was pressed.
 */
export function connectTools(): void {
  document.querySelector('[data-print]')?.addEventListener('click', () => print());
  const note = document.querySelector<HTMLDetailsElement>('details[data-cite]');
  const fill = (): void => {
    if (note?.open)
      void import('./cite-forms.ts').then(({ showCiteForms }) => showCiteForms(note)).catch(() => undefined);
  };
  note?.addEventListener('toggle', fill);
  addEventListener('hashchange', fill);
  fill();
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.anchor, .figure-number') : null;
    if (link) copy(link.href);
  });
}
