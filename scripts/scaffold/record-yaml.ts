import { Document, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import { languages } from '../../src/i18n/languages.ts';
import { idPattern } from '../../src/schemas/primitives.ts';

/** A record as an entry of a data file, in the form the files have: texts in quotes, ids bare, short lists in a row. */
export function recordYaml(record: Record<string, unknown>): string {
  const document = new Document([record], { aliasDuplicateObjects: false });
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const bare = idPattern.test(node.value) && !/^\d/.test(node.value);
      const parent = path.at(-1);
      // Text is quoted even where it is a single word, so that it can grow without a surprise.
      const isText =
        isPair(parent) && isScalar(parent.key) && [...languages, 'title', 'name'].includes(String(parent.key.value));
      node.type = bare && !isText ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
    Seq(_key, node) {
      if (node.items.length > 0 && node.items.every((item) => isScalar(item))) node.flow = true;
    },
    Map(_key, node) {
      // That there is nothing in a language is said; what else is empty is left out.
      node.items = node.items.filter(
        ({ key, value }) =>
          (isSeq(value) && languages.some((language) => isScalar(key) && key.value === language)) ||
          (!(isMap(value) && value.items.length === 0) && !isEmpty(value)),
      );
    },
  });
  return document.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false });
}

function isEmpty(value: unknown): boolean {
  return (
    value === null ||
    value === undefined ||
    (isScalar(value) && value.value === undefined) ||
    (isSeq(value) && value.items.length === 0)
  );
}
