import type { MarkdownNode } from '../../book/markdown-node.ts';
import { descendants } from '../../book/markdown-node.ts';
import { placeOf } from '../../book/parse-chapter.ts';
import { vocabulary } from '../../book/vocabulary.ts';
import { findNearest } from '../../problems/nearest.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

export const closedVocabulary: Rule = {
  name: 'closed-vocabulary',
  check: ({ book }) =>
    book.chapters.flatMap((chapter) => (chapter.tree ? findForeignNodes(chapter.tree, chapter.file) : [])),
};

/**
 * Everything in a chapter's tree that is not Markdown or a component of the closed vocabulary. The
 * compile step calls the same function, so that no way of building runs what a stranger wrote.
 */
export function findForeignNodes(tree: MarkdownNode, file: string): Problem[] {
  return [...descendants(tree)].flatMap((node) => {
    const place = placeOf(file, node);
    const refuse = (message: string, help?: string) => [
      errorAt('closed-vocabulary', place, message, help ? { help } : {}),
    ];
    switch (node.type) {
      case 'mdxjsEsm':
        return refuse(
          '`import` and `export` are not allowed in a chapter.',
          'All components are there without an import; remove the line.',
        );
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
        return refuse(
          'An expression in braces is not allowed in a chapter.',
          'Print numbers with <Fact id="…" />; write a literal brace in backticks.',
        );
      case 'html':
        return refuse('HTML is not allowed in a chapter.');
      case 'image':
      case 'imageReference':
        return refuse(
          'Images are not part of the vocabulary.',
          'Draw a ```mermaid diagram, or use <Diagram id="…" /> or <Chart id="…" />.',
        );
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return checkComponent(node, place);
      default:
        return [];
    }
  });
}

function checkComponent(node: MarkdownNode, place: Place): Problem[] {
  const name = node.name ?? '';
  const rule = Object.hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
  if (!rule) {
    const nearest = findNearest(name, Object.keys(vocabulary));
    const what = name === '' ? 'A fragment (`<>`)' : `\`<${name}>\``;
    return [
      errorAt(
        'closed-vocabulary',
        place,
        `${what} is not allowed in a chapter.${nearest ? ` Did you mean \`<${nearest}>\`?` : ''}`,
        {
          ...(nearest ? { edit: { from: `<${name}`, to: `<${nearest}` } } : {}),
        },
      ),
    ];
  }
  const problems: Problem[] = [];
  const given = new Set<string>();
  for (const attribute of node.attributes ?? []) {
    const attributeName = attribute.name ?? '';
    given.add(attributeName);
    if (attribute.type !== 'mdxJsxAttribute') {
      problems.push(
        errorAt('closed-vocabulary', place, `\`<${name}>\` has a spread in braces; only plain attributes are allowed.`),
      );
    } else if (!Object.hasOwn(rule.attributes, attributeName)) {
      const known = Object.keys(rule.attributes);
      const nearest = findNearest(attributeName, known);
      problems.push(
        errorAt(
          'closed-vocabulary',
          place,
          `\`<${name}>\` has no attribute \`${attributeName}\`.${nearest ? ` Did you mean \`${nearest}\`?` : ''}`,
          {
            help: `Its attributes: ${known.join(', ')}.`,
          },
        ),
      );
    } else if (typeof attribute.value !== 'string') {
      problems.push(
        errorAt(
          'closed-vocabulary',
          place,
          `The attribute \`${attributeName}\` of \`<${name}>\` must be a plain text in quotes.`,
        ),
      );
    } else if (rule.values?.[attributeName] && !rule.values[attributeName].includes(attribute.value)) {
      problems.push(
        errorAt(
          'closed-vocabulary',
          place,
          `\`${attribute.value}\` is not a value of \`${attributeName}\` in \`<${name}>\`.`,
          {
            help: `Allowed: ${rule.values[attributeName].join(', ')}.`,
          },
        ),
      );
    }
  }
  for (const [attribute, required] of Object.entries(rule.attributes)) {
    if (required && !given.has(attribute)) {
      problems.push(
        errorAt('closed-vocabulary', place, `\`<${name}>\` needs the attribute \`${attribute}\`.`, {
          help: `Example: <${name} ${attribute}="…" />.`,
        }),
      );
    }
  }
  if (rule.content === 'none' && (node.children?.length ?? 0) > 0) {
    problems.push(
      errorAt('closed-vocabulary', place, `\`<${name}>\` takes no text.`, { help: `Close it at once: <${name} … />.` }),
    );
  }
  return problems;
}
