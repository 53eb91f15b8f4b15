import type { Review } from './review.ts';

/** Returns the request for a review with suggestions, as GitHub takes it; nothing where there are none. */
export function suggestionsRequest({ comments }: Review, commit: string): string {
  if (comments.length === 0) return '';
  return JSON.stringify({
    commit_id: commit,
    event: 'COMMENT',
    body: 'What the check can mend by itself is suggested beside the lines; `npm run check -- --fix` does the same.',
    comments,
  });
}

/** Returns the comment that leads to the built site of a change, and to the pages of it on which the change is seen. */
export function pagesComment({ pages }: Review, run: string): string {
  const list = pages.map((page) => `- \`${page}\``).join('\n');
  const seen = list === '' ? '' : `\n\nThis change is seen on\n${list}`;
  return `The built site is the artifact [\`site\`](${run}#artifacts) of the checks: download it and open \`index.html\` with any server of files.${seen}`;
}
