/**
 * Says how many entries the filters leave. The style sheet counts too, but few screen readers announce
 * what only a style sheet says.
 */
for (const filters of document.querySelectorAll<HTMLElement>('[data-filters]')) {
  const status = filters.querySelector('.filter-count');
  const words = status?.textContent.trim() ?? '';
  const tell = () => {
    const choice = filters.querySelector(".filter-bar input:checked:not([value='a0'], [value='b0'], [value='c0'])");
    if (status && (choice || status.textContent)) status.textContent = choice ? `${words} ${countShown(filters)}` : '';
  };
  filters.addEventListener('change', tell);
  tell();
}

/** Entries, not the groups around them, that are displayed. */
function countShown(filters: Element): number {
  return [...filters.querySelectorAll('[data-a]')].filter(
    (entry) => !entry.querySelector('[data-a]') && entry.getClientRects().length > 0,
  ).length;
}
