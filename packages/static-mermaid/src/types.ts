/** One place on one page, for which a diagram is wanted. */
export interface PageOptions {
  /** The language of the page, one that there are phrases for; decides the words between the labels. Default: en */
  readonly language?: string;
  /** Put before every id. Needed only where one source appears twice on a page. */
  readonly idPrefix?: string;
  /** Turns an address written in a diagram (`click a href "/parts/store/"`) into the one of this page. */
  readonly linkTo?: (href: string) => string;
}

/** A finished diagram: what it says, and its drawing for the widest column. */
export interface RenderedDiagram extends DiagramText, Drawing {
  /**
   * Drawings for narrower columns, the widest first, where the one before does not fit. They take title and
   * description from the first drawing, which must stand on the same page, if only hidden.
   */
  readonly narrower: readonly Drawing[];
  /** Whether the drawing for the widest column is for the spare column alone, and narrower ones take the next. */
  readonly needsSpareColumn: boolean;
  /** The kind of diagram, e.g. `flowchart`. */
  readonly type: string;
  /** Where the source makes something clickable, those statements too that the picture leaves out. */
  readonly links: readonly DiagramLink[];
  /** Identifies source and language; also the start of each id in the SVG. */
  readonly hash: string;
}

/** One picture of a diagram. */
export interface Drawing {
  /** Clean SVG to inline: no style, no class, no script; colours are `var(--diagram-…)`. */
  readonly svg: string;
  /** Natural size in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Size of the smallest text in CSS pixels, where the drawing has its natural size. */
  readonly smallestLabel: number;
  /** Of a flowchart: the lines that are hard to follow, which no layout could avoid. */
  readonly knots: readonly Knot[];
}

/** A line that runs behind a box or through words that are not its own, or whose label lies there. */
export interface Knot {
  /** Ids of nodes. */
  readonly from: string;
  readonly to: string;
  /** The id of a node, or the words. */
  readonly behind: string;
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

interface DiagramNode {
  readonly id: string;
  readonly label: string;
  /** Set on a box around other nodes. */
  readonly group?: true;
}

/** `from` and `to` are ids of nodes. */
interface DiagramEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  readonly dashed?: boolean;
}
