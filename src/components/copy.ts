let timer: ReturnType<typeof setTimeout> | undefined;

/** Copies a text and says for a moment that it did, on pages that have the words for it. */
export function copy(text: string): void {
  // Pages that were not fetched safely have no clipboard, and people may refuse it.
  if (isSecureContext) navigator.clipboard.writeText(text).then(say, () => undefined);
}

function say(): void {
  const copied = document.querySelector<HTMLElement>('[data-copied] > span');
  if (!copied) return;
  copied.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => (copied.hidden = true), 2500);
}
