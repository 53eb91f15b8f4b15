const { dataset } = document.documentElement;

/**
 * Keeps what is typed from now on for a search that is still to come, and shows it, as `data-typed` of the document;
 * Escape gives the search up. What is kept stands in the document, because two scripts share it.
 */
export function holdTyping(): void {
  if (isTyping()) return;
  dataset['typed'] = '';
  addEventListener('keydown', hold, true);
}

/** Whether what is typed is kept. */
export function isTyping(): boolean {
  return dataset['typed'] !== undefined;
}

/** What was typed, for the search that is there now; undefined where it was given up, or nobody waits for it. */
export function takeTyping(): string | undefined {
  const { typed } = dataset;
  delete dataset['typed'];
  return typed;
}

/** Enter would open what is not found yet. */
function hold(event: KeyboardEvent): void {
  const { key, isTrusted, ctrlKey, metaKey, altKey, isComposing } = event;
  const { typed } = dataset;
  if (typed === undefined) {
    removeEventListener('keydown', hold, true);
    return;
  }
  const isText = key.length === 1;
  const isOther = ctrlKey || metaKey || altKey || isComposing || !(isText || /^(?:Backspace|Enter|Escape)$/.test(key));
  if (!isTrusted || isOther) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (key === 'Escape') delete dataset['typed'];
  else if (key === 'Backspace') dataset['typed'] = typed.slice(0, -1);
  else if (isText) dataset['typed'] = typed + key;
}
