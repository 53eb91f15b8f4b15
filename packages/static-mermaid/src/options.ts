import { english } from './phrases/english.ts';
import { german } from './phrases/german.ts';
import { checkPhrases } from './phrases/phrases.ts';
import type { Phrases } from './phrases/phrases.ts';

/** How a renderer is wanted; everything may be left out. */
export interface RendererOptions {
  /** The classes that authors may put on nodes, as in `app:::own`, by their name. Default: none */
  readonly nodeClasses?: NodeClasses;
  /** The languages diagrams can be told in. Default: `{ en: english, de: german }` */
  readonly phrases?: Readonly<Record<string, Phrases>>;
  /**
   * Widths in CSS pixels of the columns that diagrams stand in, the widest first. There is a drawing for each,
   * which shrunk to that width still has labels of 12 pixels. Default: none, and one drawing of natural size
   */
  readonly columns?: readonly number[];
  /**
   * Width in CSS pixels of a column, wider than `columns`, for diagrams whose lines no layout disentangles in the
   * widest of those. They have a drawing for it, and the list in narrower columns. Default: none
   */
  readonly spareColumn?: number;
  /** What a diagram may have at most; see `Limits` for the defaults. */
  readonly limits?: Partial<Limits>;
  /** Longest time for one diagram in milliseconds, start-up included. Default: 20000 */
  readonly timeout?: number;
  /** Where finished diagrams and compiled code are kept; `false` keeps none. Default: node_modules/.cache/static-mermaid */
  readonly cacheDirectory?: string | false;
  /** Hears why a finished diagram could not be kept, which costs time and nothing else. */
  readonly onCacheError?: (error: unknown) => void;
}

export type NodeClasses = Readonly<Record<string, NodeClass>>;

/** How nodes of one class look. */
export interface NodeClass {
  /**
   * Name of the colours: `--diagram-NAME-surface` within and `--diagram-NAME` around the node.
   * Default: the name of the class
   */
  readonly colour?: string;
  /** Lengths of the dashes of the outline, in pixels; for readers who cannot tell colours apart. */
  readonly dashes?: readonly number[];
  /** Width of the outline in pixels. */
  readonly width?: number;
}

/** Beyond these a picture explains nothing any more, and layout time has no bound. */
export interface Limits {
  /** Of the source. Default: 20000 */
  readonly characters: number;
  /** Of the source. Default: 600 */
  readonly lines: number;
  /** Characters in one line. Default: 1000 */
  readonly lineLength: number;
  /** Default: 150 */
  readonly nodes: number;
  /** Default: 300 */
  readonly edges: number;
  /** Width and height of the picture. Default: 10000 */
  readonly pixels: number;
}

/** What decides how pictures look and which are refused: plain data, which the thread that draws is given. */
export interface Setup {
  readonly nodeClasses: NodeClasses;
  readonly phrases: Readonly<Record<string, Phrases>>;
  readonly limits: Limits;
  readonly columns: readonly number[];
  readonly spareColumn?: number;
}

/**
 * Completes the options with the defaults.
 * @throws TypeError for a node class or phrases that nothing could be drawn with.
 */
export function setupFor(options: RendererOptions): Setup {
  const { nodeClasses = {}, phrases = shipped, limits = {}, columns = [], spareColumn } = options;
  for (const [name, look] of Object.entries(nodeClasses)) checkNodeClass(name, look);
  for (const [language, texts] of Object.entries(phrases)) checkPhrases(language, texts);
  return {
    nodeClasses,
    phrases,
    limits: { ...usualLimits, ...limits },
    columns,
    ...(spareColumn === undefined ? {} : { spareColumn }),
  };
}

/**
 * The phrases of a language.
 * @throws TypeError when there are none.
 */
export function phrasesFor(language: string, { phrases }: Pick<Setup, 'phrases'>): Phrases {
  const found = Object.hasOwn(phrases, language) ? phrases[language] : undefined;
  if (found) return found;
  const known = Object.keys(phrases).join(', ');
  throw new TypeError(`There are no phrases for the language “${language}”, only for: ${known}.`);
}

const shipped = { en: english, de: german };

const usualLimits: Limits = {
  characters: 20_000,
  lines: 600,
  lineLength: 1000,
  nodes: 150,
  edges: 300,
  pixels: 10_000,
};

/** Names become part of Mermaid's source and of CSS. */
function checkNodeClass(name: string, { colour = name, dashes = [], width = 1 }: NodeClass): void {
  if (![name, colour].every((text) => /^[a-z][a-z\d-]*$/i.test(text)))
    throw new TypeError(`The node class “${name}” and its colour “${colour}” must be words of letters, digits and -.`);
  if (![...dashes, width].every((length) => length > 0 && Number.isFinite(length)))
    throw new TypeError(`The dashes and the width of the node class “${name}” must be positive numbers.`);
}
