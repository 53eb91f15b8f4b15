import { cleanSvg } from '../clean/clean-svg.ts';
import { sizeOf } from '../clean/set-size.ts';
import { drawForColumns } from '../fit/draw-for-columns.ts';
import type { Pen } from '../fit/draw-for-columns.ts';
import { fits, smallestLabel } from '../fit/label-size.ts';
import { drawList } from '../fit/draw-list.ts';
import type { ListItem } from '../fit/list-item.ts';
import { listOf } from '../fit/list-of.ts';
import { accessibleText, takeAccessibleText } from '../mermaid/accessible-text.ts';
import { checkColours } from '../mermaid/check-colours.ts';
import { checkNames, checkParsed } from '../mermaid/check-parsed.ts';
import { checkPicture, checkPictureSize } from '../mermaid/check-picture.ts';
import { checkSettings, writtenSettings } from '../mermaid/check-settings.ts';
import { checkSize } from '../mermaid/check-source.ts';
import { checkStyles } from '../mermaid/check-styles.ts';
import type { Engine } from '../mermaid/engine.ts';
import { explainError } from '../mermaid/explain-error.ts';
import { kindOf } from '../mermaid/kinds.ts';
import type { Kind } from '../mermaid/kinds.ts';
import { withFittingLayout } from '../mermaid/layout.ts';
import { findLinks } from '../mermaid/links.ts';
import { withClassDefinitions } from '../mermaid/prologue.ts';
import { originalLines, withLine } from '../mermaid/source-lines.ts';
import { withoutToday } from '../mermaid/today.ts';
import { phrasesFor } from '../options.ts';
import { markParts } from '../parts/mark-parts.ts';
import { partsOf } from '../parts/parts-of.ts';
import type { Parts } from '../parts/parts-of.ts';
import { routingOf } from '../routing/routing-of.ts';
import type { Routing } from '../routing/routing-of.ts';
import type { DiagramLink, DiagramText, Drawing, Knot, RenderedDiagram } from '../types.ts';
import { describeDiagram } from '../words/describe-diagram.ts';
import { sayWith } from '../words/say.ts';
import type { Job } from './messages.ts';

/** Everything from a source to a finished diagram; throws a `DiagramError` with the line. */
export async function draw(job: Job, engine: Engine): Promise<RenderedDiagram> {
  try {
    return await drawOnce(job, engine);
  } catch (error) {
    throw withLine(explainError(error, job.source, engine.setup.limits), job.source);
  }
}

/** Reads a source, and completes it with what authors need not write. */
export async function compose(source: string, language: string, engine: Engine): Promise<Composition> {
  const { sentinels, setup } = engine;
  const { source: rest, written } = takeAccessibleText(source);
  const complete = withClassDefinitions(rest, setup.nodeClasses, sentinels);
  const kind = kindOf(engine.typeOf(complete));
  const { config, db, statements } = await engine.parse(complete, kind);
  // Of some settings mermaid takes no notice at all, and says nothing.
  checkSettings({ ...writtenSettings(source), ...config }, source);
  checkStyles(statements, source, { nodeClasses: setup.nodeClasses, sentinels });
  checkColours(kind, db, source);
  checkParsed(kind, db);
  const say = sayWith(phrasesFor(language, setup));
  const says = describeDiagram(kind, db, say);
  const text = { ...accessibleText(db, written, originalLines(source)[0] ?? 1), ...says };
  checkNames(kind, text.nodes);
  checkSize(text.nodes.length, text.edges.length, setup.limits);
  const links = findLinks(kind, db, statements, source);
  return {
    kind,
    text,
    links,
    parts: partsOf(kind, db, text),
    list: listOf(kind, db, text, say),
    complete: withoutToday(withFittingLayout(complete, kind, text), kind),
  };
}

interface Composition {
  readonly kind: Kind;
  readonly text: DiagramText;
  readonly links: readonly DiagramLink[];
  readonly parts: Parts;
  /** The same, to be read from the top down. */
  readonly list: readonly ListItem[];
  /** What mermaid is to draw. */
  readonly complete: string;
}

async function drawOnce({ source, language, hash }: Job, engine: Engine): Promise<RenderedDiagram> {
  const { kind, text, links, parts, list, complete } = await compose(source, language, engine);
  const { sentinels, setup } = engine;
  const { title, description } = text;
  const finish = (drawn: SVGSVGElement, number: number, knots: readonly Knot[] = []): Drawing => {
    checkPicture(drawn, kind, text, source);
    const picture = cleanSvg(drawn, { sentinels, idStart: `d${hash.slice(0, 8)}`, number, title, description });
    checkPictureSize(picture, setup.limits);
    return { ...picture, knots };
  };
  const pen: Pen = {
    async layOut(layout) {
      const drawn = await engine.draw(layout);
      markParts(drawn, kind, parts);
      const size = { width: sizeOf(drawn).width, smallestLabel: smallestLabel(drawn) };
      const routing = (): Routing => (kind === 'flowchart' ? routingOf(drawn) : { knots: [], crossings: 0 });
      return { ...size, routing, finish: (number, knots) => finish(drawn, number, knots) };
    },
    drawList: (width, number) => finish(drawList(list, width, { sentinels, nodeClasses: setup.nodeClasses }), number),
  };
  const work = { kind, text, source, complete, list };
  const [widest, ...narrower] = await drawForColumns(work, pen, setup);
  if (!widest) throw new Error('nothing was drawn');
  const needsSpareColumn = !fits(widest, setup.columns[0] ?? Number.POSITIVE_INFINITY);
  return { ...text, ...widest, narrower, needsSpareColumn, type: kind, links, hash };
}
