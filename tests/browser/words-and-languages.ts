import { JSDOM } from 'jsdom';

/** Words of a page, in its text or in an attribute that is read out or shown, with the language they are said to be in. */
export interface Said {
  readonly words: string;
  readonly language: string;
  readonly direction: string;
}

const shownAttributes = ['alt', 'aria-label', 'placeholder', 'title'];

/** All words of a page. Left out are code, what nobody is shown, and the title, which has one language only. */
export function wordsOf(html: string): Said[] {
  const { document } = new JSDOM(html).window;
  const { documentElement: root } = document;
  const templates = [...document.querySelectorAll('template')];
  return [...elementsIn(root), ...templates.flatMap(({ content }) => elementsIn(content))].flatMap((element) => {
    const around =
      element.getRootNode() === document
        ? element
        : (templates.find(({ content }) => content.contains(element)) ?? root);
    const near = (name: string) =>
      (element.closest(`[${name}]`) ?? around.closest(`[${name}]`))?.getAttribute(name) ?? '';
    const texts = [...element.childNodes].flatMap((node) => (node.nodeName === '#text' ? (node.nodeValue ?? '') : []));
    const attributes = shownAttributes.flatMap((name) => element.getAttribute(name) ?? []);
    return [...texts, ...attributes]
      .filter((words) => words.trim() !== '')
      .map((words) => ({ words: words.trim(), language: near('lang'), direction: near('dir') || 'ltr' }));
  });
}

function elementsIn(part: ParentNode): Element[] {
  return [...part.querySelectorAll('*')].filter(
    (element) => !element.closest('script, style, noscript, code, head > title, svg[aria-hidden]'),
  );
}
