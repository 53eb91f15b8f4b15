import { addParagraph, inProse } from './chapter-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';

const address = 'https://example.org/history';
const marker = { rule: 'list-marker', says: 'This line begins as that of a list' } as const;

/** An edge of the graph, as a contributor adds it at the end of the file. */
const edge = (from: string, to: string) =>
  `- from: ${from}\n  to: ${to}\n  kind: requires\n  statement: { en: "It needs it.", de: "Es braucht es." }\n  sources: [annual-report]\n  confidence: high\n`;

/** What people type who know other tools, and what a page would show wrongly without a word. */
export const newcomerMistakes: readonly Mistake[] = [
  ...(
    [
      [
        german,
        'It was the first day of the shop, and nobody had counted the people.',
        'the German text, and it is in English',
      ],
      [
        english,
        'Es war der erste Tag des Ladens, und niemand hatte die Leute gezählt.',
        'the English text, and it is in German',
      ],
      [german, 'The owner said that it was **a good day** for all of them.', 'the German text, and it is in English'],
      [german, '- Films that were to be had for a day.', 'the German text, and it is in English'],
    ] as const
  ).map(([file, text, says]): Mistake => ({
    name: `a text of another language in a chapter: ${text}`,
    make: (site) => addParagraph(site, text, file),
    expect: { rule: 'other-language', file, at: text, says },
  })),
  {
    name: 'a single English paragraph that stands in both chapters',
    make: (site) => {
      for (const file of [english, german] as const)
        addParagraph(site, 'It was the last day of the shop in that street.', file);
    },
    expect: {
      rule: 'other-language',
      file: german,
      at: 'It was the last day',
      says: 'the German text, and it is in English',
    },
  },
  {
    name: 'a claim that stands in English in both places',
    make: (site) =>
      site.replace(data.claims, 'de: "Den Laden gebe es schon lange."', 'de: "The shop has been there for years."'),
    expect: {
      rule: 'other-language',
      file: data.claims,
      at: 'been there for years',
      says: 'the German text, and it is in English',
    },
  },
  {
    name: 'a finding with its languages the wrong way round',
    make: (site) => {
      site.replace(data.claims, 'en: "It opened in 1998."', 'en: "Er öffnete im Frühling des Jahres 1998."');
      site.replace(data.claims, 'de: "Er öffnete 1998."', 'de: "It was opened in the spring of 1998."');
    },
    expect: {
      rule: 'other-language',
      file: data.claims,
      at: 'Frühling',
      says: 'the English text, and it is in German',
    },
    also: [
      { rule: 'other-language', file: data.claims, at: 'spring of', says: 'the German text, and it is in English' },
    ],
  },
  ...(
    [
      [
        'what a newsletter adds',
        `${address}?utm_source=news&utm_medium=mail`,
        'says by what link somebody came',
        address,
      ],
      ['what a network adds', `${address}?id=7&fbclid=abc`, 'says by what link somebody came', `${address}?id=7`],
      ['that of a search engine', `https://search.example/url?q=${address}&sa=D`, 'by way of search.example', address],
    ] as const
  ).map(([what, wrong, says]): Mistake => ({
    name: `an address with ${what}`,
    make: (site) => site.replace(data.sources, address, wrong),
    expect: { rule: 'source-address', file: data.sources, at: wrong, says },
  })),
  {
    name: 'the address of a source a second time',
    make: (site) => {
      const written = site.read(data.sources);
      const [first = ''] = /- id: [^]*?(?=\n- id: |$)/.exec(written) ?? [];
      site.write(
        data.sources,
        `${written.trimEnd()}\n${first
          .replace(/id: .*/, 'id: second-one')
          .replace('https://', 'http://www.')
          .trimEnd()}\n`,
      );
      for (const [file, word] of [
        [german, 'Danach kam'],
        [english, 'Then came'],
      ] as const)
        addParagraph(site, `${word} mehr.<Cite id="second-one" />`, file);
    },
    expect: {
      rule: 'source-address',
      file: data.sources,
      at: 'http://www.example.org/annual-report',
      says: 'has the same address',
    },
  },
  {
    name: 'a source that says nowhere how it is found',
    make: (site) => site.replace(data.sources, '  url: https://example.org/annual-report\n', ''),
    expect: {
      rule: 'invalid-value',
      file: data.sources,
      at: 'id: annual-report',
      says: 'The record needs `url`, the `isbn` of a book, or `archiveMark` for a paper in an archive',
    },
  },
  ...(
    [
      ['an ISBN with a wrong digit', '"978-3-16-148410-7"', 'this one has a digit that is wrong'],
      ['an ISBN with its name before it', '"ISBN 978-3-16-148410-0"', 'which has 10 or 13 digits'],
      ['an ISBN without quotes', '9783161484100', 'Put it in quotes'],
    ] as const
  ).map(([name, written, says]): Mistake => ({
    name,
    make: (site) => site.replace(data.sources, `url: ${address}`, `isbn: ${written}`),
    expect: { rule: 'invalid-value', file: data.sources, at: written, says },
  })),
  {
    name: 'a limit of access in other words',
    make: (site) => site.replace(data.sources, `url: ${address}`, `url: ${address}\n  access: payment`),
    expect: { rule: 'invalid-value', file: data.sources, at: 'access: payment', says: 'not one of the allowed values' },
  },
  {
    name: 'an address that was not seen, of a source that has none',
    make: (site) =>
      site.replace(data.sources, `url: ${address}`, 'archiveMark: "City Archive, 1911/3"\n  addressUnseen: true'),
    expect: { rule: 'invalid-value', file: data.sources, at: 'addressUnseen', says: 'goes with `url`' },
  },
  {
    name: 'the ISBN of a source a second time, in its other form',
    make: (site) => {
      site.replace(data.sources, 'url: https://example.org/annual-report', 'isbn: "978-3-16-148410-0"');
      site.replace(
        data.sources,
        'title: "Company history"\n  publisher: Example Press',
        'title: "Annual report"\n  publisher: Example Press',
      );
      site.replace(data.sources, `url: ${address}`, 'isbn: "3-16-148410-X"');
    },
    expect: {
      rule: 'source-address',
      file: data.sources,
      at: 'isbn: "3-16-148410-X"',
      says: 'The source `annual-report` has the same ISBN',
    },
  },
  ...['• Filme\n• Scheiben', '–  Filme\n–  Scheiben', 'a) Filme\nb) Scheiben', '-\u00A0Filme\n-\u00A0Scheiben']
    .map((lines) => `Es gab:\n${lines}`)
    .map((text) =>
      inProse(`a list of lines such as “${text.split('\n')[1] ?? ''}”`, text, {
        ...marker,
        at: text.split('\n')[1] ?? '',
      }),
    ),
  inProse('a list within a list by one space', '- Filme\n - Scheiben\n - Bänder', {
    rule: 'list-marker',
    at: ' - Scheiben',
    says: 'A single space does not make this a list within the list',
  }),
  ...['hier', 'Hier klicken', 'dieser Link', 'dazu', 'hier.'].map((words) =>
    inProse(`a link on “${words}”`, `Mehr steht [${words}](/claims/).`, {
      rule: 'link-text',
      at: `[${words}]`,
      says: `\`${words.replace('.', '')}\` does not say where the link leads`,
    }),
  ),
  {
    name: 'a component on “hier”',
    make: (site) => {
      site.replace(german, '<System id="amazon-s3">S3<', '<System id="amazon-s3">hier<');
    },
    expect: { rule: 'link-text', file: german, at: '>hier<', says: '`hier` does not say where the link leads' },
  },
  ...(
    [
      ['a page elsewhere', address],
      ['a page elsewhere, which tells who came from where', `${address}?utm_source=feed`],
      [
        'a page elsewhere, by way of a search engine',
        `https://search.example.com/url?q=${encodeURIComponent(address)}`,
      ],
    ] as const
  ).map(([what, wrong]): Mistake => ({
    name: `a link to ${what}`,
    make: (site) => {
      addParagraph(site, `So steht es in der [Geschichte der Firma](${wrong}).`);
      addParagraph(site, 'So says the history of the company.<Cite id="from-memory" />', english);
    },
    expect: { rule: 'source-address', file: german, at: wrong, says: 'is a page elsewhere, and a chapter cites those' },
    also: [{ rule: 'language-parity', file: english, at: 'So says', says: 'has no counterpart' }],
    mend: {
      says: 'Leave the words without the link, and write <Cite id="from-memory" /> at the end of the sentence',
      make: (site) =>
        site.replace(german, `[Geschichte der Firma](${wrong}).`, 'Geschichte der Firma.<Cite id="from-memory" />'),
    },
  })),
  ...(
    [
      ['an address in a sentence', 'Mehr steht auf https://example.com/more und anderswo.'],
      ['an address at the foot of a chapter', 'Mehr steht [dort drüben][more].\n\n[more]: https://example.com/more'],
    ] as const
  ).map(([name, text]) =>
    inProse(name, text, {
      rule: 'source-address',
      at: 'https://example.com/more',
      says: '`https://example.com/more` is a page elsewhere',
    }),
  ),
  ...(
    [
      ['a heading', german, '## Was es zu kaufen gab {', '## What was sold {'],
      ['an entry of a list', german, '- Filme zum Kaufen.', '- Films for sale.'],
      ['the title of a diagram', german, 'accTitle: Vom Regal zur Datei', 'accTitle: From the shelf to the file'],
      ['a label of a diagram', german, '["Die Dateien"]', '["The files"]'],
      ['a text of a record', data.facts, 'de: "Titel zur Eröffnung"', 'de: "titles at the opening"'],
    ] as const
  ).map(([what, file, right, wrong]): Mistake => ({
    name: `${what} left in English`,
    make: (site) => site.replace(file, right, wrong),
    expect: {
      rule: 'other-language',
      file,
      at: wrong,
      says: 'stands in the English text too, letter for letter',
      severity: 'warning',
    },
    mend: { says: 'Write it in German', make: (site) => site.replace(file, wrong, right) },
  })),
  {
    name: 'a sentence with its source in one language only',
    make: (site) => addParagraph(site, 'It was one of the first in the town.<Cite id="annual-report" />', english),
    expect: { rule: 'language-parity', file: english, at: 'It was one', says: 'has no counterpart' },
  },
  {
    name: 'an English sentence in a German paragraph',
    make: (site) => site.replace(german, 'von Hand geführt.', 'von Hand geführt. It was the only one in the town.'),
    expect: {
      rule: 'other-language',
      file: german,
      at: 'It was the only one',
      says: 'A sentence here is in English, where the others are in German: It was the only one in the town.',
    },
    mend: {
      says: 'Write it in German',
      make: (site) => site.replace(german, 'It was the only one in the town.', 'Sie war die einzige der Stadt.'),
    },
  },
  {
    name: 'a German sentence in an English text of a record',
    make: (site) =>
      site.replace(
        data.incidents,
        'en: "Many viewers saw nothing."',
        'en: "It was dark in the whole of the town. Es war eine lange Nacht."',
      ),
    expect: { rule: 'other-language', file: data.incidents, at: 'Es war eine', says: 'A sentence here is in German' },
    mend: {
      says: 'Write it in English',
      make: (site) => site.replace(data.incidents, 'Es war eine lange Nacht.', 'It was a long night.'),
    },
  },
  {
    name: 'an address without a link',
    make: (site) => {
      addParagraph(site, 'Mehr steht auf www.example.org/history und anderswo.');
      addParagraph(site, 'More is elsewhere.<Cite id="from-memory" />', english);
    },
    expect: {
      rule: 'link-text',
      file: german,
      at: 'www.example.org',
      says: '`www.example.org/history` is an address without a link',
    },
    also: [{ rule: 'language-parity', file: english, at: 'More is', says: 'has no counterpart' }],
    mend: {
      says: 'write <Cite id="from-memory" /> at the end of the sentence: `from-memory` is this page',
      make: (site) =>
        site.replace(german, 'auf www.example.org/history und anderswo.', 'anderswo.<Cite id="from-memory" />'),
    },
  },
  inProse('an address without a scheme', 'Mehr steht auf example.com/more und anderswo.', {
    rule: 'link-text',
    at: 'example.com/more',
    says: '`example.com/more` is an address without a link',
  }),
  {
    name: 'the address of a source a second time, under another title, with a place in the page',
    make: (site) => {
      site.append(
        data.sources,
        `- id: second-one
  title: "Figures of the year"
  publisher: "Another Press"
  accessed: "2026-11-23"
  url: http://www.example.org/annual-report/#figures
  kind: secondary
  checked: recalled
`,
      );
      addParagraph(site, 'Danach kam mehr.<Cite id="second-one" />');
      addParagraph(site, 'Then came more.<Cite id="second-one" />', english);
    },
    expect: {
      rule: 'source-address',
      file: data.sources,
      at: '#figures',
      says: 'The source `annual-report` has the same address',
    },
    mend: {
      says: 'Name `annual-report` wherever `second-one` is named, and remove this one',
      make: (site) => {
        site.write(data.sources, site.read(data.sources).replace(/- id: second-one[^]*/, ''));
        site.replace(german, '"second-one"', '"annual-report"');
        site.replace(english, '"second-one"', '"annual-report"');
      },
    },
  },
  {
    name: 'a quotation of nobody',
    make: (site) => {
      addParagraph(site, 'So war es.\n\n> Das kam so nie vor.');
      addParagraph(site, 'So it was.', english);
    },
    expect: {
      rule: 'unsourced-quotation',
      file: german,
      at: '> Das kam so nie vor.',
      says: 'does not say whose words it holds',
      severity: 'warning',
    },
  },
  {
    name: 'a paragraph in bold letters for a heading',
    make: (site) => {
      addParagraph(site, '**Was danach kam**\n\nDer Laden wuchs.');
      addParagraph(site, 'What came after: the shop grew.', english);
    },
    expect: {
      rule: 'heading-level',
      file: german,
      at: '**Was danach kam**',
      says: '`Was danach kam` is bold where a heading seems to be meant',
    },
    mend: {
      says: 'set the words in bold within the text that follows',
      make: (site) => site.replace(german, '**Was danach kam**\n\n', '**Was danach kam.** '),
    },
  },
  ...(
    [
      ['three dots', 'Es kam noch ... mehr.', '...', '…'],
      ['two hyphens', 'Es kam noch -- mehr.', '--', '–'],
    ] as const
  ).map(([what, text, wrong, right]): Mistake => ({
    name: `${what} for a sign of print`,
    make: (site) => {
      addParagraph(site, text);
      addParagraph(site, 'More came.', english);
    },
    expect: {
      rule: 'quotation-mark',
      file: german,
      at: text,
      says: `Here stands \`${wrong}\`, where print has \`${right}\``,
    },
    mend: {
      says: `Write ${right} in its place`,
      make: (site) => site.replace(german, text, text.replace(wrong, right)),
    },
  })),
  {
    name: 'three dots in a record',
    make: (site) => site.replace(data.incidents, 'The power failed.', 'The power failed ...'),
    expect: { rule: 'quotation-mark', file: data.incidents, at: 'failed ...', says: 'where print has `…`' },
  },
  {
    name: 'a heading with nothing below it',
    make: (site) => {
      site.replace(german, '## Der erste Tag', '## Davor {#before}\n\n## Der erste Tag');
      site.replace(english, '## The first day', '## Before {#before}\n\n## The first day');
    },
    expect: { rule: 'empty-section', file: german, at: '## Davor', says: 'Nothing stands below this heading' },
    also: [{ rule: 'empty-section', file: english, at: '## Before', says: 'Nothing stands below' }],
  },
  {
    name: 'a heading at the end with nothing below it',
    make: (site) => {
      site.write(german, `${site.read(german).trimEnd()}\n\n## Danach {#after}\n`);
      site.write(english, `${site.read(english).trimEnd()}\n\n## After {#after}\n`);
    },
    expect: { rule: 'empty-section', file: german, at: '## Danach', says: 'Nothing stands below this heading' },
    also: [{ rule: 'empty-section', file: english, at: '## After', says: 'Nothing stands below' }],
  },
  {
    name: 'two terms of one name',
    make: (site) =>
      site.write(
        data.glossary,
        `${site.read(data.glossary).trimEnd()}\n- id: cdn-two\n  term: { en: "Something else", de: "auslieferungsnetz" }\n  definition: { en: "Roads.", de: "Straßen." }\n  aliases: { en: [], de: [] }\n`,
      ),
    expect: { rule: 'duplicate-term', file: data.glossary, at: 'de: "auslieferungsnetz"', says: '`cdn` is called' },
  },
  {
    name: 'two systems of one name',
    make: (site) => site.replace(data.systems, 'name: Amazon SimpleDB', 'name: "amazon s3"'),
    expect: { rule: 'duplicate-term', file: data.systems, at: 'amazon s3', says: '`amazon-s3` is called `amazon s3`' },
  },
  {
    name: 'two series of one title',
    make: (site) => site.replace(data.series, 'de: "Umsatz"', 'de: "Gewinn"'),
    expect: { rule: 'duplicate-term', file: data.series, at: 4, says: 'is called `Gewinn` too' },
  },
  {
    name: 'signs in the place of a text',
    make: (site) => site.replace(data.glossary, 'de: [CDN]', 'de: [CDN, ";;;"]'),
    expect: {
      rule: 'unfinished',
      file: data.glossary,
      at: ';;;',
      says: 'neither a letter nor a number',
      severity: 'warning',
    },
    mend: {
      says: 'take its field or its entry of the list out',
      make: (site) => site.replace(data.glossary, ', ";;;"', ''),
    },
  },
  {
    name: 'systems that require each other',
    make: (site) =>
      site.write(
        data.dependencies,
        `${site.read(data.dependencies).trimEnd()}\n${edge('amazon-s3', 'gateway')}${edge('gateway', 'amazon-s3').replace('  to:', '  to:  ')}`,
      ),
    expect: {
      rule: 'dependency-circle',
      file: data.dependencies,
      at: 'to:   amazon-s3',
      says: '`gateway` requires `amazon-s3` requires `gateway`: a circle',
    },
  },
  ...(
    [
      ['1,200.5', 'Es waren 1,200.5 davon.'],
      ['1,200,000', 'Es waren 1,200,000 davon.'],
      ['37.5', 'Es waren 37.5% davon.'],
    ] as const
  ).map(([number, text]): Mistake => ({
    name: `the English number ${number} in German`,
    make: (site) => {
      addParagraph(site, `${text}<Cite id="annual-report" />`);
      addParagraph(site, 'There were many.<Cite id="annual-report" />', english);
    },
    expect: { rule: 'number-form', file: german, at: text, says: `\`${number}\` is not how the language writes` },
  })),
  {
    name: 'English thousands in German',
    make: (site) => {
      addParagraph(site, 'Es waren 3,000 davon.<Cite id="annual-report" />');
      addParagraph(site, 'There were 3,000 of them.<Cite id="annual-report" />', english);
    },
    expect: { rule: 'number-form', file: german, at: 'Es waren 3,000', says: '`3,000` has three decimals' },
    mend: {
      says: 'Write 3.000 for thousands',
      make: (site) => site.replace(german, '3,000', '3.000'),
    },
  },
  {
    name: 'German thousands in an English text of a record',
    make: (site) => {
      site.replace(data.incidents, '"Many viewers saw nothing."', '"Some 3.142 viewers saw nothing."');
      site.replace(data.incidents, '"Viele Zuschauer sahen nichts."', '"Etwa 3.142 Zuschauer sahen nichts."');
    },
    expect: { rule: 'number-form', file: data.incidents, at: 'Some 3.142', says: '`3.142` has three decimals' },
    mend: { says: 'Write 3,142', make: (site) => site.replace(data.incidents, 'Some 3.142', 'Some 3,142') },
  },
  {
    name: 'a date with slashes in a text',
    make: (site) => {
      addParagraph(site, 'Das war am 05/07/2026.<Cite id="annual-report" />');
      addParagraph(site, 'That was later.<Cite id="annual-report" />', english);
    },
    expect: { rule: 'number-form', file: german, at: '05/07/2026', says: '`05/07/2026` can be read as two days' },
    mend: {
      says: 'Write the month as a word: 24. Dezember 2012',
      make: (site) => site.replace(german, '05/07/2026', '5. Juli 2026'),
    },
  },
  {
    name: 'a German number in English',
    make: (site) => {
      addParagraph(site, 'Es waren viele.<Cite id="annual-report" />');
      addParagraph(site, 'There were 1.200,5 of them.<Cite id="annual-report" />', english);
    },
    expect: { rule: 'number-form', file: english, at: 'There were 1.200,5', says: '`1.200,5` is not how' },
  },
  inProse('a small figure between tildes', 'Es war CO~zwei~ dabei.', {
    rule: 'closed-vocabulary',
    at: 'CO~zwei~',
    says: 'A single tilde on either side strikes a text through',
  }),
  {
    name: 'two sources in one citation',
    make: (site) => site.replace(german, '<Cite id="annual-report" />', '<Cite id="annual-report, from-memory" />'),
    expect: {
      rule: 'unknown-reference',
      file: german,
      at: 'annual-report, from-memory',
      says: '`annual-report, from-memory` names several at once',
    },
  },
];
