import type { Goal } from './goal.ts';

/** What this command cannot tell; where it is shown stands with the reasons. */
export const unmeasuredGoals: readonly Goal[] = [
  { id: 'every-chapter-reached', text: 'A reader reaches every chapter, and long lists are split' },
  { id: 'nothing-twice', text: 'Nothing is drawn, set or compressed twice when its input and recipe are unchanged' },
  { id: 'dev-first-page', text: '`npm run dev` answers the first page within 3 s' },
  { id: 'dev-change', text: '`npm run dev` shows a saved change within 300 ms' },
  { id: 'check', text: '`npm run check` takes at most 2 s' },
  { id: 'start', text: '`npm start` where nothing changed takes at most 5 s' },
].map((goal) => ({ ...goal, verdict: () => undefined }));
