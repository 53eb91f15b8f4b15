/** Whether a key asks for the search: Ctrl+K, ⌘K, or a slash outside of fields that take text. */
export function isSearchShortcut({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
  const isTyping = target instanceof Element && target.matches(':read-write');
  return key === '/' && !isTyping;
}
