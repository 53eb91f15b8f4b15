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
import type { DiagramLink, DiagramText, Language, RenderedDiagram } from '../types.ts';
import { describeDiagram } from '../words/describe-diagram.ts';
import type { Job } from './messages.ts';

/** Everything from a source to a finished diagram; throws a `DiagramError` with the line. */
export async function draw(job: Job, engine: Engine): Promise<RenderedDiagram> {
  try {
    return await drawOnce(job, engine);
  } catch (error) {
    throw withLine(explainError(error, job.source), job.source);
  }
}

/** Reads a source, and completes it with what authors need not write. */
export async function compose(source: string, lang: Language, engine: Engine): Promise<Composition> {
  const { source: rest, written } = takeAccessibleText(source);
  const complete = withClassDefinitions(rest, engine.sentinels);
  const kind = kindOf(engine.typeOf(complete));
  const { config, db, statements } = await engine.parse(complete, kind);
  // Of some settings mermaid takes no notice at all, and says nothing.
  checkSettings({ ...writtenSettings(source), ...config }, source);
  checkStyles(statements, engine.sentinels, source);
  checkColours(kind, db, source);
  checkParsed(kind, db);
  const text = { ...accessibleText(db, written, originalLines(source)[0] ?? 1), ...describeDiagram(kind, db, lang) };
  checkNames(kind, text.nodes);
  checkSize(text.nodes.length, text.edges.length);
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

async function drawOnce({ source, lang, hash }: Job, engine: Engine): Promise<RenderedDiagram> {
  const { kind, text, links, complete } = await compose(source, lang, engine);
  const drawn = await engine.draw(complete);
  checkPicture(drawn, kind, text, source);
  const { title, description } = text;
  const picture = cleanSvg(drawn, { sentinels: engine.sentinels, idStart: `d${hash.slice(0, 8)}`, title, description });
  checkPictureSize(picture);
  return { ...text, ...picture, type: kind, links, hash };
}
