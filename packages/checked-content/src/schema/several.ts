import { remarkFor } from './name-value.ts';
import type { Subject } from './schema-problem.ts';

/** Where several names stand at the place of one, and where there is room for them. */
export interface SeveralAt {
  readonly field: string;
  readonly isInList: boolean;
  /** A field beside it that takes several of the kind, and what the schema says of it. */
  readonly list?: { readonly field: string; readonly description: string };
  /** The field that has room for words, in backticks. */
  readonly remark: string | undefined;
  /** Collections in which a record could stand for several together. */
  readonly collections: readonly string[];
}

/** The place at `path`, by what the schema says of it and of the fields beside it. */
export function severalAt(
  path: readonly PropertyKey[],
  subject: Pick<Subject, 'remarks' | 'fieldsAt' | 'nodeAt'>,
): SeveralAt {
  const { nodeAt, fieldsAt } = subject;
  const collections = nodeAt(path)?.references ?? [];
  const parent = path.slice(0, -1);
  const lists = fieldsAt(parent).flatMap((field) => {
    const node = nodeAt([...parent, field]);
    const isSame = collections.length > 0 && node?.items?.references?.join() === collections.join();
    return isSame ? [{ field, description: node.description ?? '' }] : [];
  });
  const isInList = typeof path.at(-1) === 'number';
  return {
    field: String(path.at(-1)),
    isInList,
    ...(lists[0] && !isInList ? { list: lists[0] } : {}),
    remark: remarkFor(path, subject),
    collections: path.length === 1 ? collections : [],
  };
}

/** The names that a text holds instead of one, as they are written; fewer than two where it holds one. */
export function namesIn(text: string, known: ReadonlySet<string>): string[] {
  const asId = text.trim().toLowerCase().replaceAll(/\s+/g, '-');
  if (known.has(asId)) return [];
  const byOne = (parts: readonly string[]) => parts.map((part) => part.trim().toLowerCase().replaceAll(/\s+/g, '-'));
  const listed = byOne(text.split(/[,;/&+]/)).filter(Boolean);
  if (listed.length > 1 && listed.some((one) => known.has(one))) return listed;
  const words = byOne(text.split(/[\s,;/&+]+/)).filter((word) => known.has(word));
  return new Set(words).size > 1 ? words : [];
}

/** What to write where several names stand at the place of one. */
export function adviseOnSeveral(
  names: readonly string[],
  { field, isInList, list, remark, collections }: SeveralAt,
): string {
  const [first = ''] = names;
  if (isInList) return `Write each by itself: \`[${names.join(', ')}]\`.`;
  if (list)
    return `Write \`${field}: ${first}\`, and a record of its own for each of the others; or \`${list.field}: [${names.join(', ')}]\` instead. \`${list.field}\`: ${list.description}`;
  const rest = remark === undefined ? '' : `, and name the others in ${remark}`;
  const together =
    collections.length > 0 ? `, or add one to ${collections.join(' or ')} that stands for all of them` : '';
  return `Write the one that it is about, such as \`${field}: ${first}\`${rest}. Where all count alike, write a record for each${together}.`;
}
