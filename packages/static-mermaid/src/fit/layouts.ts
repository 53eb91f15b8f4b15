import type { Kind } from '../mermaid/kinds.ts';
import { originalLines } from '../mermaid/source-lines.ts';
import { widestWord } from '../mermaid/layout.ts';
import type { DiagramText } from '../types.ts';

/**
 * The ways in which a complete source can be laid out, each a source of its own, the best first: for a wide
 * column as it is written, then denser, then in the other direction; for a narrow one from the top down first.
 */
export function layouts(complete: string, kind: Kind, text: DiagramText, isNarrow: boolean): string[] {
  if (kind === 'sequence') return [complete, ...SEQUENCES.map((sequence) => withSettings(complete, { sequence }))];
  if (kind === 'timeline') return [complete, withFirstLine(complete, (line) => line.replace(/timeline\b.*/, 'timeline TD'))];
  if (kind === 'flowchart') return flowcharts(complete, text, isNarrow);
  if (kind === 'state' || kind === 'class' || kind === 'er')
    return [complete, `${complete}\ndirection LR`, `${complete}\ndirection TB`];
  return [complete];
}

/** Columns and the distance between them; messages and notes wrap. */
const SEQUENCES = [
  { wrap: true, width: 150, actorMargin: 20 },
  { wrap: true, width: 120, actorMargin: 20 },
  { wrap: true, width: 100, actorMargin: 12 },
] as const;

/** From roomy, which is how diagrams are drawn without a column, to tight. */
const DENSITIES = [
  { wrappingWidth: 150, nodeSpacing: 40, rankSpacing: 45, padding: 15 },
  { wrappingWidth: 110, nodeSpacing: 20, rankSpacing: 32, padding: 10 },
  { wrappingWidth: 80, nodeSpacing: 12, rankSpacing: 26, padding: 6 },
] as const;

function flowcharts(complete: string, text: DiagramText, isNarrow: boolean): string[] {
  const own = DIRECTION.exec(firstLine(complete))?.[1]?.replace('TD', 'TB') ?? 'TB';
  const other = TURNED[own] ?? 'LR';
  const draw = (direction: string, density: (typeof DENSITIES)[number]): string => {
    const flowchart = { ...density, wrappingWidth: Math.max(density.wrappingWidth, widestWord(text)) };
    const turned =
      direction === own ? complete : withFirstLine(complete, (line) => turn(line, direction));
    return withSettings(turned, { flowchart });
  };
  if (!isNarrow)
    return [complete, ...[own, other].flatMap((direction) => DENSITIES.map((density) => draw(direction, density)))];
  const down = /[TB]$/.test(own) ? [own, other] : [other, own];
  return DENSITIES.flatMap((density) => down.map((direction) => draw(direction, density)));
}

const DIRECTION = /^\s*(?:flowchart(?:-elk)?|graph)\s+(TB|TD|BT|LR|RL)\b/;
const TURNED: Readonly<Record<string, string>> = { TB: 'LR', LR: 'TB', BT: 'RL', RL: 'BT' };

function turn(line: string, direction: string): string {
  return line.replace(/^(\s*(?:flowchart(?:-elk)?|graph))(?:\s+(?:TB|TD|BT|LR|RL))?\b/, `$1 ${direction}`);
}

function firstLine(source: string): string {
  return source.split('\n')[(originalLines(source)[0] ?? 1) - 1] ?? '';
}

function withFirstLine(source: string, change: (line: string) => string): string {
  const at = (originalLines(source)[0] ?? 1) - 1;
  return source
    .split('\n')
    .map((line, index) => (index === at ? change(line) : line))
    .join('\n');
}

function withSettings(source: string, settings: object): string {
  return `${source}\n%%{init: ${JSON.stringify(settings)}}%%`;
}
