import { seconds as printed } from './formats.ts';
import type { Goal } from './goal.ts';
import { median } from './median.ts';

/** How long people may wait for the commands of this project, on its own book. */
export const commandGoals: readonly Goal[] = [
  within('dev-first-page', /^npm run dev: first page/, '`npm run dev` answers the first page within 3 s'),
  within('dev-change', /^npm run dev: .* saved/, '`npm run dev` shows a saved change within 300 ms'),
  within('check', /^the check/, '`npm run check` takes at most 2 s'),
  within('start', /^npm start/, '`npm start` where all is installed and nothing changed takes at most 5 s'),
];

/** Of several that are meant, such as changes of several files, the slowest counts. */
function within(id: string, meant: RegExp, text: string): Goal {
  return {
    id,
    text,
    verdict: ({ commands }) => {
      if (commands === undefined) return undefined;
      if ('failed' in commands.waits) return { measured: commands.waits.failed, met: false };
      const waits = commands.waits.value
        .filter(({ what }) => meant.test(what))
        .map(({ goal, seconds }) => ({ goal, middle: median(seconds) ?? Infinity }));
      if (waits.length === 0) return undefined;
      return {
        measured: waits.map(({ middle }) => printed(middle)).join(', '),
        met: waits.every(({ goal, middle }) => middle <= goal),
      };
    },
  };
}
