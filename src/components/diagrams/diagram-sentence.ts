import type { DiagramWords } from './diagram-words.ts';

/** The name of a node of a drawing, and what its lines join it to: “reached from Player (asks); leads to Store and Cache.” */
export function sayNode(
  svg: SVGSVGElement,
  id: string,
  { locale, reached, leads }: DiagramWords,
): { name: string; joined: string } {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const say = (words: string, others: readonly string[]): string[] =>
    others.length === 0 ? [] : [words.replace('{names}', () => list.format(others))];
  const ways = [...say(reached, neighbours(svg, id, 'to', 'from')), ...say(leads, neighbours(svg, id, 'from', 'to'))];
  return { name: nameOf(svg, id), joined: ways.length === 0 ? '' : `${ways.join('; ')}.` };
}

/** Those at the far ends of the lines that have `id` at the near one, each once and with the words of its lines. */
function neighbours(svg: SVGSVGElement, id: string, near: End, far: End): string[] {
  const labels = new Map<string, Set<string>>();
  for (const part of svg.querySelectorAll<SVGElement>('[data-from]')) {
    const { [far]: other } = part.dataset;
    if (part.dataset[near] !== id || other === undefined) continue;
    const known = labels.get(other) ?? new Set();
    labels.set(other, known.add(wordsIn(part)));
  }
  return [...labels].map(([other, words]) => {
    const said = [...words].filter(Boolean).join(', ');
    return said ? `${nameOf(svg, other)} (${said})` : nameOf(svg, other);
  });
}

type End = 'from' | 'to';

function nameOf(svg: SVGSVGElement, id: string): string {
  const parts = [...svg.querySelectorAll<SVGElement>('[data-node]')].filter(({ dataset }) => dataset['node'] === id);
  return parts.map(wordsIn).find(Boolean) ?? id;
}

/** The words of a label, whose lines are texts of their own or parts of one; what else a box says comes after it. */
function wordsIn(part: Element): string {
  const own = [...part.querySelectorAll(':scope > text')];
  const texts = own.length > 0 ? own : [...part.querySelectorAll('text')].slice(0, 1);
  const lines = texts.flatMap((text) => (text.childElementCount > 0 ? [...text.children] : [text]));
  return lines
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean)
    .join(' ');
}
