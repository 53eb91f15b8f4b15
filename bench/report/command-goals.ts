import type { Wait } from '../measure/commands.ts';
import { seconds } from './formats.ts';
import type { Goal } from './goal.ts';
import { median } from './median.ts';

/** How long people may wait for the commands of this project, on its own book. */
export const commandGoals: readonly Goal[] = [
  atMost('dev-first-page', 3, '`npm run dev` answers the first page within 3 s'),
  atMost('dev-change', 0.3, '`npm run dev` shows a saved change within 300 ms'),
  atMost('check', 2, '`npm run check` takes at most 2 s'),
  atMost('start', 5, '`npm start` where all is installed and nothing changed takes at most 5 s'),
];

function atMost(id: Wait, limit: number, text: string): Goal {
  return {
    id,
    text,
    verdict: ({ commands }) => {
      const outcome = commands?.waits[id];
      if (outcome === undefined) return undefined;
      if ('failed' in outcome) return { measured: outcome.failed, met: false };
      const middle = median(outcome.value);
      return middle === undefined ? undefined : { measured: seconds(middle), met: middle <= limit };
    },
  };
}
