import type { Edit } from '../problems/problem.ts';
import type { ValueEdit } from './schema-problem.ts';
import type { YamlFile } from '../yaml/yaml-document.ts';

/**
 * The edit of a key or value as an edit of the file, or none where the file does not say it in that
 * very way, with escapes for example.
 */
export function placeEdit(
  edit: ValueEdit | undefined,
  yaml: YamlFile,
  path: readonly PropertyKey[],
  atKey: boolean,
): Edit[] {
  const raw = yaml.rawAt(path, atKey);
  if (!edit || raw === undefined) return [];
  const { line, column } = yaml.locate(path, atKey);
  const quote = /^["']/.exec(raw)?.[0] ?? '';
  if (!raw.startsWith(edit.from, quote.length)) return [];
  const to = edit.quoted && quote === '' ? `"${edit.to}"` : edit.to;
  return [{ line, column: column + quote.length, from: edit.from, to }];
}
