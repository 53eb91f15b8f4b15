import { cleanSvg } from '../clean/clean-svg.ts';
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
import type { DiagramLink, DiagramText, RenderedDiagram } from '../types.ts';
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
  const says = describeDiagram(kind, db, sayWith(phrasesFor(language, setup)));
  const text = { ...accessibleText(db, written, originalLines(source)[0] ?? 1), ...says };
  checkNames(kind, text.nodes);
  checkSize(text.nodes.length, text.edges.length, setup.limits);
  const links = findLinks(kind, db, statements, source);
  return { kind, text, links, complete: withoutToday(withFittingLayout(complete, kind, text), kind) };
}

interface Composition {
  readonly kind: Kind;
  readonly text: DiagramText;
  readonly links: readonly DiagramLink[];
  /** What mermaid is to draw. */
  readonly complete: string;
}

async function drawOnce({ source, language, hash }: Job, engine: Engine): Promise<RenderedDiagram> {
  const { kind, text, links, complete } = await compose(source, language, engine);
  const drawn = await engine.draw(complete);
  checkPicture(drawn, kind, text, source);
  const { title, description } = text;
  const picture = cleanSvg(drawn, { sentinels: engine.sentinels, idStart: `d${hash.slice(0, 8)}`, title, description });
  checkPictureSize(picture, engine.setup.limits);
  return { ...text, ...picture, type: kind, links, hash };
}
