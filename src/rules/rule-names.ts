import type { ReaderRule, RuleText } from 'checked-content';

/**
 * Every rule by its permanent name. `why` is the reason a person can accept, `fix` what to do.
 * A name is never reused; each has a section on `/contribute/` with the same text.
 */
export const rules = {
  'file-encoding': {
    summary: 'A file is not plain UTF-8 text, or holds signs that nobody sees.',
    why: 'Bytes in another encoding turn umlauts into rubbish, a byte order mark hides the first key, and an invisible sign can turn a text round.',
    fix: 'Save the file as UTF-8 without a byte order mark, and remove invisible signs and their escapes.',
  },
  'file-size': {
    summary: 'A file is larger than 512 kB.',
    why: 'Nobody can review it, and every build would read it again.',
    fix: 'Split it by topic; the loader reads every file of the folder.',
  },
  'file-location': {
    summary: 'A file lies where nothing reads it, or leads out of the project.',
    why: 'It would be left out without a word, or bring in text that is not under review.',
    fix: 'Put it into the folder of its collection, with the ending .yaml or .mdx, as an ordinary file.',
  },
  'file-name': {
    summary: 'A file name with capitals, spaces or other signs than a-z, 0-9 and hyphens.',
    why: 'Such names break in addresses, and some systems take two of them for the same.',
    fix: 'Rename the file: lower case, words joined by hyphens.',
  },
  'empty-file': {
    summary: 'A data file without records.',
    why: 'Usually something went wrong while saving; on purpose, the file can go.',
    fix: 'Restore its records, or delete the file.',
  },
  'merge-conflict': {
    summary: 'A merge conflict was left in the file.',
    why: 'Both versions would be read as text.',
    fix: 'Decide between the two sides and delete the marker lines.',
  },
  'yaml-syntax': {
    summary: 'The file is not valid YAML.',
    why: 'No record of it can be read.',
    fix: 'Check the indent (two spaces, no tabs), the quotes and the colons near the place shown.',
  },
  'yaml-quotes': {
    summary: 'A value in typographic quotes instead of straight ones.',
    why: 'YAML takes “ and ” for letters: they would be printed, and a date or id would not be understood.',
    fix: 'Use straight double quotes; typographic ones only inside a quoted text.',
  },
  'yaml-feature': {
    summary: 'An anchor, alias, merge key or tag in a data file.',
    why: 'Data files are plain data: aliases can blow up a small file, and tags can run code elsewhere.',
    fix: 'Write the value out.',
  },
  'unknown-field': {
    summary: 'A field the schema does not know.',
    why: 'A misspelt field would be left out without a word.',
    fix: 'Correct the name, or remove the field.',
  },
  'missing-field': {
    summary: 'A required field is missing.',
    why: 'Pages, search and downloads rely on it.',
    fix: 'Add the field.',
  },
  'missing-translation': {
    summary: 'A text exists in one language only.',
    why: 'Both languages of the site show every record.',
    fix: 'Add the text under the missing language, `en` or `de`.',
  },
  'invalid-value': {
    summary: 'A value of the wrong type, outside the list, or badly formed.',
    why: 'It could not be shown, sorted or computed with.',
    fix: 'Use one of the allowed values or the form shown.',
  },
  'duplicate-id': {
    summary: 'Two records share an id or say the same, or a chapter shows one figure twice.',
    why: 'An id is a permanent address; the second of the name would hide the first.',
    fix: 'Give the newer record another id; show a figure once, and speak of it elsewhere.',
  },
  'unknown-reference': {
    summary: 'A record or chapter names something that does not exist.',
    why: 'The link, number or source would be missing on the page.',
    fix: 'Correct the id, or add the record it names.',
  },
  'unverified-source': {
    summary: 'A high-confidence record rests only on sources from memory.',
    why: 'A source that nobody read cannot carry high confidence.',
    fix: 'Read and add a source, or lower the confidence.',
  },
  'unused-source': {
    summary: 'A source that nothing rests on.',
    why: 'The bibliography lists what the site stands on, nothing else.',
    fix: 'Cite it where it belongs, or remove it.',
  },
  'future-date': {
    summary: 'A date that is still to come.',
    why: 'Records tell what happened; a date in the future is nearly always a slip of the keyboard.',
    fix: 'Correct the year.',
  },
  'series-order': {
    summary: 'The points of a series are out of order, or one period occurs twice.',
    why: 'A line would run backwards, and of two values for one period nobody knows which holds.',
    fix: 'Sort the points, oldest first, and keep one for each period.',
  },
  'single-alternative': {
    summary: 'Alternatives of which there is only one.',
    why: 'Where any one of several is enough there must be several, or the model promises a spare that does not exist.',
    fix: 'Add the others to anyOf, or write the one as `to`.',
  },
  'self-dependency': {
    summary: 'A system or capability that depends on itself.',
    why: 'Such an edge says nothing, and no outage could be explained by it.',
    fix: 'Name the part that is really needed.',
  },
  'contradictory-dates': {
    summary: 'Something that ends before it begins.',
    why: 'The architecture of a day could not be worked out.',
    fix: 'Correct the earlier or the later date.',
  },
  'out-of-time': {
    summary: 'A system is used before it existed, or after it ended.',
    why: 'The model would fail something on a day on which it was not there.',
    fix: 'Correct the dates of the edge or of the system, or name its predecessor.',
  },
  'term-consistency': {
    summary: 'A word for which the book has another one.',
    why: 'Readers take two words for two things, and a search finds only one of them.',
    fix: 'Use the term that the glossary names, or take the word off its `avoid` list.',
  },
  unfinished: {
    summary: 'Text that is still to be written or translated.',
    why: 'Readers would see the note that it is missing.',
    fix: 'Write it, in both languages, before the pull request is merged.',
  },
  frontmatter: {
    summary: 'The head of a chapter is missing, broken or incomplete.',
    why: 'Title, description and order come from there.',
    fix: 'Begin the file with `---`, the fields title, description, order and question, and `---`.',
  },
  'mdx-syntax': {
    summary: 'The chapter is not valid MDX.',
    why: 'It cannot be turned into a page.',
    fix: 'Close every component (`/>` or a closing tag) and write a literal brace or angle bracket as text in backticks.',
  },
  'unclosed-markup': {
    summary: 'Signs of Markdown or HTML that stand in the text as they are.',
    why: 'Readers would see the signs instead of bold words or a link.',
    fix: 'Close what was opened, or put a backslash before a sign that is meant.',
  },
  'long-word': {
    summary: 'A word that is longer than any line.',
    why: 'It runs out of the page on small screens; mostly a space is missing, or something was pasted by mistake.',
    fix: 'Write it in several words, or with a hyphen where it may break.',
  },
  'undrawable-letter': {
    summary: 'A name or title with a letter or sign that the pictures cannot show.',
    why: 'Names are drawn into diagrams and into the pictures beside shared links, with a font that has Latin letters only.',
    fix: 'Write it in Latin letters, and say an arrow or another sign in words.',
  },
  'table-cells': {
    summary: 'A table row with more or fewer cells than the head of its table.',
    why: 'Cells beyond the head are not shown, and missing ones leave a hole.',
    fix: 'Give each row as many cells as the head; write a bar inside a cell as \\|.',
  },
  'closed-vocabulary': {
    summary: 'Something in a chapter that is not Markdown or one of the named components.',
    why: 'A chapter is data: nothing in it may run in anybody’s build or browser.',
    fix: 'Use Markdown and the components Fact, Cite, Claim, System, Incident, Term, Diagram, Chart and Aside with plain attributes.',
  },
  nesting: {
    summary: 'Something inside something that cannot hold it: a link in a link, a figure in a sentence.',
    why: 'Browsers take such a page apart and put it together in another way; clicks then lead elsewhere, and paragraphs break.',
    fix: 'Put a link beside the other one, and a figure or a box on lines of its own between paragraphs.',
  },
  'unsafe-link': {
    summary: 'A link with a scheme other than http, https or mailto.',
    why: 'Such links can run code when clicked.',
    fix: 'Link to a web address or to a page of this site.',
  },
  'empty-chapter': {
    summary: 'A chapter without prose.',
    why: 'Readers would land on an empty page.',
    fix: 'Write the chapter, or delete the file.',
  },
  'heading-id': {
    summary: 'A heading without a fixed id, or with one used twice.',
    why: 'Links to sections must survive a new wording, and both languages share their ids.',
    fix: 'End the heading with `{#an-english-id}`.',
  },
  'reserved-id': {
    summary: 'An id that the page gives to a part of its own.',
    why: 'Of two parts with one id, links and screen readers find only the first.',
    fix: 'Choose another id.',
  },
  'heading-level': {
    summary: 'A heading skips a level, or goes deeper than four.',
    why: 'People who listen to a page find their way by the levels; a missing one sounds like a missing section.',
    fix: 'Begin with ## and go down one level at a time, to #### at most.',
  },
  'missing-chapter': {
    summary: 'A chapter exists in one language only.',
    why: 'The other language shows it with a notice until it is translated.',
    fix: 'Add the translation under the same file name.',
  },
  'chapter-order': {
    summary: 'Two chapters claim one place in the book, or the languages disagree about it.',
    why: 'The order of chapters would be left to chance.',
    fix: 'Give each chapter its own `order`, the same in both languages.',
  },
  'language-parity': {
    summary: 'The two languages of a chapter have drifted apart.',
    why: 'Both must tell the same story: same sections, same facts, same diagrams.',
    fix: 'Bring the sections and components of both files into line.',
  },
  'unsourced-number': {
    summary: 'A paragraph holds a number or year without a source.',
    why: 'Every number on this site can be traced.',
    fix: 'Print it with <Fact id="…" />, or add <Cite id="…" /> to the paragraph.',
  },
  'broken-link': {
    summary: 'A link that leads nowhere: to a page or section that does not exist, or without text or address.',
    why: 'The reader would land on an error page, or see nothing to click on.',
    fix: 'Correct the path or the heading id.',
  },
  diagram: {
    summary: 'A diagram that does not parse, lacks its text alternative, or differs between the languages.',
    why: 'Readers would see an error, or nothing at all.',
    fix: 'Correct the line shown; every diagram needs accTitle and accDescr.',
  },
} as const satisfies Record<ReaderRule, RuleText> & Record<string, RuleText>;

export type RuleName = keyof typeof rules;
