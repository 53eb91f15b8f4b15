/** What is wrong with a chapter that does not parse, in words of the contributor. */
export interface MdxMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help?: string;
}

/** Explains an error of the MDX parser: what stands at its place tells what was meant. */
export function explainMdxError(error: unknown, text: string): MdxMistake {
  const said = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', reason = said] = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]*\))?$/.exec(said) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const here = (text.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
  const told = explainers.find(({ applies }) => applies(here, reason));
  if (told) return { ...place, message: told.message(here, reason), ...(told.help ? { help: told.help } : {}) };
  const plain = reason
    .replace(/ \(note: .*\)$/s, '')
    .replace(/ ?\(\d+:\d+\)/g, '')
    .trim();
  return { ...place, message: plain.endsWith('.') ? plain : `${plain}.` };
}

interface Explainer {
  /** `here` is the rest of the line from the place on. */
  applies(here: string, reason: string): boolean;
  message(here: string, reason: string): string;
  readonly help?: string;
}

const explainers: readonly Explainer[] = [
  {
    applies: (here) => here.startsWith('<!--'),
    message: () => 'HTML comments are not possible in a chapter.',
    help: 'Remove the comment; remarks belong into the pull request.',
  },
  {
    applies: (here) => /^<https?:/.test(here),
    message: () => 'An address in angle brackets is not possible in a chapter.',
    help: 'Write [what it is](https://…).',
  },
  {
    applies: (_here, reason) => reason.includes('parse expression') || reason.includes('in expression'),
    message: () => 'An opening brace begins an expression, and expressions are not allowed in a chapter.',
    help: 'Write a literal brace in backticks.',
  },
  {
    applies: (here) => /^<[A-Za-z][^>]*=\s*[“”„‟‘’«»]/.test(here),
    message: (here) => `\`<${nameIn(here)}>\` has an attribute in typographic quotes.`,
    help: 'Use straight quotes: id="…".',
  },
  {
    applies: (here) => /^<[A-Za-z][^>]*=\s*[^\s"'{>]/.test(here),
    message: (here) => `\`<${nameIn(here)}>\` has an attribute without quotes.`,
    help: 'Write id="…" with straight quotes.',
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
    help: 'End it with `/>`, or with a closing tag after its text.',
  },
  {
    applies: (_here, reason) => reason.startsWith('Unexpected closing tag'),
    message: (here, reason) => {
      const opened = /closing tag for `<(\w+)>`/.exec(reason)?.[1];
      return opened === undefined
        ? `\`</${nameIn(here)}>\` closes something that was never opened.`
        : `\`</${nameIn(here)}>\` stands where \`<${opened}>\` must be closed first.`;
    },
  },
  {
    applies: (here, reason) => here.startsWith('<') && reason.startsWith('Unexpected character'),
    message: () => 'An angle bracket begins a component, and none follows.',
    help: 'Write the bracket in backticks, or say “less than”.',
  },
];

function nameIn(here: string): string {
  return /^<\/?([\w.-]+)/.exec(here)?.[1] ?? '';
}
