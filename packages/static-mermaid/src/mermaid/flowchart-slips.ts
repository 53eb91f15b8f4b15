import type { DiagramProblem } from '../diagram-error.ts';

/**
 * What people write in flowcharts and diagrams of states who know other kinds of diagrams or of signs, where mermaid gives up in `line`: with
 * the spelling that works.
 */
export function findSlip(source: string, line: number): DiagramProblem | undefined {
  const lines = source.split('\n');
  const isOf = (kind: RegExp) => lines.some((one) => kind.test(one));
  const isFlowchart = isOf(/^\s*(?:flowchart|graph)\b/);
  if (!isFlowchart && !isOf(/^\s*stateDiagram\b/)) return undefined;
  const written = lines[line - 1] ?? '';
  const bare = withoutLabels(written);
  return (
    findQuote(written, line) ??
    findArrow(written, bare, line, isFlowchart) ??
    (isFlowchart ? (findEnd(written, bare, line) ?? findBrackets(written, line)) : undefined)
  );
}

function findQuote(written: string, line: number): DiagramProblem | undefined {
  const quotes = written.match(/"/g) ?? [];
  if (quotes.length % 2 === 0) return undefined;
  return {
    message: 'A double quote of this line is never closed.',
    line,
    column: written.lastIndexOf('"') + 1,
    mermaidMessage: '',
    hint: 'Write one on either side of each label, as in shop["The shop"], and #quot; for one inside a label.',
  };
}

/** Arrows of other kinds of diagrams, and signs that word processors make of arrows, with those that are meant. */
const arrows: readonly (readonly [sign: RegExp, meant: string])[] = [
  [/--?>>/, '-->'],
  [/[\u2012-\u2015]-?>|[→⟶]/, '-->'],
  [/⇒|(?<!=)=>/, '==>'],
  [/(?<![-=.<])->/, '-->'],
];

function findArrow(written: string, bare: string, line: number, hasThickArrows: boolean): DiagramProblem | undefined {
  for (const [sign, right] of arrows) {
    const meant = hasThickArrows ? right : '-->';
    const { 0: found, index } = sign.exec(bare) ?? { 0: '', index: 0 };
    if (found === '') continue;
    const mended = written.slice(0, index) + meant + written.slice(index + found.length);
    return {
      message: `\`${found}\` is no arrow in this kind of diagram.`,
      line,
      column: index + 1,
      mermaidMessage: '',
      hint: `Write \`${meant}\`: ${mended.trim()}`,
    };
  }
  return undefined;
}

/** The word closes a group of nodes, wherever it stands outside of a label. */
function findEnd(written: string, bare: string, line: number): DiagramProblem | undefined {
  const withoutBrackets = bare.replaceAll(/[[({|][^\])}|]*[\])}|]/g, (label) => ' '.repeat(label.length));
  const index = /^\s*end\s*;?\s*$/.test(bare) ? -1 : withoutBrackets.search(/(?<![\w-])end(?![\w-])/);
  if (index < 0) return undefined;
  const mended = `${written.slice(0, index)}finish${written.slice(index + 3)}`;
  return {
    message: '`end` closes a group of nodes, so that no node can be called so.',
    line,
    column: index + 1,
    mermaidMessage: '',
    hint: `Give the node another id here and wherever it is named: ${mended.trim()}`,
  };
}

/** Labels without quotes that hold brackets: behind the name of a node, and on an arrow. */
const bracketed: readonly RegExp[] = [
  /(?<=[\w-]\[)[^"[\]]*(?:\[[^"[\]]*\][^"[\]]*)+(?=\])/,
  /(?<=[\w-]\[)(?![(/\\])[^"[\]]*[(){}][^"[\]]*(?=\])/,
  /(?<=[\w-]\()(?![([])[^"()]*(?:\([^"()]*\)[^"()]*)+(?=\))/,
  /(?<=[\w-]\{)(?!\{)[^"{}]*[()[\]][^"{}]*(?=\})/,
  /(?<=\|)[^"|]*[()[\]{}][^"|]*(?=\|)/,
];

function findBrackets(written: string, line: number): DiagramProblem | undefined {
  for (const pattern of bracketed) {
    const { 0: label, index } = pattern.exec(written) ?? { 0: '', index: 0 };
    if (label === '') continue;
    const mended = `${written.slice(0, index)}"${label}"${written.slice(index + label.length)}`;
    return {
      message: `The label \`${label}\` holds brackets, which are taken for the outline of a node.`,
      line,
      column: index + 1,
      mermaidMessage: '',
      hint: `Put it in quotes: ${mended.trim()}`,
    };
  }
  return undefined;
}

/** The line with blanks for what stands in quotes, so that places stay what they are. */
function withoutLabels(line: string): string {
  return line.replaceAll(/"[^"]*"/g, (label) => ' '.repeat(label.length));
}
