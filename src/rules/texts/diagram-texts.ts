import type { Place } from 'checked-content';
import type { ParsedChapter } from '../../library/parse-chapter.ts';
import type { MarkedText } from './marked-texts.ts';

/** The texts in the source of a chapter's diagrams: titles, descriptions, and what may be a label. */
export function diagramTexts({ fences, file, text, language }: ParsedChapter): MarkedText[] {
  const lines = fences.length > 0 ? text.split('\n') : [];
  return fences.flatMap(({ line: first, source }) => {
    const ofFence = lines.slice(first - 1, first - 1 + source.split('\n').length);
    return textsIn(ofFence).map(({ index, column, said }) => {
      const place = { file, line: first + index, column };
      return { language, text: said, place: () => place, signs: () => signsIn(said, place) };
    });
  });
}

function signsIn(said: string, { file, line, column }: Place) {
  return said.split('').map((sign, index) => ({ file, line, column: column + index, sign, written: sign }));
}

interface TextInLine {
  readonly index: number;
  readonly column: number;
  readonly said: string;
}

/**
 * In a title or description every sign is read. Elsewhere a double mark belongs to mermaid, which labels stand in, and
 * a single one to a label. Remarks and settings are not read.
 */
function textsIn(lines: readonly string[]): TextInLine[] {
  const endOfSettings =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1;
  let isDescription = false;
  return lines.flatMap((line, index) => {
    if (index <= endOfSettings || /^\s*%%/.test(line)) return [];
    const head = /^\s*acc(?:Title\s*:|Descr\s*[:{])/.exec(line)?.[0] ?? '';
    const isRead = head !== '' || isDescription;
    isDescription = (head.endsWith('{') || isDescription) && !line.includes('}');
    if (isRead) return [{ index, column: head.length + 1, said: line.slice(head.length) }];
    return [...line.matchAll(/[^"|]+/g)].map(({ 0: said, index: at }) => ({ index, column: at + 1, said }));
  });
}
