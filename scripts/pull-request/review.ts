import { fixText, isFixable } from 'checked-content';
import type { Problem } from 'checked-content';
import { z } from 'zod';

/** What is said of a change: remarks beside its lines that a machine can mend, and the pages on which it is seen. */
export const reviewSchema = z.strictObject({
  comments: z
    .array(
      z.strictObject({
        path: z.string().max(300),
        line: z.int().positive(),
        side: z.literal('RIGHT'),
        body: z.string().max(5000),
      }),
    )
    .max(50),
  pages: z.array(z.string().regex(/^\/[a-z0-9/-]*$/)).max(100),
});
export type Review = z.infer<typeof reviewSchema>;

/** More remarks than these nobody reads; the check says them all. */
const mostComments = 50;
const mostPages = 100;

/**
 * Returns the review of a change. Only lines that the change adds can carry a remark, and only what `--fix` would mend
 * within its line becomes one, as a suggestion that is taken over with a click.
 */
export function reviewOf(
  problems: readonly Problem[],
  {
    textOf,
    added,
    pages,
  }: { textOf: (file: string) => string; added: ReadonlyMap<string, ReadonlySet<number>>; pages: readonly string[] },
): Review {
  const mendable = problems.filter(isFixable).filter(({ edits = [] }) => edits.length > 0);
  const byLine = Map.groupBy(mendable, ({ file, edits }) => `${file}:${edits?.[0]?.line}`);
  const comments = [...byLine.values()].flatMap((group) => commentOn(group, textOf, added) ?? []);
  return { comments: comments.slice(0, mostComments), pages: pages.slice(0, mostPages) };
}

function commentOn(
  group: readonly Problem[],
  textOf: (file: string) => string,
  added: ReadonlyMap<string, ReadonlySet<number>>,
): Review['comments'][number] | undefined {
  const file = group[0]?.file ?? '';
  const line = group[0]?.edits?.[0]?.line ?? 0;
  const isWithin = group.every(({ edits = [] }) => edits.every((edit) => edit.line === line));
  if (!isWithin || !added.get(file)?.has(line)) return undefined;
  const text = textOf(file);
  const [before, after] = [text, fixText(text, group)].map((one) => one.split('\n')[line - 1] ?? '');
  if (after === undefined || before === after) return undefined;
  const messages = group.map(({ message }) => message).join('\n');
  return { path: file, line, side: 'RIGHT', body: `${messages}\n\n${suggestion(after)}` };
}

/** Its fence is longer than any in the line. */
function suggestion(line: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...line.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}suggestion\n${line}\n${fence}`;
}
