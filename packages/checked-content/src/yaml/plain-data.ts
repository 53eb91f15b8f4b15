import { isAlias, isCollection, isNode, isPair, isScalar, Scalar, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { YamlMistake } from './explain-yaml-error.ts';
import { tooDeep, writeOut } from './explain-yaml-error.ts';
import { isSmartQuoted } from './smart-quotes.ts';

/** What of a document is no plain data, or not what was meant, though it is valid YAML: nothing of it can be taken. */
export function findForeign(document: Document, text: string): YamlMistake | undefined {
  if (isTooDeep(document.contents)) return { rule: 'yaml-syntax', offset: 0, message: tooDeep };
  return findFeature(document) ?? findCutText(document, text);
}

/** Values that are read otherwise than people take them; quotes are put straight in the document. */
export function findMisread(document: Document, text: string): YamlMistake[] {
  return [...straightenQuotes(document, text), ...findMisreadNumbers(document)];
}

/** No record goes deeper, and what reads it must not run out of stack. */
const deepest = 40;

function isTooDeep(contents: unknown): boolean {
  let level = [contents];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap((node) =>
      isCollection(node) ? node.items.map((item) => (isPair(item) ? item.value : item)) : [],
    );
  }
  return level.length > 0;
}

/** The first anchor, alias, tag or odd key; those that follow are usually part of the same thing. */
function findFeature(document: Document): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  const refuse = (mistake: YamlMistake) => {
    found = mistake;
    return visit.BREAK;
  };
  const refuseFeature = (node: Node, what: string) =>
    refuse({
      rule: 'yaml-feature',
      offset: node.range?.[0] ?? 0,
      message: `The ${what} is not allowed in a data file.`,
      help: writeOut,
    });
  visit(document, {
    Pair(_key, { key, value }) {
      if (isScalar(key) && key.value === '<<') return refuseFeature(key, 'merge key `<<`');
      if (isScalar(key) && typeof key.value === 'string') return undefined;
      const node = isNode(key) && key.range && key.range[1] > key.range[0] ? key : value;
      return refuse({
        rule: 'yaml-syntax',
        offset: isNode(node) ? (node.range?.[0] ?? 0) : 0,
        message: 'A field must have a word as its name.',
        help: 'Write the name of the field, a colon, a space and its value.',
      });
    },
    Node(_key, node) {
      if (isAlias(node)) return refuseFeature(node, `alias \`*${node.source}\``);
      if ((isScalar(node) || isCollection(node)) && node.anchor)
        return refuseFeature(node, `anchor \`&${node.anchor}\``);
      // Only a tag that was written stands in a node.
      if (node.tag !== undefined) return refuseFeature(node, `tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\``);
      return undefined;
    },
  });
  return found;
}

/** A text without quotes that ends at a hash: what follows, `#1` for example, would be lost as a comment. */
function findCutText(document: Document, text: string): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== Scalar.PLAIN || !node.range || !/^[^\s#!-]/.test(node.comment ?? '')) return undefined;
      const hash = text.indexOf('#', node.range[1]);
      if (text.slice(node.range[1], hash).includes('\n')) return undefined;
      found = {
        rule: 'yaml-syntax',
        offset: hash,
        message: 'A hash begins a comment, so the text ends before it.',
        help: 'Put the whole text in straight double quotes; if it is a comment, write a space after the hash.',
      };
      return visit.BREAK;
    },
  });
  return found;
}

/** Numbers that are read as others than people take them for: `1.200`, `017`, more digits than are kept. */
function findMisreadNumbers(document: Document): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_key, { value, source, range }) {
      if (typeof value !== 'number' || source === undefined || !range) return;
      const isMisread =
        /^[-+]?(?:0[xo]|0\d|\d{1,3}\.\d\d0$)/.test(source) ||
        (/^[-+]?\d+$/.test(source) && !Number.isSafeInteger(value));
      if (!isMisread) return;
      found.push({
        rule: 'invalid-value',
        offset: range[0],
        message: `\`${source}\` is read as ${value}.`,
        help: 'Write digits only, without separators for thousands, and no zeros that say nothing.',
      });
    },
  });
  return found;
}

/** Reports plain values in typographic quotes, and goes on as if the quotes were straight. */
function straightenQuotes(document: Document, text: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== Scalar.PLAIN || typeof node.value !== 'string' || !node.range) return;
      if (!isSmartQuoted(node.value)) return;
      const [from, to] = [text.slice(node.range[0], node.range[1]), JSON.stringify(node.value.slice(1, -1))];
      found.push({
        rule: 'yaml-quotes',
        offset: node.range[0],
        message: 'Typographic quotes do not quote in YAML.',
        ...(from.includes('\n') ? {} : { edit: { from, to } }),
      });
      node.value = node.value.slice(1, -1);
    },
  });
  return found;
}
