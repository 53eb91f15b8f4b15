import { join } from 'node:path';
import { defaultLanguage } from '../../src/i18n/default-language.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { chapterSlugs } from '../../src/library/load-book.ts';
import { thisSite } from '../contestants/this-site.ts';
import { waitFor, waitNames } from '../measure/commands.ts';
import type { Commands } from '../raw/raw-result.ts';
import { outcomeOf } from './keep-outcomes.ts';
import type { Say } from './keep-outcomes.ts';
import { repeat } from './repeat.ts';

/** Waits for each command of this project, on its own book, in a copy that has been built once. */
export async function measureCommands(
  commands: Commands,
  work: string,
  runs: number,
  keep: (commands: Commands) => void,
  say: Say,
): Promise<void> {
  const project = join(work, 'own-book');
  const [slug = ''] = chapterSlugs(plainContent().book);
  const chapter = { page: `/chapters/${slug}/`, file: `src/content/chapters/${defaultLanguage}/${slug}.mdx` };
  const asItIs = thisSite.find(({ id }) => id === 'this-site-languages');
  asItIs?.prepare(project);
  // What is installed and kept is there before anybody waits.
  await waitFor('start', project, chapter).catch(() => undefined);
  for (const wait of waitNames) {
    commands.waits[wait] = await outcomeOf(commands.waits[wait], wait, say, () =>
      repeat(runs, () => waitFor(wait, project, chapter)),
    );
    keep(commands);
  }
}
