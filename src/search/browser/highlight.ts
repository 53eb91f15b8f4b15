import { markWords } from './excerpt.ts';

/** Marks the words of `?highlight=` in the text of the page; called only where that parameter is there. */
export function highlightWords(parameter: string): void {
  const words = parameter
    .slice(0, 200)
    .split(' ')
    .filter((word) => word.length > 1)
    .slice(0, 12);
  const main = document.querySelector('main');
  if (!main || words.length === 0) return;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement?.closest('script, style, svg, button, input, mark, [popover], .preview')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const segments = markWords(text.data, words);
    if (!segments.some((segment) => segment.hit)) continue;
    text.replaceWith(
      ...segments.map(({ text: piece, hit }) => {
        if (!hit) return piece;
        const mark = document.createElement('mark');
        mark.textContent = piece;
        return mark;
      }),
    );
  }
}
