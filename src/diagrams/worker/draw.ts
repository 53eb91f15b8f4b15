import { cleanSvg } from '../clean/clean-svg.ts';
import { accessibleText } from '../mermaid/accessible-text.ts';
import type { Engine } from '../mermaid/engine.ts';
import { withClassDefinitions } from '../mermaid/prologue.ts';
import type { RenderedDiagram } from '../types.ts';
import { describeDiagram } from '../words/describe-diagram.ts';
import type { Job } from './messages.ts';

/** Everything from a source to a finished diagram. */
export async function draw({ source, lang, hash }: Job, engine: Engine): Promise<RenderedDiagram> {
  const complete = withClassDefinitions(source, engine.sentinels);
  const { type, db } = await engine.parse(complete);
  const text = { ...accessibleText(db), ...describeDiagram(type, db, lang) };
  const raw = await engine.draw(complete);
  const { title, description } = text;
  const picture = cleanSvg(raw, { sentinels: engine.sentinels, idStart: `d${hash.slice(0, 8)}`, title, description });
  return { ...text, ...picture, type, hash };
}
