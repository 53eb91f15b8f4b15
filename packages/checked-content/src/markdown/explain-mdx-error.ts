import { findNearest } from '../problems/nearest.ts';

/** What is wrong with a text that does not parse, in words of the person who wrote it. */
export interface MdxMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help?: string;
}

/**
 * Explains an error of the MDX parser: what stands at its place tells what was meant. `components` are the
 * names of those that there are.
 */
export function explainMdxError(error: unknown, text: string, components: readonly string[]): MdxMistake {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = said] = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/.exec(said) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const lines = text.split('\n');
  const here = (lines[place.line - 1] ?? '').slice(place.column - 1);
  const before = [...lines.slice(0, place.line - 1), (lines[place.line - 1] ?? '').slice(0, place.column - 1)].join(
    '\n',
  );
  const after = text
    .split('\n')
    .slice(place.line - 1)
    .join('\n')
    .slice(place.column - 1);
  const told = explainers.find(({ applies }) => applies(here, reason, before));
  if (told) {
    const help = typeof told.help === 'function' ? told.help(here, components, reason, after) : told.help;
    return { ...place, message: told.message(here, reason, before), ...(help ? { help } : {}) };
  }
  const plain = reason
    .replace(/ \(note: .*\)$/s, '')
    .replace(/ ?\(\d+:\d+\)/g, '')
    .trim();
  return { ...place, message: plain.endsWith('.') ? plain : `${plain}.` };
}

interface Explainer {
  /** `here` is the rest of the line from the place on, `before` the text up to it, `after` all from there on. */
  applies: (here: string, reason: string, before: string) => boolean;
  message: (here: string, reason: string, before: string) => string;
  readonly help?: string | ((here: string, components: readonly string[], reason: string, after: string) => string);
}

const explainers: readonly Explainer[] = [
  {
    applies: (here) => here.startsWith('<!--'),
    message: () => 'HTML comments are not possible in MDX.',
    help: 'Remove the comment; remarks belong into the message of the change.',
  },
  {
    applies: (here) => /^<(?:https?:|mailto:|[\w.+-]+@)/.test(here),
    message: () => 'An address in angle brackets is not possible in MDX.',
    help: 'Write [what it is](https://…).',
  },
  {
    applies: (_here, reason, before) => isAboutBraces(reason) && openCode.test(before),
    message: (_here, _reason, before) => `\`<${openCode.exec(before)?.[1] ?? ''}>\` is not possible here.`,
    help: 'Remove it: how a text looks is not for the text to say.',
  },
  {
    applies: (_here, reason, before) => isAboutBraces(reason) && /^ {0,3}#{1,6}[^#\s]/.test(lastLine(before)),
    message: () => 'A space is missing behind the # of this heading.',
    help: 'Write ## and a space before the words.',
  },
  {
    applies: (_here, reason, before) => isAboutBraces(reason) && /^ {0,3}#{7,}/.test(lastLine(before)),
    message: () => 'A heading has at most six #.',
  },
  {
    applies: (_here, reason, before) => isAboutBraces(reason) && /^ {0,3}#{1,6}[^\S \t]/.test(lastLine(before)),
    message: () => 'The space behind the # of this heading is one that keeps words together, which makes no heading.',
    help: 'Delete it, and type a plain space.',
  },
  {
    applies: (_here, reason, before) => isAboutBraces(reason) && /\$[^$]*\\\w+[^$]*$/.test(lastLine(before)),
    message: () => 'Formulas are not set here; the signs would be printed as they are.',
    help: 'Write it in words or in plain signs, as in x² or a/b, without dollar signs and backslashes.',
  },
  {
    applies: (_here, reason, before) => isAboutBraces(reason) && /^ {0,3}#{1,6}\s/.test(lastLine(before)),
    message: () => 'The id of this heading is not well formed.',
    help: 'End the heading with one {#an-id}: lower-case letters, digits and hyphens.',
  },
  {
    applies: (_here, reason, before) => isAboutBraces(reason) && /\{#[\w-]*$/.test(before),
    message: () => 'Only a heading can have an id in braces.',
    help: 'Remove the braces, or begin the line with ## and a space.',
  },
  {
    applies: (_here, reason) => isAboutBraces(reason),
    message: () => 'An opening brace begins an expression, and expressions are not allowed here.',
    help: 'Write a literal brace in backticks.',
  },
  {
    applies: (here) => /^<[A-Za-z][^>]*=\s*[“”„‟‘’«»]/.test(here),
    message: (here) => `\`<${nameIn(here)}>\` has an attribute in typographic quotes.`,
    help: (here) => {
      const [, name = 'id', value = '…'] = /([\w-]+)=\s*[“”„‟‘’«»]([^“”„‟‘’«»"<>]*)/.exec(here) ?? [];
      return `Use straight quotes: ${name}="${value}".`;
    },
  },
  {
    applies: (here) => /^<[A-Za-z][^>]*=\s*[^\s"'{>]/.test(here),
    message: (here) => `\`<${nameIn(here)}>\` has an attribute without quotes.`,
    help: (here) => {
      const [, name = 'id', value = '…'] = /([\w-]+)=\s*([^\s"'{>/]+)/.exec(here) ?? [];
      return `Write ${name}="${value}" with straight quotes.`;
    },
  },
  {
    applies: (here, reason) =>
      /^<[A-Za-z]/.test(here) &&
      reason.startsWith('Unexpected character') &&
      ((here.match(/"/g) ?? []).length & 1) === 1,
    message: (here) => `\`<${nameIn(here)}>\` has an attribute whose quote is never closed.`,
  },
  {
    applies: (_here, reason) => reason.startsWith('Expected a closing tag'),
    message: (here) => `\`<${nameIn(here)}>\` is opened here and never closed.`,
    help: (here, components, _reason, after) => {
      const name = nameIn(here);
      if (findNearest(name, components) === undefined)
        return 'There is no such component: write in Markdown, or put the word and its brackets in backticks.';
      const closing = `</${name}>`;
      return after.includes(closing)
        ? `Write \`${/^<[^<>]*>/.exec(after)?.[0] ?? `<${name}>`}\` and \`${closing}\` each on a line of its own, with empty lines between them and the text.`
        : `End it with \`/>\`, or with \`${closing}\` after its text.`;
    },
  },
  {
    applies: (_here, reason) => closedInside.test(reason),
    message: (_here, reason) => {
      const [, tag = '', name = ''] = closedInside.exec(reason) ?? [];
      return `\`${tag}\` stands within a ${name.replace('Item', '')}, and \`${tag.replace('/', '')}\` began before it.`;
    },
    help: (_here, _components, reason) => {
      const [, tag = ''] = closedInside.exec(reason) ?? [];
      return `Write \`${tag}\` on a line of its own, with an empty line above it, and \`${tag.replace('/', '')}\` on one of its own too.`;
    },
  },
  {
    applies: (_here, reason) => reason.startsWith('Unexpected closing tag'),
    message: (here, reason) => {
      const opened = /closing tag for `<(\w+)>`/.exec(reason)?.[1];
      return opened === undefined
        ? `\`</${nameIn(here)}>\` closes something that was never opened.`
        : `\`</${nameIn(here)}>\` stands where \`<${opened}>\` must be closed first.`;
    },
    help: (here, _components, reason) => {
      const opened = /closing tag for `<(\w+)>`/.exec(reason)?.[1];
      return opened === undefined ? `Remove \`</${nameIn(here)}>\`.` : `Write \`</${opened}>\` here, or before it.`;
    },
  },
  {
    applies: (here, reason) => /^<[A-Za-z]/.test(here) && reason.startsWith('Unexpected character'),
    message: (here) => `\`<${nameIn(here)}\` begins a component, and it does not end as one.`,
    help: 'End it with `/>`; if it is meant as text, put it in backticks.',
  },
  {
    applies: (here, reason) => here.startsWith('<') && reason.startsWith('Unexpected character'),
    message: () => 'An angle bracket begins a component, and none follows.',
    help: 'Write the bracket in backticks, or say “less than”.',
  },
];

/** A component that was opened outside of a paragraph, or of a list, and is closed inside. */
const closedInside = /^Expected the closing tag `(<\/[\w.]+>)` either after the end of `(\w+)`/;

/** A script or style sheet that is open at the end of the text. */
const openCode = /<(style|script)\b[^<>]*>[^<]*$/i;

function isAboutBraces(reason: string): boolean {
  return reason.includes('parse expression') || reason.includes('in expression');
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function nameIn(here: string): string {
  return /^<\/?([\w.-]+)/.exec(here)?.[1] ?? '';
}
