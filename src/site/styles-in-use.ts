import { parse } from 'postcss';
import type { AtRule, ChildNode } from 'postcss';
import { isWordOfScripts } from './script-words.ts';

/**
 * Returns the rules of a sheet that can mean something to a page: those whose components, classes and ids it shows, or
 * a script can add. Astro puts the styles of a component on each page that could show it, and marks both, elements and
 * rules, with its name. What stands in the text of the page counts too, which keeps a rule too many at worst.
 */
export function stylesInUse(sheet: string, html: string): string {
  const words = new Set(html.match(/[\w-]+/g));
  return write(partsOf(sheet), (name) => words.has(name) || isWordOfScripts(name));
}

interface Rule {
  readonly css: string;
  /** The names that a page must show, for each selector. */
  readonly needs: readonly (readonly string[])[];
}

/** Rules under a condition or in a layer. */
interface Block {
  readonly start: string;
  readonly parts: readonly Part[];
}

type Part = Rule | Block;

function write(parts: readonly Part[], isShown: (name: string) => boolean): string {
  return parts
    .map((part) => {
      if ('needs' in part) return part.needs.some((names) => names.every(isShown)) ? part.css : '';
      const inside = write(part.parts, isShown);
      return inside === '' ? '' : `${part.start}{${inside}}`;
    })
    .join('');
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
  if (node.type === 'rule') return [{ css: node.toString(), needs: node.selectors.map(namesIn) }];
  if (node.type === 'atrule' && holdsRules(node))
    return [{ start: `@${node.name} ${node.params}`, parts: node.nodes.flatMap((child) => partsIn(child)) }];
  return [{ css: node.toString() + (node.type === 'atrule' && node.nodes ? '' : ';'), needs: [[]] }];
}

/** The parts of an animation are no selectors. */
function holdsRules(node: AtRule): node is AtRule & { nodes: ChildNode[] } {
  return !node.name.endsWith('keyframes') && (node.nodes?.some(({ type }) => type !== 'decl') ?? false);
}

/** Names of components, classes and ids; what stands in brackets, as in `:not()`, need not be there. */
function namesIn(selector: string): string[] {
  let bare = selector;
  for (let before = ''; before !== bare; bare = bare.replaceAll(/\([^()]*\)/g, '')) before = bare;
  return [...bare.matchAll(/(?:[.#]|\[(?=data-astro-cid-))([\w-]+)/g)].map(([, name = '']) => name);
}
