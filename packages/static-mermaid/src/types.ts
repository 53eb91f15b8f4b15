/** Languages the generated sentences exist in. */
export type Language = 'en' | 'de';

/** How a diagram is wanted. */
export interface RenderOptions {
  /** The language of the page; decides the words between the labels. */
  readonly lang: Language;
  /** Put before every id. Needed only where one source appears twice on a page. */
  readonly idPrefix?: string;
  /** Turns an address written in a diagram (`click a href "/systems/s3/"`) into the one of this page. */
  readonly linkTo?: (href: string) => string;
  /** Where finished diagrams are kept; `false` keeps none. Default: node_modules/.cache/built-on-a-rival/diagrams */
  readonly cacheDirectory?: string | false;
  /** Hears why a finished diagram could not be kept, which costs time and nothing else. */
  readonly onCacheError?: (error: unknown) => void;
  /** Longest time for one diagram in milliseconds, start-up included. Default: 20000 */
  readonly timeout?: number;
}

/** A finished diagram. */
export interface RenderedDiagram extends DiagramText {
  /** Clean SVG to inline: no style, no class, no script; colours are `var(--diagram-…)`. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** The kind of diagram, e.g. `flowchart`. */
  readonly type: string;
  /** Where the source makes something clickable, those statements too that the picture leaves out. */
  readonly links: readonly DiagramLink[];
  /** Identifies source and language; also the start of each id in the SVG. */
  readonly hash: string;
}

/** Place of a link within a diagram's source, counted from 1. */
export interface DiagramLink {
  readonly line: number;
  readonly column?: number;
}

/** What a diagram says, without the picture. */
export interface DiagramText {
  readonly title: string;
  readonly description: string;
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  /** One plain sentence per relation, message, period, value, …, in the language asked for. */
  readonly words: readonly string[];
}

export interface DiagramNode {
  readonly id: string;
  readonly label: string;
  /** Set on a box around other nodes. */
  readonly group?: true;
}

/** `from` and `to` are ids of nodes. */
export interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly dashed?: boolean;
}
