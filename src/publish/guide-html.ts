import { readMarkdown } from 'checked-content';
import { findRefused } from '../check/refused-markdown.ts';
import type { Guide } from '../library/guides.ts';
import { renderGuide } from '../site/render-guide.ts';

/**
 * The contributing guide, or the page about the site, as HTML. The text itself passes the gate that chapters pass
 * in front of the compiler, in the same step that renders it: the file may be another than when it was checked.
 * @throws Error with file, line and column of the first thing that must not be shown.
 */
export async function guideHtml({ file, text }: Pick<Guide, 'file' | 'text'>): Promise<string> {
  const read = readMarkdown({ file, text });
  const [problem] = 'problem' in read ? [read.problem] : findRefused(read.tree, file, text);
  if (problem) throw new Error(`${problem.file}:${problem.line}:${problem.column} ${problem.message}`);
  return renderGuide(text);
}
