import type { Goal } from './goal.ts';

/** What this command cannot tell; where it is shown stands with the reasons. */
export const unmeasuredGoals: readonly Goal[] = [
  { id: 'every-chapter-reached', text: 'A reader reaches every chapter, and long lists are split' },
  { id: 'nothing-twice', text: 'Nothing is drawn, set or compressed twice when its input and recipe are unchanged' },
].map((goal) => ({ ...goal, verdict: () => undefined }));
