import { parse } from 'postcss';
import type { ChildNode } from 'postcss';

/**
 * Returns the rules of a sheet that can mean something to a page: those of components that it shows. Astro puts the
 * styles of a component on each page that could show it, and marks both, elements and rules, with its name.
 */
export function stylesInUse(sheet: string, html: string): string {
  const components = new Set(html.match(componentName));
  return partsOf(sheet)
    .filter(({ needs }) => needs.some((names) => names.every((name) => components.has(name))))
    .map(({ css }) => css)
    .join('');
}

const componentName = /data-astro-cid-\w+/g;

interface Part {
  readonly css: string;
  /** The components of which a page must show all, for each selector. */
  readonly needs: readonly (readonly string[])[];
}

/** Pages of one kind have the same sheet, so that few are taken apart. */
const known = new Map<string, readonly Part[]>();

function partsOf(sheet: string): readonly Part[] {
  const parts = known.get(sheet) ?? parse(sheet).nodes.flatMap((node) => partsIn(node));
  known.set(sheet, parts);
  return parts;
}

function partsIn(node: ChildNode): Part[] {
  if (node.type === 'comment') return [];
  return [{ css: node.toString() + (hasBlock(node) ? '' : ';'), needs: needsOf(node) }];
}

function needsOf(node: ChildNode): string[][] {
  if (node.type === 'rule') return node.selectors.map((selector) => selector.match(componentName) ?? []);
  if (!hasBlock(node)) return [[]];
  const needs = node.nodes.flatMap(needsOf);
  return needs.length > 0 ? needs : [[]];
}

function hasBlock(node: ChildNode): node is ChildNode & { nodes: ChildNode[] } {
  return 'nodes' in node && node.nodes !== undefined;
}
