import { readFileSync } from 'node:fs';
import { pagesComment, suggestionsRequest } from './pull-request/review-requests.ts';
import { reviewSchema } from './pull-request/review.ts';

/**
 * Prints what is sent to GitHub of a review that `review-pull-request.ts` wrote where a stranger’s code ran, so that it is
 * held to its schema: `node scripts/post-review.ts review.json suggestions COMMIT` or `… pages ADDRESS-OF-THE-RUN`.
 */
const [file, part, about = ''] = process.argv.slice(2);
if (!file || (part !== 'suggestions' && part !== 'pages') || about === '') {
  console.error('Say what to print: node scripts/post-review.ts review.json suggestions COMMIT, or pages ADDRESS');
  process.exit(1);
}
const review = reviewSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
if (!review.success) {
  console.error(`${file} is no review: ${review.error.issues[0]?.message}`);
  process.exit(1);
}
console.log(part === 'pages' ? pagesComment(review.data, about) : suggestionsRequest(review.data, about));
