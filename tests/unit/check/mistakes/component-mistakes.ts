import { inProse } from './chapter-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { german } from './mistake.ts';

/** Components of the valid chapter, each with an id that does not exist. */
const unknownIds: readonly (readonly [component: string, right: string, wrong: string, says: string])[] = [
  ['Fact', '<Fact id="opening" show="date" />', '<Fact id="openning" show="date" />', 'Did you mean `opening`?'],
  ['Cite', '<Cite id="annual-report" />', '<Cite id="anual-report" />', 'Did you mean `annual-report`?'],
  ['Claim', '<Claim id="founded-early" />', '<Claim id="founded-erly" />', 'Did you mean `founded-early`?'],
  ['Term', '<Term id="cdn">', '<Term id="cnd">', '`cnd` is not in glossary'],
  ['System', '<System id="amazon-s3">', '<System id="amazon-s33">', 'Did you mean `amazon-s3`?'],
  ['Incident', '<Incident id="storm">', '<Incident id="strom">', 'Did you mean `storm`?'],
  [
    'Chart',
    '<Chart id="revenue-and-income" />',
    '<Chart id="revenue-and-incom" />',
    '`revenue-and-incom` is not in charts and series. Did you mean `revenue-and-income`?',
  ],
  ['Diagram', '<Diagram id="system-gateway" />', '<Diagram id="system-gatewya" />', 'Did you mean `system-gateway`?'],
];

/** Mistakes with components, and everything a chapter must not hold. */
export const componentMistakes: readonly Mistake[] = [
  ...unknownIds.map(([component, right, wrong, says]): Mistake => ({
    name: `an unknown id in a ${component}`,
    make: (site) => site.replace(german, right, wrong),
    expect: { rule: 'unknown-reference', file: german, at: wrong, says },
  })),
  {
    name: 'an unknown measure of a fact',
    make: (site) => site.replace(german, 'show="date"', 'show="price"'),
    expect: { rule: 'unknown-reference', file: german, at: 'show="price"', says: 'has no measure `price`' },
  },
  {
    name: 'an unknown period of a series',
    make: (site) => site.replace(german, 'revenue@2020', 'revenue@2030'),
    expect: { rule: 'unknown-reference', file: german, at: 'revenue@2030', says: 'has no point `2030`' },
  },
  {
    name: 'a misspelt component',
    make: (site) => site.replace(german, '<Fact id="opening" show="date" />', '<Fcat id="opening" show="date" />'),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Fcat', says: 'Did you mean `<Fact>`?' },
  },
  {
    name: 'a misspelt component round a text',
    make: (site) => {
      site.replace(german, '<System id="amazon-s3">S3</System>', '<Systm id="amazon-s3">S3</Systm>');
    },
    expect: { rule: 'closed-vocabulary', file: german, at: '<Systm', says: 'Did you mean `<System>`?' },
  },
  {
    name: 'a misspelt citation beside the number it carries',
    make: (site) => site.replace(german, 'lebhaften Tag.<Cite', 'lebhaften Tag mit 925 Titeln.<Cit'),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Cit id', says: 'Did you mean `<Cite>`?' },
  },
  {
    name: 'a misspelt attribute',
    make: (site) => site.replace(german, 'show="date"', 'shwo="date"'),
    expect: { rule: 'closed-vocabulary', file: german, at: 'shwo', says: 'Did you mean `show`?' },
  },
  {
    name: 'a misspelt attribute that is needed',
    make: (site) => site.replace(german, '<Claim id=', '<Claim idd='),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Claim idd', says: 'Did you mean `id`?' },
  },
  {
    name: 'a misspelt attribute on a line of its own',
    make: (site) => site.replace(german, '<Claim id="founded-early" />', '<Claim\n  ident="founded-early"\n/>'),
    expect: { rule: 'closed-vocabulary', file: german, at: 'ident=', says: 'no attribute `ident`' },
  },
  {
    name: 'an attribute with a value it does not take',
    make: (site) => site.replace(german, '<Aside kind="note">', '<Aside kind="hint">'),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Aside', says: '`hint` is not a value of `kind`' },
  },
  {
    name: 'a component without its id',
    make: (site) => site.replace(german, '<Claim id="founded-early" />', '<Claim />'),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Claim />', says: 'needs the attribute `id`' },
  },
  {
    name: 'an attribute in braces',
    make: (site) => site.replace(german, '<Claim id="founded-early" />', '<Claim id={"founded-early"} />'),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Claim', says: 'must be a plain text in quotes' },
  },
  {
    name: 'attributes spread from braces',
    make: (site) => site.replace(german, '<Claim id="founded-early" />', '<Claim id="founded-early" {...more} />'),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Claim', says: 'a spread in braces' },
  },
  {
    name: 'a component that is never closed',
    make: (site) => site.replace(german, 'gefragt.\n</Aside>', 'gefragt.'),
    expect: { rule: 'mdx-syntax', file: german, at: '<Aside', says: '`<Aside>` is opened here and never closed' },
  },
  {
    name: 'a component inside a sentence that is never closed',
    make: (site) => site.replace(german, '<Cite id="annual-report" />', '<Cite id="annual-report">'),
    expect: { rule: 'mdx-syntax', file: german, at: '<Cite', says: '`<Cite>` is opened here and never closed' },
  },
  {
    name: 'a component closed by another name',
    make: (site) => site.replace(german, '</Aside>', '</Asid>'),
    expect: { rule: 'mdx-syntax', file: german, at: '</Asid>', says: '`<Aside>` must be closed first' },
  },
  {
    name: 'an attribute in typographic quotes',
    make: (site) => site.replace(german, '<Claim id="founded-early" />', '<Claim id=„founded-early“ />'),
    expect: { rule: 'mdx-syntax', file: german, at: '<Claim', says: 'in typographic quotes' },
  },
  {
    name: 'an attribute without quotes',
    make: (site) => site.replace(german, '<Claim id="founded-early" />', '<Claim id=founded-early />'),
    expect: { rule: 'mdx-syntax', file: german, at: '<Claim', says: 'without quotes' },
  },
  inProse('an expression in braces', 'Zwei ist {1 + 1}.', {
    rule: 'closed-vocabulary',
    at: 'Zwei ist',
    says: 'An expression in braces',
  }),
  inProse('a brace that begins nothing', 'Die Menge {a; b} ist klein.', {
    rule: 'mdx-syntax',
    at: 'Die Menge',
    says: 'An opening brace begins an expression',
  }),
  inProse('an import', "import fs from 'fs'", {
    rule: 'closed-vocabulary',
    at: 'import fs',
    says: '`import` and `export`',
  }),
  inProse('an export', 'export const secret = process.env', {
    rule: 'closed-vocabulary',
    at: 'export const',
    says: '`import` and `export`',
  }),
  inProse('a script', '<script>alert(document.cookie)</script>', {
    rule: 'closed-vocabulary',
    at: '<script>',
    says: '`<script>` is not allowed',
  }),
  inProse('a style sheet', '<style>{`p { color: red }`}</style>', {
    rule: 'closed-vocabulary',
    at: '<style>',
    says: '`<style>` is not allowed',
  }),
  inProse('an image with an event handler', '<img src="x" onerror="alert(1)" />', {
    rule: 'closed-vocabulary',
    at: '<img',
    says: '`<img>` is not allowed',
  }),
  inProse('an image as in HTML', '<img src=x onerror=alert(1)>', {
    rule: 'mdx-syntax',
    at: '<img',
    says: '`<img>` has an attribute without quotes',
  }),
  inProse('an event handler on an element', '<p onclick="alert(1)">Klick</p>', {
    rule: 'closed-vocabulary',
    at: '<p onclick',
    says: '`<p>` is not allowed',
  }),
  {
    name: 'an event handler on a component',
    make: (site) =>
      site.replace(german, '<Claim id="founded-early" />', '<Claim id="founded-early" onclick="alert(1)" />'),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Claim', says: 'no attribute `onclick`' },
  },
  inProse('a frame from elsewhere', '<iframe src="https://example.org/"></iframe>', {
    rule: 'closed-vocabulary',
    at: '<iframe',
    says: '`<iframe>` is not allowed',
  }),
  inProse('a fragment', '<>Text</>', { rule: 'closed-vocabulary', at: '<>Text', says: 'A fragment (`<>`)' }),
  inProse('an HTML comment', '<!-- noch prüfen -->', {
    rule: 'mdx-syntax',
    at: '<!--',
    says: 'HTML comments are not possible',
  }),
  inProse('a line break as in HTML', 'Eins<br>und eins.', {
    rule: 'mdx-syntax',
    at: 'Eins<br>',
    says: '`<br>` is opened here and never closed',
  }),
  inProse('a sign for “less than”', 'Das sind <zehn Leute, also a <3.', {
    rule: 'mdx-syntax',
    at: 'Das sind',
    says: 'begins a component',
  }),
  inProse('an address in angle brackets', 'Siehe <https://example.org/>.', {
    rule: 'mdx-syntax',
    at: 'Siehe <https',
    says: 'An address in angle brackets',
  }),
  inProse('an image as in Markdown', '![Laden](https://example.org/shop.png)', {
    rule: 'closed-vocabulary',
    at: '![Laden]',
    says: 'Images are not part',
  }),
  inProse('a javascript link', '[Klick](javascript:alert(1))', {
    rule: 'unsafe-link',
    at: '[Klick]',
    says: '`javascript:alert(1)` is not allowed',
  }),
  inProse('a javascript link by reference', '[Klick][ziel]\n\n[ziel]: javascript:alert(1)', {
    rule: 'unsafe-link',
    at: '[ziel]: java',
    says: '`javascript:alert(1)` is not allowed',
  }),
  inProse('a data link', '[Klick](data:text/html,hello)', {
    rule: 'unsafe-link',
    at: '[Klick]',
    says: '`data:text/html,hello` is not allowed',
  }),
  inProse('a link without a scheme to another host', '[Klick](//example.org/)', {
    rule: 'unsafe-link',
    at: '[Klick]',
    says: '`//example.org/` is not allowed',
  }),
  inProse('a link to a page that does not exist', '[Eröffnung](/chapters/closing/)', {
    rule: 'broken-link',
    at: '[Eröffnung]',
    says: 'There is no page `/chapters/closing/`',
  }),
  inProse('a link without the final slash', '[Eröffnung](/chapters/opening)', {
    rule: 'broken-link',
    at: '[Eröffnung]',
    says: 'Did you mean `/chapters/opening/`?',
  }),
  inProse('a link with the language in front', '[Eröffnung](/de/chapters/opening/)', {
    rule: 'broken-link',
    at: '[Eröffnung]',
    says: 'There is no page `/de/chapters/opening/`',
  }),
  inProse('a link relative to the file', '[Eröffnung](opening.mdx)', {
    rule: 'broken-link',
    at: '[Eröffnung]',
    says: 'There is no page `opening.mdx`',
  }),
  inProse('a link to a section that does not exist', '[Eröffnung](/chapters/opening/#the-last-day)', {
    rule: 'broken-link',
    at: '[Eröffnung]',
    says: 'has no section `the-last-day`',
  }),

  {
    name: 'another attribute instead of the one that is needed',
    make: (site) => site.replace(german, '<Cite id=', '<Cite href='),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Cite href', says: '`<Cite>` has no attribute `href`' },
  },
  {
    name: 'an attribute that is given twice',
    make: (site) => site.replace(german, '<Claim id="founded-early" />', '<Claim id="founded-early" id="other" />'),
    expect: { rule: 'closed-vocabulary', file: german, at: 'id="other"', says: 'the attribute `id` twice' },
  },
  {
    name: 'an aside without a text',
    make: (site) =>
      site.replace(german, '<Aside kind="note">\nVorher hatte niemand gefragt.\n</Aside>', '<Aside kind="note" />'),
    expect: { rule: 'closed-vocabulary', file: german, at: '<Aside', says: '`<Aside>` holds no text' },
  },
  {
    name: 'an aside inside a sentence',
    make: (site) =>
      site.replace(
        german,
        '<Aside kind="note">\nVorher hatte niemand gefragt.\n</Aside>',
        'Ach <Aside kind="note">so</Aside> war das.',
      ),
    expect: { rule: 'nesting', file: german, at: '<Aside', says: 'stands inside a paragraph' },
  },
  {
    name: 'a series without a period',
    make: (site) => site.replace(german, 'revenue@2020', 'revenue'),
    expect: {
      rule: 'unknown-reference',
      file: german,
      at: '<Fact id="revenue" />',
      says: 'is a series, and the period is missing',
    },
  },
  {
    name: 'a measure of a point',
    make: (site) => site.replace(german, '<Fact id="revenue@2020" />', '<Fact id="revenue@2020" show="date" />'),
    expect: { rule: 'closed-vocabulary', file: german, at: 'revenue@2020', says: '`show` says nothing here' },
  },
  inProse('a script of several lines', '<script>\nalert(1)\n</script>', {
    rule: 'closed-vocabulary',
    at: '<script>',
    says: '`<script>` is not allowed',
  }),
  inProse('a table as in HTML', '<table><tr><td>eins</td></tr></table>', {
    rule: 'closed-vocabulary',
    at: '<table>',
    says: '`<table>` is not allowed',
  }),

  inProse('a space before the name of a component', 'Es gab < Fact id="opening" /> Titel.', {
    rule: 'unclosed-markup',
    at: '< Fact',
    says: 'A space stands behind the bracket',
  }),
  inProse('a component without its closing bracket', 'Es gab <Fact id="opening" Titel.', {
    rule: 'mdx-syntax',
    at: '<Fact id="opening" T',
    says: '`<Fact` begins a component',
  }),
  inProse('a word in angle brackets', 'Der <Name> des Ladens fehlt.', {
    rule: 'mdx-syntax',
    at: '<Name>',
    says: '`<Name>` is opened here and never closed',
  }),
  inProse('a mail address in angle brackets', 'Siehe <laden@example.org>.', {
    rule: 'mdx-syntax',
    at: '<laden@',
    says: 'An address in angle brackets',
  }),
  inProse('a style sheet as in HTML', '<style>p { color: red }</style>', {
    rule: 'mdx-syntax',
    at: '<style>',
    says: '`<style>` is not possible',
  }),
  inProse('an image by reference', '![Laden][bild]\n\n[bild]: shop.png', {
    rule: 'closed-vocabulary',
    at: '![Laden]',
    says: 'Images are not part',
  }),
  ...[
    'javascript&#58;alert(1)',
    '&#106;avascript:alert(1)',
    'java&Tab;script:alert(1)',
    'JaVaScRiPt:alert(1)',
    '<javascript:alert(1)>',
    'javascript\\:alert(1)',
  ].map((href) =>
    inProse(`a javascript link written as ${href}`, `[Klick](${href})`, {
      rule: 'unsafe-link',
      at: '[Klick]',
      says: 'is not allowed',
    }),
  ),
  inProse('a javascript link behind a control character', '[Klick](&#1;javascript:alert(1))', {
    rule: 'broken-link',
    at: '[Klick]',
    says: 'There is no page',
  }),
  inProse('a link without an address', '[Klick]()', { rule: 'broken-link', at: '[Klick]', says: 'has no address' }),
  inProse('a link without a text', '[](/chapters/opening/)', { rule: 'broken-link', at: '[](/', says: 'has no text' }),
  inProse('a link to nothing but a hash', '[Klick](#)', {
    rule: 'broken-link',
    at: '[Klick]',
    says: 'names no section',
  }),
  inProse('a link to half a web address', '[Klick](https:/example.org)', {
    rule: 'broken-link',
    at: '[Klick]',
    says: 'is not a whole web address',
  }),
  inProse('a link with capitals', '[Klick](/Chapters/Opening/)', {
    rule: 'broken-link',
    at: '[Klick]',
    says: 'Did you mean `/chapters/opening/`?',
  }),
  inProse('a link to a system that does not exist', '[Klick](/systems/amazon-s4/)', {
    rule: 'broken-link',
    at: '[Klick]',
    says: 'Did you mean `/systems/amazon-s3/`?',
  }),
];
