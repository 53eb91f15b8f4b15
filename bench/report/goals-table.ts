import type { Goal, Results } from './goal.ts';

/** Each goal with what was measured, whether it is met, and why not in the words of a person. */
export function goalsTable(
  goals: readonly Goal[],
  results: Results,
  reasons: Readonly<Record<string, string>>,
): string {
  const rows = goals.map(({ id, text, verdict }) => {
    const reached = verdict(results);
    const word = reached === undefined ? 'not measured' : reached.met ? 'met' : '**not met**';
    const reason = reached?.met === true ? '' : (reasons[id] ?? (reached ? 'no reason written yet' : ''));
    return `| ${text} | ${reached?.measured ?? ''} | ${word} | ${reason} |`;
  });
  return ['| goal | measured | | why |', '| --- | --- | --- | --- |', ...rows].join('\n');
}
