/** What people are told about a rule, whatever it found. */
export interface RuleText {
  /** What the rule finds, as a headline. */
  readonly summary: string;
  /** The reason a person can accept. */
  readonly why: string;
  /** What to do, where a problem does not say it better. */
  readonly fix: string;
}

/**
 * What the readers find by themselves, each by its permanent name, in words that fit any content. Reporters
 * take them together with the texts of further rules, or other words for the same names.
 */
export const readerRules = {
  'file-encoding': {
    summary: 'A file is not plain UTF-8 text, or holds signs that nobody sees.',
    why: 'Bytes in another encoding turn letters into rubbish, a byte order mark hides the first key, and an invisible sign can turn a text round.',
    fix: 'Save the file as UTF-8 without a byte order mark, and remove invisible signs and their escapes.',
  },
  'file-size': {
    summary: 'A file is larger than 512 kB.',
    why: 'Nobody can review it, and it would be read again each time.',
    fix: 'Split it by topic.',
  },
  'file-location': {
    summary: 'A file lies where nothing reads it, or leads out of the project.',
    why: 'It would be left out without a word, or bring in text that is not under review.',
    fix: 'Put it into the folder that it belongs to, with the right ending, as an ordinary file.',
  },
  'file-name': {
    summary: 'A file name with signs that no id may have.',
    why: 'Such names break in addresses, and some systems take two of them for the same.',
    fix: 'Rename the file like an id.',
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
  'json-syntax': {
    summary: 'The file is not valid JSON.',
    why: 'Nothing of it can be read.',
    fix: 'Check the quotes, and the commas: one between two lines, none behind the last. No key may stand twice.',
  },
  'unknown-field': {
    summary: 'A field the schema does not know.',
    why: 'A misspelt field would be left out without a word.',
    fix: 'Correct the name, or remove the field.',
  },
  'missing-field': {
    summary: 'A required field is missing.',
    why: 'What uses the record relies on it.',
    fix: 'Add the field.',
  },
  'missing-translation': {
    summary: 'A text is missing in a language in which it is needed.',
    why: 'Readers of that language would find nothing.',
    fix: 'Add the text under the missing language.',
  },
  'invalid-value': {
    summary: 'A value of the wrong type, outside the list, or badly formed.',
    why: 'It could not be shown, sorted or computed with.',
    fix: 'Use one of the allowed values or the form shown.',
  },
  'duplicate-id': {
    summary: 'Two records share an id.',
    why: 'The second of the name would hide the first.',
    fix: 'Give the newer record another id.',
  },
  'unknown-reference': {
    summary: 'A record names something that does not exist.',
    why: 'What it names would be missing wherever the record is shown.',
    fix: 'Correct the id, or add the record it names.',
  },
  frontmatter: {
    summary: 'The head of an MDX file is missing, broken or incomplete.',
    why: 'What stands there is known from nowhere else.',
    fix: 'Begin the file with `---`, the fields, and `---`.',
  },
  'mdx-syntax': {
    summary: 'The file is not valid MDX.',
    why: 'It cannot be turned into a page.',
    fix: 'Close every component (`/>` or a closing tag) and write a literal brace or angle bracket as text in backticks.',
  },
} as const satisfies Record<string, RuleText>;

/** Names of the rules that the readers hold by themselves. */
export type ReaderRule = keyof typeof readerRules;
