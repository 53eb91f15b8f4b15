import { chapterSlugs } from '../../book/load-book.ts';
import type { ParsedChapter } from '../../book/parse-chapter.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

export const languageParity: Rule = {
  name: 'language-parity',
  check: ({ book }) =>
    chapterSlugs(book).flatMap((slug) => {
      const versions = book.chapters.filter((chapter) => chapter.slug === slug && chapter.tree);
      const [original, translation] = [
        versions.find((chapter) => chapter.language === 'en'),
        versions.find((chapter) => chapter.language === 'de'),
      ];
      return original && translation ? compare(original, translation) : [];
    }),
};

function compare(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  return [
    ...compareHeadings(original, translation),
    ...compareComponents(original, translation),
    ...compareFences(original, translation),
  ];
}

function compareHeadings(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  const wanted = original.headings.map((heading) => heading.id);
  const found = translation.headings.map((heading) => heading.id);
  const index = wanted.findIndex((id, at) => id !== found[at]);
  const place = translation.headings[index] ?? { file: translation.file, line: 1, column: 1 };
  if (index >= 0)
    return [
      errorAt(
        'language-parity',
        place,
        `Section ${index + 1} is \`${found[index] ?? 'missing'}\`, but \`${wanted[index]}\` in ${original.file}.`,
      ),
    ];
  const extra = translation.headings[wanted.length];
  return extra
    ? [errorAt('language-parity', extra, `The section \`${extra.id}\` does not exist in ${original.file}.`)]
    : [];
}

/** Components are compared per section as a bag: word order differs between the languages. */
function compareComponents(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  const remaining = new Map<string, number>();
  for (const use of original.components) remaining.set(keyOf(use), (remaining.get(keyOf(use)) ?? 0) + 1);
  const problems: Problem[] = [];
  for (const use of translation.components) {
    const left = remaining.get(keyOf(use)) ?? 0;
    if (left > 0) remaining.set(keyOf(use), left - 1);
    else
      problems.push(
        errorAt(
          'language-parity',
          use,
          `${describe(use)} has no counterpart in section \`${use.section ?? 'opening'}\` of ${original.file}.`,
        ),
      );
  }
  for (const use of original.components.toReversed()) {
    const left = remaining.get(keyOf(use)) ?? 0;
    if (left === 0) continue;
    remaining.set(keyOf(use), left - 1);
    problems.push(
      errorAt(
        'language-parity',
        use,
        `${describe(use)} has no counterpart in section \`${use.section ?? 'opening'}\` of ${translation.file}.`,
      ),
    );
  }
  return problems;
}

function compareFences(original: ParsedChapter, translation: ParsedChapter): Problem[] {
  if (original.fences.length === translation.fences.length) return [];
  const place = translation.fences.at(-1) ?? { file: translation.file, line: 1, column: 1 };
  return [
    errorAt(
      'language-parity',
      place,
      `${translation.fences.length} diagrams here, ${original.fences.length} in ${original.file}.`,
    ),
  ];
}

function keyOf(use: ParsedChapter['components'][number]): string {
  return JSON.stringify([
    use.section,
    use.name,
    Object.entries(use.attributes).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ]);
}

function describe(use: ParsedChapter['components'][number]): string {
  const attributes = Object.entries(use.attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `\`<${use.name}${attributes.join('')}>\``;
}
