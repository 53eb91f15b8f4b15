import { isAlias, isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Problem } from '../problems/problem.ts';

export interface YamlFile {
  /** Plain values, or undefined when the file could not be read. */
  readonly value: unknown;
  /** Line and column (1-based) of the value at `path`, of its key where `atKey` is set, or of the nearest parent. */
  locate(path: readonly PropertyKey[], atKey?: boolean): { line: number; column: number };
  readonly problems: Problem[];
}

/**
 * Parses one data file as plain data: YAML 1.2 core, unique keys, no tags, anchors or aliases.
 * Never throws; what is wrong comes back as problems with their place.
 */
export function parseYamlFile(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true, merge: false });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    rule: error.code === 'TAG_RESOLVE_FAILED' ? ('yaml-feature' as const) : ('yaml-syntax' as const),
    severity: 'error' as const,
    file,
    ...placeAt(error.pos[0]),
    message: explain(error.code, error.message, text.slice(error.pos[0], error.pos[1])),
  }));
  problems.push(...refuseFeatures(document, file, placeAt));
  const value = problems.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined;
  return {
    value,
    problems,
    locate: (path, atKey = false) => placeAt(offsetOf(document, path, atKey)),
  };
}

function explain(code: string, message: string, excerpt: string): string {
  if (code === 'DUPLICATE_KEY') return 'The same field is given twice in one record.';
  if (code === 'TAB_AS_INDENT') return 'A tab stands where the indent must be spaces.';
  if (code === 'TAG_RESOLVE_FAILED')
    return `The tag ${excerpt.trim() || ''} is not allowed in a data file.`.replace('  ', ' ');
  return `YAML: ${message.replace(/\s+/g, ' ').replace(/\.?$/, '.')}`;
}

function refuseFeatures(
  document: Document,
  file: string,
  placeAt: (offset: number) => { line: number; column: number },
) {
  const problems: Problem[] = [];
  const refuse = (node: Node, message: string) =>
    problems.push({ rule: 'yaml-feature', severity: 'error', file, ...placeAt(node.range?.[0] ?? 0), message });
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) refuse(node, `The alias *${node.source} is not allowed in a data file.`);
      else if ((isScalar(node) || isCollection(node)) && node.anchor)
        refuse(node, `The anchor &${node.anchor} is not allowed in a data file.`);
      else if (node.tag?.startsWith('!')) refuse(node, `The tag ${node.tag} is not allowed in a data file.`);
    },
  });
  return problems;
}

function offsetOf(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      const useKey = atKey && depth === path.length - 1;
      const target: unknown = useKey || !isNode(pair.value) ? pair.key : pair.value;
      offset = isNode(target) ? (target.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isCollection(node) && typeof step === 'number') {
      node = node.items[step];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    } else return offset;
  }
  return offset;
}
