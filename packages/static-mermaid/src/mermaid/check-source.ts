import { DiagramError } from '../diagram-error.ts';
import type { Limits, Setup } from '../options.ts';
import { hintOf } from './prologue.ts';

/** Refuses what need not be parsed to be refused. Runs before the worker is asked, so it must be cheap. */
export function checkSource(source: string, { limits, nodeClasses }: Setup): void {
  if (source.length > limits.characters) throw tooMuch(source.length, limits.characters, 'characters');
  const lines = source.split('\n');
  if (lines.length > limits.lines) throw tooMuch(lines.length, limits.lines, 'lines');
  for (const [index, text] of lines.entries()) {
    // Mermaid looks for settings before it takes out the comments.
    const isComment = /^\s*%%/.test(text);
    if (!isComment && text.length > limits.lineLength) throw tooLong(text.length, limits.lineLength, index + 1);
    const rule = (isComment ? [SETTINGS_RULE] : RULES).find(({ pattern }) => pattern.test(text));
    if (rule)
      throw new DiagramError({
        message: rule.message,
        hint: rule.hint ?? hintOf(nodeClasses),
        line: index + 1,
        column: text.search(rule.pattern) + 1,
      });
  }
}

/** Refuses a parsed diagram that is too big to lay out, or to read. */
export function checkSize(nodes: number, edges: number, limits: Limits): void {
  if (nodes > limits.nodes) throw tooMuch(nodes, limits.nodes, 'nodes');
  if (edges > limits.edges) throw tooMuch(edges, limits.edges, 'edges');
}

interface SourceRule {
  readonly pattern: RegExp;
  readonly message: string;
  /** Default: to mark nodes with a class. */
  readonly hint?: string;
}

const SETTINGS_RULE: SourceRule = {
  pattern: /%%\{/,
  message: 'Settings inside a diagram (%%{…}%%) are not supported: every diagram here looks alike.',
  hint: 'Remove the directive; sizes and the layout may be set in front matter, under “config”.',
};

const RULES: readonly SourceRule[] = [
  SETTINGS_RULE,
  {
    pattern: /^\s*(style|linkStyle|classDef|cssClass)\s.*(#[0-9a-f]{3,8}\b|(fill|stroke|color|background)\s*:)/i,
    message: 'Colours of one’s own are not supported: they would not follow the page into the dark.',
  },
  {
    pattern:
      /^\s*(UpdateElementStyle|UpdateRelStyle|UpdateBoundaryStyle|UpdateElStyle)\(.*\$(bg|font|border|text|line)Color/i,
    message: 'Colours of one’s own are not supported: they would not follow the page into the dark.',
    hint: 'Remove the statement, or keep its offsets only.',
  },
  {
    pattern: /\bfa[bklrs]?:fa-|::icon\(/,
    message: 'Icon fonts are not supported: the page does not ship one.',
    hint: 'Say it in words.',
  },
  {
    pattern: /\$\$/,
    message: 'Formulas are not supported in diagrams.',
    hint: 'Write the formula in plain characters.',
  },
  {
    pattern: /\b__proto__\b/,
    message: 'The name “__proto__” has a meaning of its own in JavaScript, and mermaid stumbles over it.',
    hint: 'Choose another name; a label may say it in other words.',
  },
  {
    pattern: /[\u0000-\u0008\u000b-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    message: 'There is an invisible control character in this line.',
    hint: 'Delete it; retyping the line is often quickest.',
  },
];

function tooLong(length: number, most: number, line: number): DiagramError {
  return new DiagramError({
    message: `This line has ${length} characters; at most ${most} can be laid out in good time.`,
    line,
    hint: 'Say less in one label, or break a statement into lines.',
  });
}

/** The refusal of a diagram that has too many of something. */
export function tooMuch(count: number, most: number, what: string): DiagramError {
  return new DiagramError({
    message: `This diagram has ${count} ${what}; at most ${most} can be read, or drawn in good time.`,
    hint: 'Cut it into several diagrams, or show less.',
  });
}
