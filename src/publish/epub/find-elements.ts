import type { Element, Node } from './html-tree.ts';

/** The first element in `root`, itself included, for which the question is answered with yes; in the order of the text. */
export function findElement(root: Element, isWanted: (element: Element) => boolean): Element | undefined {
  if (isWanted(root)) return root;
  for (const child of elementsIn(root.children)) {
    const found = findElement(child, isWanted);
    if (found) return found;
  }
  return undefined;
}

/** All of them. */
export function findElements(root: Element, isWanted: (element: Element) => boolean): Element[] {
  const within = elementsIn(root.children).flatMap((child) => findElements(child, isWanted));
  return isWanted(root) ? [root, ...within] : within;
}

/** The elements among nodes. */
export function elementsIn(nodes: readonly Node[]): Element[] {
  return nodes.filter((node) => typeof node !== 'string');
}

/** Whether an element has all of these classes. */
export function hasClass({ attributes }: Element, ...names: readonly string[]): boolean {
  const own = attributes['class']?.split(' ') ?? [];
  return names.every((name) => own.includes(name));
}

/** The words of a node. */
export function wordsOf(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(wordsOf).join('');
}
