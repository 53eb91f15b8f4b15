/**
 * The script of the copy of the site that is read from a folder: what comes with a page and what others load on the
 * first act is here from the beginning, because browsers load neither modules nor other files from a folder.
 */
import '../start/stored-theme.ts';
import { fetchFromFolder } from './files-as-scripts.ts';
import { keepLinksInFolder } from './links-in-folder.ts';
import { modules } from './modules-of-pages.ts';

fetchFromFolder();
addEventListener('DOMContentLoaded', () => {
  keepLinksInFolder();
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-module]')) {
    const name = Object.keys(modules).find((part) => dataset['module']?.includes(part));
    if (name !== undefined) void modules[name]?.();
  }
});
