import { errorAt } from 'checked-content';
import { parseChapter } from '../library/parse-chapter.ts';
import { chaptersBySlug, versionIn } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import { digest, digestsOf, inStepFile, outOfStep, readInStep, sectionPart } from '../library/in-step.ts';
import type { InStep, OutOfStep } from '../library/in-step.ts';
import { earlierText } from '../library/earlier-text.ts';
import { sectionsOf } from '../library/sections.ts';
import type { Section } from '../library/sections.ts';
import { englishName } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { Problem, Rule, Site } from './rule.ts';

/** A warning: a text may be changed in one language first, and readers of the other are told. */
export const outOfStepRule: Rule = {
  name: 'out-of-step',
  check: (site) => {
    let before: InStep;
    try {
      before = readInStep(site.root);
    } catch {
      // The pages read it too, and could not be made.
      return [
        errorAt(
          'out-of-step',
          { file: inStepFile, line: 1, column: 1 },
          `\`${inStepFile}\` is not what the check has written.`,
          {
            help: 'Delete it, or take it from the history, and run npm run check -- --in-step.',
          },
        ),
      ];
    }
    const found = outOfStep(before, digestsOf(site.book, site.data.dataset));
    if (found.length === 0) return [];
    return found.flatMap((one) => ofSection(one, before, site) ?? ofRecord(one, site));
  },
};

const again = 'When all languages say the same, run npm run check -- --in-step and commit what it writes.';

function ofSection(found: OutOfStep, before: InStep, { book, root }: Site): Problem[] | undefined {
  for (const [slug, versions] of chaptersBySlug(book))
    for (const version of versions)
      for (const section of sectionsOf(version)) {
        // It is reported where somebody has to write: in the text that is behind, or else in the first one.
        if (found.part !== sectionPart(slug, section.id) || version.language !== (found.behind[0] ?? found.changed[0]))
          continue;
        const changed = found.changed.flatMap((language) => versionIn(versions, language) ?? []);
        const news = changed
          .map((one) => difference(one, section.id, before[found.part]?.[one.language], root))
          .join(' ');
        return [warning({ file: version.file, line: section.line, column: 1 }, sentence(found), `${news}${again}`)];
      }
  return undefined;
}

function ofRecord(found: OutOfStep, { data }: Site): Problem[] {
  const [collection = '', id] = found.part.split('/');
  const records = Object.entries(data.dataset).flatMap(([name, all]) =>
    name === collection ? (all as readonly { id?: string }[]) : [],
  );
  const record = records.find((one) => one.id === id);
  return record ? [warning(data.placeOf(record, []), sentence(found), again)] : [];
}

function sentence({ changed, behind }: OutOfStep): string {
  const names = (all: readonly Language[]) => all.map(englishName).join(' and ');
  return behind.length > 0
    ? `The ${names(changed)} words have changed since all languages were last held to say the same, the ${names(behind)} ones have not.`
    : `The words have changed in every language (${names(changed)}) since they were last held to say the same.`;
}

/** What has come and what has gone, line by line, which in chapters is sentence by sentence. */
function difference(chapter: ParsedChapter, id: string, known: string | undefined, root: string): string {
  const sectionIn = (text: string): Section | undefined =>
    sectionsOf(parseChapter({ ...chapter, text })).find((section) => section.id === id);
  const old = earlierText(root, chapter.file, (text) => digest(sectionIn(text)?.text ?? '') === known);
  const lines = (text = '') =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const [then, now] = [lines(old && sectionIn(old)?.text), lines(sectionIn(chapter.text)?.text)];
  if (old === undefined) return '';
  const told = (label: string, some: readonly string[]) =>
    some.length > 0 ? `${label}: ${some.slice(0, 3).join(' … ')} ` : '';
  return (
    told(
      'New',
      now.filter((line) => !then.includes(line)),
    ) +
    told(
      'Gone',
      then.filter((line) => !now.includes(line)),
    )
  );
}

function warning(place: { file: string; line: number; column: number }, message: string, help: string): Problem {
  const { file, line, column } = place;
  return { rule: 'out-of-step', severity: 'warning', file, line, column, message, help };
}
