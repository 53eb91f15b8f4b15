import { expect, it } from 'vitest';
import { checkSite } from '../../../src/check/check-site.ts';
import { siteForEach } from '../site-for-each.ts';
import { addParagraph } from './mistakes/chapter-mistakes.ts';
import { data, english, german } from './mistakes/mistake.ts';

const sentence = 'It was one of the first in the town.<Cite id="annual-report" />';
const newSite = siteForEach();

it('a sentence of somebody who writes one language is refused with the way to leave it to others, which only warns', async () => {
  const site = newSite();
  addParagraph(site, sentence, english);
  const { problems } = await checkSite(site.root);
  const [, mark = ''] =
    /^.* Who does not write German leaves the words as they are and puts (\[.*?\]) before/.exec(
      problems[0]?.help ?? '',
    ) ?? [];
  addParagraph(site, `${mark} ${sentence}`, german);
  const { problems: left } = await checkSite(site.root);
  expect(left.map(({ rule, severity, file }) => [rule, severity, file])).toEqual([['unfinished', 'warning', german]]);
});

it('a text of a record that is left to others only warns', async () => {
  const site = newSite();
  site.replace(
    data.incidents,
    'de: "Viele Zuschauer sahen nichts."',
    'de: "[Noch zu schreiben.] It was out for all of them."',
  );
  const { problems } = await checkSite(site.root);
  expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([['unfinished', 'warning']]);
});
