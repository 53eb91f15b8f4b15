const { dataset } = document.documentElement;

let isHolding = false;

/**
 * Keeps what is typed from now on for a search that is still to come, and shows it, as `data-typed` of the document;
 * Escape gives the search up. What was kept before this script came is typed again for it.
 */
export function holdTyping(): void {
  if (isHolding && dataset['typed'] !== undefined) return;
  isHolding = true;
  dataset['typed'] = '';
  addEventListener('keydown', hold, true);
}

/** What was typed, for the search that is there now; undefined where it was given up, or nobody waits for it. */
export function takeTyping(): string | undefined {
  const { typed } = dataset;
  delete dataset['typed'];
  return typed;
}

/** Enter would open what is not found yet. */
function hold(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  const { typed } = dataset;
  if (typed === undefined) {
    removeEventListener('keydown', hold, true);
    isHolding = false;
    return;
  }
  const isText = key.length === 1;
  const isOther = ctrlKey || metaKey || altKey || isComposing || !(isText || /^(?:Backspace|Enter|Escape)$/.test(key));
  if (isOther) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (key === 'Escape') delete dataset['typed'];
  else if (key === 'Backspace') dataset['typed'] = typed.slice(0, -1);
  else if (isText) dataset['typed'] = typed + key;
}
