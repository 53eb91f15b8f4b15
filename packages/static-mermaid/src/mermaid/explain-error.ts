import { DiagramError } from '../diagram-error.ts';
import type { Limits } from '../options.ts';
import { takeAccessibleText } from './accessible-text.ts';
import { tooMuch } from './check-source.ts';
import { findSlip } from './flowchart-slips.ts';
import { lineOf, originalLines } from './source-lines.ts';

/** Turns what mermaid throws into an error with the line in the author's own source. */
export function explainError(error: unknown, source: string, limits: Limits): DiagramError {
  if (error instanceof DiagramError) return error;
  const mermaidMessage = error instanceof Error ? error.message : String(error);
  if (/^No diagram type detected/.test(mermaidMessage)) return unknownKind(source, mermaidMessage);
  const limit = /^Edge limit exceeded\. (\d+)/.exec(mermaidMessage);
  if (limit) return tooMuch(Number(limit[1]), limits.edges, 'edges or more');
  const place = placeOf(error as ParserError, mermaidMessage, source);
  const syntax = /pars|lexical|lexer|expecting|indentation/i.test(mermaidMessage);
  const slip = syntax ? findSlip(source, place.line) : undefined;
  if (slip) return new DiagramError(slip);
  return new DiagramError({
    message: syntax
      ? 'Mermaid cannot read this line of the diagram.'
      : `Mermaid refuses this diagram: ${firstLine(mermaidMessage)}`,
    mermaidMessage,
    hint: syntax
      ? 'Compare the line with the syntax of this kind of diagram; a label with brackets, quotes or colons needs double quotes around it.'
      : 'Correct the statement, or leave it out.',
    ...place,
  });
}

interface ParserError {
  readonly hash?: { readonly loc?: { readonly first_line: number; readonly first_column: number } };
}

/**
 * Parsers name the line where they gave up. When that is the end of the text, the statement they
 * could not finish says more, and so does any name that the message quotes.
 */
function placeOf(error: ParserError, message: string, source: string): { line: number; column?: number } {
  const lines = originalLines(takeAccessibleText(source).source);
  const lastUsed = lines.findLastIndex((line) => source.split('\n')[line - 1]?.trim());
  const at = /line (\d+)(?:, column (\d+))?/.exec(message);
  const loc = error.hash?.loc;
  if (!at) return { line: quotedPlace(message, source) };
  let seen = Number(at[1]) - 1;
  if (seen > lastUsed) seen = Math.min(loc ? loc.first_line - 1 : lastUsed, lastUsed);
  const line = lines[Math.max(seen, 0)] ?? 1;
  if (at[2]) return { line, column: Number(at[2]) };
  return loc && loc.first_line - 1 === seen ? { line, column: loc.first_column + 1 } : { line };
}

function quotedPlace(message: string, source: string): number {
  for (const [, text = ''] of message.matchAll(/["'[(]([^"'\])]{1,80})["'\])]|: ([\w-]+)\.?$/g)) {
    const line = lineOf(source, text);
    if (text && line > 1) return line;
  }
  return 1;
}

function unknownKind(source: string, mermaidMessage: string): DiagramError {
  const first = source.split('\n').find((line) => line.trim()) ?? '';
  return new DiagramError({
    message: first
      ? `“${first.trim().slice(0, 40)}” begins no kind of diagram that mermaid knows.`
      : 'This diagram is empty.',
    line: first ? lineOf(source, first) : 1,
    mermaidMessage: firstLine(mermaidMessage),
    hint: 'Begin with the kind of diagram, for example: flowchart LR, sequenceDiagram, timeline.',
  });
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
