import { errorAt, findNearest, isCode, placeOf, placeOfAttribute, suggest } from 'checked-content';
import type { Edit, MarkdownNode, Place } from 'checked-content';
import type { Problem, Rule } from './rule.ts';
import type { ChapterComponent } from '../vocabulary/component.ts';
import { componentNamed, vocabulary } from '../vocabulary/vocabulary.ts';

export const closedVocabulary: Rule = {
  name: 'closed-vocabulary',
  check: ({ book, guides }) =>
    [...book.chapters, ...guides].flatMap(({ tree, file, text }) => (tree ? findForeignNodes(tree, file, text) : [])),
};

/** Markdown that a text of this site may hold; whatever else a parser knows, or will know, is refused. */
const plainMarkdown = new Set([
  'root',
  // The frontmatter, which is read by itself.
  'yaml',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'code',
  'list',
  'link',
  'linkReference',
  'definition',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'break',
]);

/**
 * Everything in a tree that is not plain Markdown or a component of the closed vocabulary. The compile
 * step calls the same function, so that no way of building runs what a stranger wrote. With the chapter's
 * `text`, problems name the very place of an attribute.
 */
export function findForeignNodes(tree: MarkdownNode, file: string, text = ''): Problem[] {
  return [...descendantsOutsideRefused(tree)].flatMap((node) => {
    const place = placeOf(file, node);
    const refuse = (message: string, help?: string) => [
      errorAt('closed-vocabulary', place, message, help ? { help } : {}),
    ];
    if (plainMarkdown.has(node.type)) return [];
    switch (node.type) {
      case 'heading':
        return checkHeading(node, place);
      case 'delete':
        return /^~(?!~)/.test(text.slice(node.position?.start.offset))
          ? refuse(
              'A single tilde on either side strikes a text through.',
              'Write small figures as they are, as in CO₂; a text to be struck through has two tildes on either side.',
            )
          : [];
      case 'listItem':
        return typeof node.checked === 'boolean'
          ? refuse('A list item with a box to tick is not possible here.', 'Remove the brackets: - and a space.')
          : [];
      case 'mdxjsEsm':
        return refuse(
          '`import` and `export` are not allowed in a chapter.',
          'All components are there without an import; remove the line.',
        );
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        if (formula.test(text.slice(0, node.position?.start.offset)))
          return refuse('Formulas are not set here, and their braces are taken for code.', withoutFormula);
        return refuse(
          'An expression in braces is not allowed in a chapter.',
          /^\.?[\w-]+$/.test(node.value ?? '')
            ? 'The id of a heading has a hash: {#an-english-id}. Elsewhere, write a literal brace in backticks.'
            : 'Print numbers with <Fact id="…" />; write a literal brace in backticks.',
        );
      case 'html':
        return refuse('HTML is not allowed here.');
      case 'image':
      case 'imageReference':
        return refuse(
          'Images are not part of the vocabulary.',
          'Draw a ```mermaid diagram, or use <Diagram id="…" /> or <Chart id="…" />.',
        );
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkComponent(node, place, text);
      default:
        return refuse(`This Markdown (${node.type}) is not part of what a text of this site may hold.`);
    }
  });
}

/** A dollar sign and a word of TeX in the same line, with or without its braces. */
const formula = /\$[^$\n]*\\\w+(?:\{[^{}\n]*\})*$/;

/** What to do about a formula. */
export const withoutFormula =
  'Write it in words or in plain signs, as in x² or a/b, without dollar signs and backslashes.';

/** A heading may have an id; whatever else stands in its braces would become an attribute of the page. */
function checkHeading(node: MarkdownNode, place: Place): Problem[] {
  const foreign = Object.keys(node.data?.hProperties ?? {}).filter((name) => name !== 'id');
  if (foreign.length === 0) return [];
  const named = foreign.map((name) => `\`${name === 'className' ? 'class' : name}\``).join(', ');
  return [
    errorAt('closed-vocabulary', place, `A heading can have an id and nothing else, but has ${named}.`, {
      help: 'End the heading with {#an-english-id} and nothing behind it in the braces.',
    }),
  ];
}

/** All nodes; of what is refused as HTML no HTML inside it, and of scripts and styles nothing. */
function* descendantsOutsideRefused(root: MarkdownNode): Generator<MarkdownNode> {
  const waiting = [{ node: root, isInHtml: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isInHtml } = next;
    const isHtml = isNameOfHtml(node.name ?? '');
    if (!isHtml || !isInHtml) yield node;
    if (isCode(node)) continue;
    for (const child of (node.children ?? []).toReversed()) waiting.push({ node: child, isInHtml: isInHtml || isHtml });
  }
}

/** Whether a name in lower case is none of a component that is merely misspelt. */
function isNameOfHtml(name: string): boolean {
  return /^[a-z]/.test(name) && findNearest(name, Object.keys(vocabulary)) === undefined;
}

function checkComponent(node: MarkdownNode, place: Place, text: string): Problem[] {
  const name = node.name ?? '';
  const component = componentNamed(name);
  if (!component) return [unknownComponent(node, name, place, text)];
  const known = Object.keys(component.attributes);
  const given = new Set<string>();
  const problems = (node.attributes ?? []).flatMap((attribute): Problem[] => {
    const attributeName = attribute.name ?? '';
    // Looked for in the text only where there is something to say of it.
    const find = () => placeOfAttribute({ file: place.file, text }, node, attributeName);
    const at = () => find()?.name ?? place;
    if (given.has(attributeName) && attribute.type === 'mdxJsxAttribute')
      return [
        errorAt('closed-vocabulary', at(), `\`<${name}>\` has the attribute \`${attributeName}\` twice.`, {
          help: `Keep one of them; for two, write two \`<${name}>\`, one behind the other.`,
        }),
      ];
    given.add(attributeName);
    if (attribute.type !== 'mdxJsxAttribute') {
      return [
        errorAt('closed-vocabulary', place, `\`<${name}>\` has a spread in braces; only plain attributes are allowed.`),
      ];
    }
    if (!Object.hasOwn(component.attributes, attributeName)) {
      const { hint, sure } = suggest(attributeName, known);
      const nearest = findNearest(attributeName, known);
      if (nearest !== undefined) given.add(nearest);
      const found = find()?.name;
      return [
        errorAt('closed-vocabulary', at(), `\`<${name}>\` has no attribute \`${attributeName}\`.${hint}`, {
          help: `Write it as ${exampleOf(name, component)}. Its attributes: ${known.join(', ')}.`,
          ...(sure && found ? { edits: [editAt(found, attributeName, sure)] } : {}),
        }),
      ];
    }
    if (typeof attribute.value !== 'string') {
      return [
        errorAt(
          'closed-vocabulary',
          at(),
          `The attribute \`${attributeName}\` of \`<${name}>\` must be a plain text in quotes.`,
          { help: quoted(attributeName, attribute.value) ?? `Write it as ${exampleOf(name, component)}.` },
        ),
      ];
    }
    const allowed = component.values?.[attributeName];
    if (!allowed || allowed.includes(attribute.value)) return [];
    const { hint, sure } = suggest(attribute.value, allowed);
    const found = find()?.value;
    return [
      errorAt(
        'closed-vocabulary',
        at(),
        `\`${attribute.value}\` is not a value of \`${attributeName}\` in \`<${name}>\`.${hint}`,
        {
          help: `Allowed: ${allowed.join(', ')}.`,
          ...(sure && found ? { edits: [editAt(found, attribute.value, sure)] } : {}),
        },
      ),
    ];
  });
  // An attribute of another name is one mistake, though the right one is missing as well.
  const isRenamed = [...given].some((attribute) => !Object.hasOwn(component.attributes, attribute));
  for (const [attribute, required] of Object.entries(component.attributes)) {
    if (required && !given.has(attribute) && !isRenamed) {
      problems.push(
        errorAt('closed-vocabulary', place, `\`<${name}>\` needs the attribute \`${attribute}\`.`, {
          help: `Write it as ${exampleOf(name, component)}.${valuesOf(component)}`,
        }),
      );
    }
  }
  return [...problems, ...checkContent(node, name, component, place)];
}

/** An attribute as it is written here, where its braces hold a single value. */
function quoted(attribute: string, value: unknown): string | undefined {
  const code = typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : '';
  const [, text] = /^\s*(['"`]?)([\w.@-]+)\1\s*$/.exec(code)?.slice(1) ?? [];
  return text === undefined ? undefined : `Write ${attribute}="${text}" with straight quotes.`;
}

/** How a component is written with what it needs, and with the first value of each closed list. */
function exampleOf(name: string, { attributes, values, content, needsText }: ChapterComponent): string {
  const needed = Object.entries(attributes).filter(([, isRequired]) => isRequired);
  const written = needed.map(([attribute]) => ` ${attribute}="${values?.[attribute]?.[0] ?? '…'}"`).join('');
  return content === 'none' || !needsText ? `<${name}${written} />` : `<${name}${written}>…</${name}>`;
}

function valuesOf({ values = {} }: ChapterComponent): string {
  return Object.entries(values)
    .map(([attribute, allowed]) => ` \`${attribute}\`: ${allowed.join(', ')}.`)
    .join('');
}

function checkContent(node: MarkdownNode, name: string, component: ChapterComponent, place: Place): Problem[] {
  const isEmpty = (node.children?.length ?? 0) === 0;
  if (component.content === 'none' && !isEmpty)
    return [
      errorAt('closed-vocabulary', place, `\`<${name}>\` takes no text.`, { help: `Close it at once: <${name} … />.` }),
    ];
  if (component.needsText && isEmpty)
    return [
      errorAt('closed-vocabulary', place, `\`<${name}>\` holds no text.`, {
        help: `Write it as <${name} …>text</${name}>.`,
      }),
    ];
  return [];
}

function unknownComponent(node: MarkdownNode, name: string, place: Place, text: string): Problem {
  const { hint, sure } = suggest(name, Object.keys(vocabulary));
  const what = name === '' ? 'A fragment (`<>`)' : `\`<${name}>\``;
  const edits = sure === undefined ? [] : renameTags(node, name, sure, text);
  const components = `The components are ${Object.keys(vocabulary).join(', ')}.`;
  const help = /^[a-z]/.test(name)
    ? `Write it in Markdown, or in backticks where the tag itself is meant. ${components}`
    : components;
  return errorAt(
    'closed-vocabulary',
    place,
    `${what} is not allowed in a chapter.${hint.replaceAll(/`(\w+)`/g, '`<$1>`')}`,
    { ...(hint === '' ? { help } : {}), ...(edits.length > 0 ? { edits } : {}) },
  );
}

/** Edits of the opening tag and, where there is one, the closing tag. */
function renameTags(node: MarkdownNode, from: string, to: string, text: string): Edit[] {
  const { start, end } = node.position ?? {};
  if (!start || !end) return [];
  const source = text.slice(start.offset, end.offset);
  if (!source.startsWith(`<${from}`)) return [];
  const opening = { line: start.line, column: start.column + 1, from, to };
  if (source.endsWith('/>')) return [opening];
  const closing = `</${from}>`;
  if (!source.endsWith(closing)) return [];
  return [opening, { line: end.line, column: end.column - closing.length + 2, from, to }];
}

function editAt({ line, column }: Place, from: string, to: string): Edit {
  return { line, column, from, to };
}
