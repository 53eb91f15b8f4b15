import { runRules, sortProblems } from 'checked-content';
import { loadGuides } from '../library/guides.ts';
import { readContent } from '../library/read-content.ts';
import type { Problem, Rule, Site } from '../rules/rule.ts';
import { archivedPage } from '../rules/archived-page.ts';
import { brokenLink } from '../rules/broken-link.ts';
import { chapterOrder } from '../rules/chapter-order.ts';
import { chapterQuantities } from '../rules/chapter-quantities.ts';
import { chapterReferences } from '../rules/chapter-references.ts';
import { chartEventsInRange } from '../rules/chart-events.ts';
import { chartScale } from '../rules/chart-scale.ts';
import { claimFacts } from '../rules/claim-facts.ts';
import { findingNumbers } from '../rules/finding-numbers.ts';
import { sourceAddresses } from '../rules/source-addresses.ts';
import { listMarkers } from '../rules/list-markers.ts';
import { otherLanguage } from '../rules/other-language.ts';
import { vagueLinks } from '../rules/vague-links.ts';
import { emptySections } from '../rules/empty-sections.ts';
import { duplicateTerms } from '../rules/duplicate-terms.ts';
import { dependencyCircle } from '../rules/dependency-circle.ts';
import { daysInTexts } from '../rules/days-in-texts.ts';
import { numberForms } from '../rules/number-forms.ts';
import { implausibleValues } from '../rules/implausible-values.ts';
import { inexactNumbers } from '../rules/inexact-numbers.ts';
import { statementNumbers } from '../rules/statement-numbers.ts';
import { claimOrder } from '../rules/claim-order.ts';
import { closedVocabulary } from '../rules/closed-vocabulary.ts';
import { computedDiagramsAreDrawn } from '../rules/computed-diagrams.ts';
import { contradictoryDates } from '../rules/contradictory-dates.ts';
import { copiedWords } from '../rules/copied-words.ts';
import { correctedCopies } from '../rules/corrected-copies.ts';
import { correctionRecords } from '../rules/correction-records.ts';
import { synonymPlaces } from '../rules/synonym-places.ts';
import { diagrams } from '../rules/diagrams.ts';
import { differingValues } from '../rules/differing-values.ts';
import { duplicateEdge } from '../rules/duplicate-edge.ts';
import { duplicateMeasure } from '../rules/duplicate-measure.ts';
import { earlySources } from '../rules/early-sources.ts';
import { emptyChapter } from '../rules/empty-chapter.ts';
import { evidence } from '../rules/evidence.ts';
import { futureDate } from '../rules/future-date.ts';
import { chapterNames } from '../rules/chapter-names.ts';
import { foreignRemarks } from '../rules/foreign-remarks.ts';
import { brief } from '../rules/brief.ts';
import { headingLevel } from '../rules/heading-level.ts';
import { boldHeadings } from '../rules/bold-headings.ts';
import { headings } from '../rules/headings.ts';
import { invisibleSigns } from '../rules/invisible-signs.ts';
import { languageParity } from '../rules/language-parity.ts';
import { locatorSource } from '../rules/locator-source.ts';
import { longWords } from '../rules/long-words.ts';
import { markupInText } from '../rules/markup-in-text.ts';
import { outsidePages } from '../rules/outside-pages.ts';
import { outOfStepRule } from '../rules/out-of-step.ts';
import { missingChapter } from '../rules/missing-chapter.ts';
import { missingText } from '../rules/missing-text.ts';
import { numbersOfChapters } from '../rules/numbers-of-chapters.ts';
import { numbersOfLanguages } from '../rules/numbers-of-languages.ts';
import { nesting } from '../rules/nesting.ts';
import { outOfTime } from '../rules/out-of-time.ts';
import { publicationDate } from '../rules/publication-date.ts';
import { shortNumbers } from '../rules/short-numbers.ts';
import { printSigns } from '../rules/print-signs.ts';
import { quotationMarks } from '../rules/quotation-marks.ts';
import { repeatedFigures } from '../rules/repeated-figures.ts';
import { repeatedUnits } from '../rules/repeated-units.ts';
import { repeatedValue } from '../rules/repeated-value.ts';
import { reservedIds } from '../rules/reserved-ids.ts';
import { selfDependency } from '../rules/self-dependency.ts';
import { seriesOrder } from '../rules/series-order.ts';
import { singleAlternative } from '../rules/single-alternative.ts';
import { sourcedDefinitions } from '../rules/sourced-definitions.ts';
import { sourcedQuotations } from '../rules/sourced-quotations.ts';
import { strayContent } from '../rules/stray-content.ts';
import { strayMarkdown } from '../rules/stray-markdown.ts';
import { tableCells } from '../rules/table-cells.ts';
import { termConsistency } from '../rules/term-consistency.ts';
import { textPlaceholders } from '../rules/text-placeholders.ts';
import { tooManyOptions } from '../rules/too-many-options.ts';
import { unclosedMarkup } from '../rules/unclosed-markup.ts';
import { undrawableLetters } from '../rules/undrawable-letters.ts';
import { unfinished } from '../rules/unfinished.ts';
import { unitEntries } from '../rules/unit-entries.ts';
import { unknownText } from '../rules/unknown-text.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import { unsourcedDrawings } from '../rules/unsourced-drawings.ts';
import { unsourcedNumber } from '../rules/unsourced-number.ts';
import { unstatedZero } from '../rules/unstated-zero.ts';
import { untranslated } from '../rules/untranslated.ts';
import { untoldChange } from '../rules/untold-change.ts';
import { unusedSource } from '../rules/unused-source.ts';

/** Rules in the order in which they run; what the loaders find comes before them. */
const allRules: readonly Rule[] = [
  strayContent,
  strayMarkdown,
  closedVocabulary,
  nesting,
  invisibleSigns,
  unclosedMarkup,
  markupInText,
  quotationMarks,
  printSigns,
  longWords,
  undrawableLetters,
  tableCells,
  unsafeLink,
  chapterReferences,
  headings,
  brief,
  chapterNames,
  foreignRemarks,
  headingLevel,
  boldHeadings,
  reservedIds,
  repeatedFigures,
  chapterOrder,
  emptyChapter,
  missingChapter,
  languageParity,
  numbersOfLanguages,
  numbersOfChapters,
  outOfStepRule,
  untranslated,
  unsourcedNumber,
  unsourcedDrawings,
  sourcedDefinitions,
  sourcedQuotations,
  brokenLink,
  diagrams,
  duplicateMeasure,
  duplicateEdge,
  repeatedValue,
  claimOrder,
  evidence,
  unusedSource,
  locatorSource,
  archivedPage,
  correctionRecords,
  synonymPlaces,
  untoldChange,
  correctedCopies,
  unstatedZero,
  publicationDate,
  claimFacts,
  findingNumbers,
  statementNumbers,
  inexactNumbers,
  unitEntries,
  implausibleValues,
  sourceAddresses,
  outsidePages,
  listMarkers,
  otherLanguage,
  copiedWords,
  vagueLinks,
  emptySections,
  duplicateTerms,
  dependencyCircle,
  numberForms,
  shortNumbers,
  daysInTexts,
  repeatedUnits,
  differingValues,
  chapterQuantities,
  seriesOrder,
  chartScale,
  chartEventsInRange,
  futureDate,
  contradictoryDates,
  earlySources,
  selfDependency,
  singleAlternative,
  tooManyOptions,
  outOfTime,
  termConsistency,
  unfinished,
  missingText,
  unknownText,
  textPlaceholders,
];

export interface Report {
  /** All problems of the whole site, by file and place. */
  readonly problems: readonly Problem[];
  readonly errors: number;
  readonly warnings: number;
  readonly site: Site;
}

/**
 * Reads everything below `root` and reports every problem at once. The same function runs as
 * `npm run check`, before every build and in the dev server.
 */
export async function checkSite(root: string): Promise<Report> {
  const { guides, problems: ofGuides } = loadGuides(root);
  const site: Site = { root, ...readContent(root), guides };
  const found = await runRules(allRules, site);
  const before = sortProblems([
    ...site.data.problems,
    ...site.book.problems,
    ...site.texts.problems,
    ...ofGuides,
    ...found,
  ]);
  const isSound = before.every(({ severity }) => severity !== 'error');
  const problems = isSound ? sortProblems([...before, ...(await computedDiagramsAreDrawn.check(site))]) : before;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { problems, errors, warnings: problems.length - errors, site };
}
