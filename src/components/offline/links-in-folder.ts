import { addressInFolder, pathInSite } from './folder.ts';

/** Lets links that scripts write, such as those of the search, lead to the pages of the folder. */
export function keepLinksInFolder(): void {
  mend(document.body);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) mend(node);
  }).observe(document.body, { childList: true, subtree: true });
}

function mend(part: Element): void {
  const links = part.querySelectorAll<HTMLAnchorElement>('a[href^="/"]');
  for (const link of part.matches('a[href^="/"]') ? [part, ...links] : links) {
    const path = pathInSite(link.getAttribute('href') ?? '');
    if (path !== undefined) link.setAttribute('href', addressInFolder(path));
  }
}
