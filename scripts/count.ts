import { descendants } from 'checked-content';
import { exemptNames } from '../src/rules/exempt-names.ts';
import { chapterStatements, isSourced, numbersIn } from '../src/rules/unsourced-number.ts';
import { readContent } from '../src/library/read-content.ts';

/** Prints what there is: records, words, and how many of the chapters' numbers come from the data. */
const { data, book } = readContent(process.cwd());
const { dataset } = data;
const withoutNames = exemptNames(data);
const points = dataset.series.reduce((sum, series) => sum + series.points.length, 0);
for (const [collection, records] of Object.entries(dataset)) console.log(`${collection.padEnd(14)} ${records.length}`);
console.log(`${'points'.padEnd(14)} ${points}\n`);

console.log('chapter                      words  from data  by hand, cited  unsourced  diagrams  charts  claims');
for (const chapter of book.chapters) {
  const nodes = chapter.tree ? [...descendants(chapter.tree)] : [];
  const named = (name: string) => nodes.filter((node) => node.name === name).length;
  const byHand = chapterStatements(chapter).flatMap((statement) =>
    numbersIn(statement.text, chapter.language, withoutNames).map((number) =>
      isSourced(number, statement, data, chapter.language),
    ),
  );
  console.log(
    `${`${chapter.language}/${chapter.slug}`.padEnd(26)} ${[
      chapter.words,
      named('Fact'),
      byHand.filter((sourced) => sourced).length,
      byHand.filter((sourced) => !sourced).length,
      chapter.fences.length,
      named('Chart'),
      named('Claim'),
    ]
      .map((count, column) => String(count).padStart([7, 11, 16, 11, 10, 8, 8][column] ?? 8))
      .join('')}`,
  );
}
