/** A publication as a bibliography knows it. */
export interface BibliographyEntry {
  /** Name by which texts cite it: lower-case letters, digits and hyphens, different for each entry. */
  readonly key: string;
  readonly title: string;
  /** Names as they are to be printed. */
  readonly authors: readonly string[];
  readonly publisher: string;
  /** Date of publication: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string | undefined;
  /** Date of the last visit, written in the same way. */
  readonly accessed?: string | undefined;
  /** Edition that the citation means, where it may change. */
  readonly version?: string | undefined;
  readonly url?: string | undefined;
  readonly isbn?: string | undefined;
  /** The archive in which it lies, with its shelf mark. */
  readonly archiveMark?: string | undefined;
  /** Language of the title, in two letters. */
  readonly language: string;
  readonly note?: string | undefined;
}

/**
 * Returns the entries as one BibTeX file that BibTeX and Biber both read. Letters stay as they are, in
 * UTF-8; every character that TeX would act on is written so that it is printed, so that no text of a
 * record can become a command.
 * @throws Error when two entries have the same key, which BibTeX would refuse.
 */
export function toBibtex(entries: readonly BibliographyEntry[]): string {
  const keys = new Set<string>();
  for (const { key } of entries) {
    if (keys.has(key))
      throw new Error(`Two entries of the bibliography have the key “${key}”. Give one of the records another id.`);
    keys.add(key);
  }
  return entries.map(printEntry).join('\n');
}

function printEntry(entry: BibliographyEntry): string {
  const { authors, publisher, published = '', language } = entry;
  const [year, month, day] = published.split('-');
  const fields: [string, string | undefined][] = [
    // A name in braces is printed as it is: whether it is a person’s or a company’s is not known.
    ['author', authors.length > 0 ? `{${authors.map((name) => `{${escapeTex(name)}}`).join(' and ')}}` : undefined],
    // Without an author BibTeX sorts by this.
    ['key', authors.length > 0 ? undefined : `{${escapeTex(publisher)}}`],
    ['title', `{${protectCapitals(entry.title)}}`],
    ['howpublished', `{${escapeTex(publisher)}}`],
    ['year', year ? `{${year}}` : undefined],
    ['month', month ? months[Number(month) - 1] : undefined],
    ['day', day ? `{${Number(day)}}` : undefined],
    ['version', entry.version ? `{${escapeTex(entry.version)}}` : undefined],
    ['isbn', entry.isbn ? `{${entry.isbn}}` : undefined],
    // Where something lies, to those styles that know the field.
    ['library', entry.archiveMark ? `{${escapeTex(entry.archiveMark)}}` : undefined],
    ['url', entry.url ? `{${escapeAddress(entry.url)}}` : undefined],
    ['urldate', entry.accessed ? `{${entry.accessed}}` : undefined],
    ['note', entry.note ? `{${escapeTex(entry.note)}}` : undefined],
    ['langid', languageNames[language] ? `{${languageNames[language]}}` : undefined],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]));
  return `@misc{${entry.key},\n${lines.join('')}}\n`;
}

/** BibTeX’s own abbreviations, which styles print in the language of the text that cites. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Names of languages in babel; a title in another one is set by the rules of the text around it. */
const languageNames: Readonly<Record<string, string>> = {
  de: 'ngerman',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
};

/** A word, or a command of TeX, which is none. */
const word = /\\[a-z]+|[\p{L}\p{M}\p{N}]+/gu;

/** Words with a capital in braces, as bibliography styles may write the rest of a title small. */
function protectCapitals(title: string): string {
  return escapeTex(title).replaceAll(word, (found) => (/^\\|^\P{Lu}+$/u.test(found) ? found : `{${found}}`));
}

/**
 * Commands stand in braces of their own: BibTeX then leaves them alone when it changes capitals, and
 * the blank after them stays. Braces have names, because BibTeX counts `\{` as an open brace.
 */
const texNames: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '`': '{\\textasciigrave}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  // babel makes this sign start a command in German texts, unless an empty group follows.
  '"': '"{}',
};

function escapeTex(text: string): string {
  return (
    printable(text)
      .replaceAll(/[\\{}~^`<>"]/g, (sign) => texNames[sign] ?? '')
      .replaceAll(/[&%#$_]/g, '\\$&')
      // Two of these in a row would be printed as a dash or a quotation mark.
      .replaceAll(/([-',])(?=\1)/g, '$1{}')
  );
}

/** Control characters, which TeX refuses, and line breaks become blanks. */
function printable(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/** TeX prints addresses as they are, so what it would trip over is written as addresses write it. */
function escapeAddress(address: string): string {
  return asciiHost(address.toWellFormed()).replaceAll(/[^\x21-\x7e]|[\\{}^`<>"|]/gu, (sign) =>
    encodeURIComponent(sign),
  );
}

/** Names of sites with other letters have a form in ASCII of their own, and no other one works in links. */
function asciiHost(address: string): string {
  return address.replace(/^(https?:\/\/)([^/?#]*[^/?#\x21-\x7e][^/?#]*)/i, (start, scheme: string) => {
    const host = URL.parse(start)?.host;
    return host === undefined ? start : scheme + host;
  });
}
