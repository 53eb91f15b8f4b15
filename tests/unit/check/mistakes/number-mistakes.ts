import { addParagraph, inProse } from './chapter-mistakes.ts';
import { unitsFile as units } from '../../../../src/schemas/units.ts';
import type { Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';

const cite = '<Cite id="annual-report" />';
const fact = '<Fact id="opening" />';
const row = '| 2020 | <Fact id="revenue@2020" /> |';
const drawing = '  shop["Der Laden"] --> files["Die Dateien"]';

/** Numbers that a reader could not trace, each in another place. */
export const numberMistakes: readonly Mistake[] = [
  {
    name: 'a unit without its German words',
    make: (site) =>
      site.write(units, '{\n  "jpy": {\n    "kind": "money",\n    "inSentence": { "en": "¥{amount}" }\n  }\n}\n'),
    expect: {
      rule: 'missing-field',
      file: units,
      at: '"inSentence"',
      says: 'The field `de` is missing in `jpy.inSentence`',
    },
  },
  {
    name: 'a unit of a misspelt kind',
    make: (site) => site.write(units, '{\n  "pupils": {\n    "kind": "poeple"\n  }\n}\n'),
    expect: { rule: 'invalid-value', file: units, at: '"poeple"', says: 'Did you mean `people`?' },
  },
  {
    name: 'words of a unit that do not say where the number stands',
    make: (site) =>
      site.write(
        units,
        '{\n  "jpy": {\n    "kind": "money",\n    "inSentence": { "en": "yen", "de": "{amount} Yen" }\n  }\n}\n',
      ),
    expect: { rule: 'invalid-value', file: units, at: '"yen"', says: 'must say by {amount} where the number stands' },
  },
  ...(
    [
      ['beside a fact', `Er hatte ${fact} Titel und 99 Leute.`, '99'],
      ['before a fact', `Nach 7 Jahren waren es ${fact} Titel.`, '7'],
      ['behind the source of its sentence', `Es war voll,${cite} und 99 Leute warteten.`, '99'],
      ['in the sentence before one with a source', `Es kamen 99 Leute. Der Tag war lebhaft.${cite}`, '99'],
      ['in the sentence behind one with a source', `Der Tag war lebhaft.${cite} Es kamen 99 Leute.`, '99'],
      ['in a sentence on a line of its own', `Es kamen 99 Leute.\nDer Tag war lebhaft.${cite}`, '99'],
      ['at the end of a sentence before one with a source', `Das war 1998. Der Tag war lebhaft.${cite}`, '1998'],
      ['of another year than that of the fact beside it', 'Im Jahr 2018 waren es <Fact id="revenue@2019" />.', '2018'],
      ['in a remark on one line', '<Aside kind="note">Es gab 3,5 Millionen davon.</Aside>', '3,5'],
      ['in a remark on several lines', '<Aside kind="note">\nEs gab 35 davon.\n</Aside>', '35'],
      ['in bold letters', `Es waren **99** Leute, und ${fact} Titel.`, '99'],
      ['in a link', `Das sagen [99 Leute](/claims/), und ${fact} Titel.`, '99'],
      ['in a list, beside one that has a source', `- Es kamen viele.${cite}\n- Es kamen 99.`, '99'],
      ['in a quotation', 'Es hieß:\n\n> Es kamen 99 Leute.', '99'],
      ['in a glossary word', 'Das sind <Term id="cdn">99 Rechner</Term>.', '99'],
    ] as const
  ).map(([where, text, number]): Mistake => ({
    name: `a number ${where}`,
    make: (site) => {
      addParagraph(site, text);
      addParagraph(site, text.replace(number, 'many'), english);
    },
    expect: {
      rule: 'unsourced-number',
      file: german,
      at: text.split('\n').find((line) => line.includes(number)) ?? number,
      says: `\`${number}\` has no source in this sentence`,
    },
  })),
  inProse('a dozen in words', 'Es kam ein Dutzend Leute.', {
    rule: 'unsourced-number',
    at: 'ein Dutzend',
    says: '`ein Dutzend` has no source',
  }),
  inProse('a million in words', 'Es kam eine Million Leute.', {
    rule: 'unsourced-number',
    at: 'eine Million',
    says: '`eine Million` has no source',
  }),
  ...(
    [
      ['in one word', 'Es kamen fünfundzwanzig Leute.', 'fünfundzwanzig'],
      ['of a thousand and more', 'Es kamen zweitausendfünfhundert Leute.', 'zweitausendfünfhundert'],
      ['at the beginning of a sentence', 'Zweitausend Leute kamen.', 'Zweitausend'],
      ['with an ending', 'Es kam das Fünfzigfache.', 'Fünfzigfache'],
    ] as const
  ).map(([what, text, number]) =>
    inProse(`a number in words, ${what}`, text, {
      rule: 'unsourced-number',
      at: number,
      says: `\`${number}\` has no source in this sentence`,
    }),
  ),
  ...(
    [
      ['one word', 'fourteen'],
      ['two words', 'twenty-five'],
      ['a hundred', 'hundred'],
      ['a hundred and more', 'hundred and ten'],
      ['a multiple', 'fiftyfold'],
    ] as const
  ).map(([what, number]): Mistake => ({
    name: `a number in English words, ${what}`,
    make: (site) => addParagraph(site, `A clerk counted a ${number} of them.`, english),
    expect: { rule: 'unsourced-number', file: english, at: number, says: `\`${number}\` has no source` },
  })),
  {
    name: 'a number beside a fact that there is not',
    make: (site) => {
      for (const file of [english, german] as const)
        addParagraph(site, '99 × <Fact id="no-such-thing-at-all" />', file);
    },
    expect: { rule: 'unknown-reference', file: german, at: '99 ×', says: 'is not in facts or incidents' },
    also: [
      { rule: 'unsourced-number', file: german, at: '99 ×', says: '`99` has no source' },
      { rule: 'unknown-reference', file: english, at: '99 ×', says: 'is not in facts or incidents' },
      { rule: 'unsourced-number', file: english, at: '99 ×', says: '`99` has no source' },
    ],
  },
  {
    name: 'a number in one row, beside a row with a source',
    make: (site) => {
      site.replace(german, row, `${row}\n| 2021 | viel ${cite} |\n| Danach | 30 Millionen |`);
      site.replace(english, row, `${row}\n| 2021 | much ${cite} |\n| Then | more |`);
    },
    expect: {
      rule: 'unsourced-number',
      file: german,
      at: '30 Millionen',
      says: '`30` has no source in this table row',
    },
  },
  {
    name: 'a number beside a fact of another year in a table',
    make: (site) => site.replace(german, row, row.replace('2020', '2021')),
    expect: { rule: 'unsourced-number', file: german, at: '| 2021', says: '`2021` has no source in this table row' },
  },
  ...(
    [
      ['title', 'Die Eröffnung', 'Die Eröffnung mit 925 Titeln'],
      ['description', 'Wie ein kleiner Laden', 'Wie ein Laden mit 925 Titeln'],
      ['question', 'Wie fing es an?', 'Wie fing es 1998 an?'],
    ] as const
  ).map(([field, right, wrong]): Mistake => ({
    name: `a number in the ${field} of a chapter`,
    make: (site) => site.replace(german, `${field}: ${right}`, `${field}: ${wrong}`),
    expect: {
      rule: 'unsourced-number',
      file: german,
      at: wrong,
      says: `has no source in \`${field}\``,
    },
  })),
  ...(
    [
      ['in a box of a diagram', drawing, '  shop["99 Läden"] --> files["Die Dateien"]', '99'],
      ['in the description of a diagram', 'Aus Scheiben werden', 'Aus 99 Scheiben werden', '99'],
      ['in the title of a diagram', 'Vom Regal zur Datei', 'Vom Regal zur Datei, 1998', '1998'],
      ['on an arrow of a diagram', '--> files', '-->|"99 mal"| files', '99'],
    ] as const
  ).map(([where, right, wrong, number]): Mistake => ({
    name: `a number ${where}`,
    make: (site) => site.replace(german, right, wrong),
    expect: {
      rule: 'unsourced-number',
      file: german,
      at: wrong,
      says: `\`${number}\` has no source in this diagram`,
    },
  })),
  {
    name: 'the slices of a pie, which are shown as shares',
    make: (site) => {
      for (const file of [english, german] as const)
        site.write(
          file,
          site.read(file).replace(/flowchart LR\n([^]*?)\n {2}shop.*\n/, 'pie\n$1\n  "A" : 37.5\n  "B" : 62.5\n'),
        );
    },
    expect: { rule: 'unsourced-number', file: german, at: '"A" : 37', says: 'have no source in this diagram' },
    also: [{ rule: 'unsourced-number', file: english, at: '"A" : 37', says: 'have no source in this diagram' }],
  },
  ...(
    [
      ['another number than its measure', 'en: "The shop', 'with 925 titles', 'with 250 titles', '`250`'],
      ['another number in German', 'de: "Der Laden', 'mit 925 Titeln', 'mit 1.925 Titeln', '`1.925`'],
      ['another number in words', 'en: "The shop', 'with 925 titles', 'with eight hundred titles', '`eight hundred`'],
      ['another number in German words', 'de: "Der Laden', 'mit 925 Titeln', 'mit achthundert Titeln', '`achthundert`'],
      ['a number more than it has', 'en: "The shop', 'with 925 titles', 'with 925 titles and 4.5 clerks', '`4.5`'],
    ] as const
  ).map(([what, at, right, wrong, number]): Mistake => ({
    name: `a fact whose sentence says ${what}`,
    make: (site) => site.replace(data.facts, right, wrong),
    expect: {
      rule: 'statement-number',
      file: data.facts,
      at,
      says: `${number}, which is none of the fact’s numbers: 925`,
    },
  })),
  {
    name: 'a sentence that takes a number which its fact does not have',
    make: (site) => site.replace(data.facts, 'with 925 titles', 'with {tittles} titles'),
    expect: {
      rule: 'invalid-value',
      file: data.facts,
      at: 'en: "The shop',
      says: '`{tittles}` names no number of',
    },
    mend: { says: '`{titles}`', make: (site) => site.replace(data.facts, '{tittles}', '{titles}') },
  },
  {
    name: 'a measure that was corrected where its sentence was not',
    make: (site) => site.replace(data.facts, 'value: 925', 'value: 931'),
    expect: { rule: 'statement-number', file: data.facts, at: 'en: "The shop', says: '`925`' },
    also: [{ rule: 'statement-number', file: data.facts, at: 'de: "Der Laden', says: '`925`' }],
  },
  ...(
    [
      ['a count below zero', 'value: 925', 'value: -925', 'is below zero'],
      ['more than all of something', 'unit: titles', 'unit: percent', '`925` percent is more than all'],
      [
        'more people than there are',
        'unit: titles',
        'scale: billion\n      unit: people',
        'more than there are people',
      ],
      ['more money than there is', 'unit: titles', 'scale: trillion\n      unit: usd', 'more than all the world earns'],
    ] as const
  ).map(([what, right, wrong, says]): Mistake => ({
    name: `a measure of ${what}`,
    make: (site) => site.replace(data.facts, right, wrong),
    expect: {
      rule: 'implausible-value',
      file: data.facts,
      at: wrong.startsWith('value') ? wrong : 'value: 925',
      says,
      severity: 'warning',
    },
  })),
  {
    name: 'a point of a series with a digit too many',
    make: (site) => site.replace(data.series, 'value: 25', 'value: 250'),
    expect: {
      rule: 'implausible-value',
      file: data.series,
      at: 'value: 250',
      says: '`250` is 13 times away from `20`, the value before it',
      severity: 'warning',
    },
  },
];
