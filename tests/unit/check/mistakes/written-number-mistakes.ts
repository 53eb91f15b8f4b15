import { addParagraph } from './chapter-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { data, english, german } from './mistake.ts';

const cite = '<Cite id="annual-report" />';
const revenue = '<Fact id="revenue@2020" />';

/** A sentence of one language with a number or a day in a form that no text has; the other language has a sentence without it. */
function writtenAs(
  wrong: string,
  right: string,
  file: typeof english | typeof german,
  says: string,
  advice: readonly string[],
): Mistake {
  const isEnglish = file === english;
  const text = isEnglish ? `So the report has it: ${wrong} and that is all.` : `Im Bericht: ${wrong} und sonst nichts.`;
  return {
    name: `“${wrong}” in ${isEnglish ? 'English' : 'German'}`,
    make: (site) => {
      addParagraph(site, text + cite, file);
      addParagraph(site, (isEnglish ? 'So stand es da.' : 'So it stood there.') + cite, isEnglish ? german : english);
    },
    expect: { rule: 'number-form', file, at: text, says },
    mend: { says: advice.join(''), make: (site) => site.replace(file, wrong, right) },
  };
}

/** Numbers as people type them who write a chapter for the first time. */
export const writtenNumberMistakes: readonly Mistake[] = [
  ...(
    [
      [english, 'a third', 'A clerk said that about a third of the visitors bought something.'],
      [english, 'two thirds', 'A clerk said that two thirds were students.'],
      [english, 'Two-thirds', 'Two-thirds of the visitors were students.'],
      [english, 'three quarters', 'The shop sold three quarters of its films.'],
      [english, 'half', 'The shop lost half of its members.'],
      [english, 'half', 'The shop sold more than half its films.'],
      [english, 'a quarter', 'Its revenue fell by a quarter in spring.'],
      [german, 'ein Drittel', 'Etwa ein Drittel der Leute kaufte etwas.'],
      [german, 'zwei Drittel', 'Es kamen zwei Drittel mit dem Rad.'],
      [german, 'Drei Viertel', 'Drei Viertel der Filme waren verkauft.'],
      [german, 'die Hälfte', 'Der Laden verlor die Hälfte seiner Mitglieder.'],
      [german, 'einem Fünftel', 'Mit einem Fünftel der Leute gab es Streit.'],
    ] as const
  ).map(([file, fraction, text]): Mistake => ({
    name: `a fraction in words without a source, “${text}”`,
    make: (site) => addParagraph(site, text, file),
    expect: { rule: 'unsourced-number', file, at: text, says: `\`${fraction}\` has no source in this sentence` },
    mend: {
      says: 'Put `<Cite id="…" />` behind it in the same sentence',
      make: (site) => {
        site.replace(file, text, `${text}${cite}`);
        if (file === english) addParagraph(site, `So stand es im Bericht.${cite}`);
        else addParagraph(site, `So the report had it.${cite}`, english);
      },
    },
  })),
  ...(
    [
      ['3.2 billion', '3,2 Billionen', 'write `3,2 Milliarden` here', '3,2 Milliarden'],
      ['3.2 billion', '3,4 Milliarden', 'write `3,2 Milliarden` here', '3,2 Milliarden'],
      ['5 trillion', '5 Milliarden', 'write `5 Billionen` here', '5 Billionen'],
      ['7 million', '7 Milliarden', 'write `7 Millionen` here', '7 Millionen'],
      ['1,250', '1.520', 'write `1.250` here', '1.250'],
      ['16.5 percent', '16,6 Prozent', 'write `16,5` here', '16,5 Prozent'],
      ['1998', '1989', 'write `1998` here', '1998'],
      ['twenty', 'dreißig', 'write that number here', 'zwanzig'],
      ['two thirds', 'drei Viertel', 'write that number here', 'zwei Drittel'],
      ['three million', 'vier Millionen', 'write that number here', 'drei Millionen'],
    ] as const
  ).map(([right, wrong, says, mended]): Mistake => ({
    name: `“${right}” in English and “${wrong}” in German, from the same source`,
    make: (site) => {
      addParagraph(site, `So the report had it. It told of ${right} in all, and of nothing else.${cite}`, english);
      addParagraph(site, `So stand es im Bericht. Die Rede war von ${wrong}, und von sonst nichts.${cite}`);
    },
    expect: {
      rule: 'language-parity',
      file: german,
      at: wrong,
      says: `The German text says \`${wrong.replace(' Prozent', '')}\` here, the English one \`${right.replace(' percent', '')}\` at ${english}:17:34, with the same source`,
    },
    mend: { says, make: (site) => site.replace(german, wrong, mended) },
  })),
  {
    name: 'two languages with other numbers in an entry of a list',
    make: (site) => {
      site.replace(english, '- Films for sale.', `- Films for sale, 300 of them.${cite}`);
      site.replace(german, '- Filme zum Kaufen.', `- Filme zum Kaufen, 330 an der Zahl.${cite}`);
    },
    expect: { rule: 'language-parity', file: german, at: '330', says: 'says `330` here, the English one `300`' },
    mend: { says: 'write `300` here', make: (site) => site.replace(german, '330', '300') },
  },
  {
    name: 'a billion for a Milliarde in a record',
    make: (site) => {
      site.replace(data.incidents, '"Many viewers saw nothing."', '"Of 1.2 billion viewers, many saw nothing."');
      site.replace(data.incidents, '"Viele Zuschauer sahen nichts."', '"Von 1,2 Billionen sahen viele nichts."');
    },
    expect: {
      rule: 'language-parity',
      file: data.incidents,
      at: '1,2 Billionen',
      says: 'The German text says `1,2 Billionen`, the English one `1.2 billion`',
    },
    mend: {
      says: 'Hold both against the source',
      make: (site) => site.replace(data.incidents, '1,2 Billionen', '1,2 Milliarden'),
    },
  },
  ...(
    [
      [english, '10k', '10,000'],
      [english, '$3bn', '$3 billion'],
      [english, '5m', '5 million'],
      [english, '$2.5B', '$2.5 billion'],
      [english, '3 Mrd', '3 billion'],
      [english, '12%', '12 percent'],
      [english, '12.5 %', '12.5 percent'],
      [german, '10k', '10.000'],
      [german, '5m', '5 Millionen'],
      [german, '3 Mrd.', '3 Milliarden'],
      [german, '2 Mio', '2 Millionen'],
      [german, '500 Tsd.', '500.000'],
      [german, '1,5bn', '1,5 Milliarden'],
      [german, '12%', '12 Prozent'],
      [german, '12,5 %', '12,5 Prozent'],
    ] as const
  ).map(([file, wrong, right]) =>
    writtenAs(wrong, right, file, `\`${wrong.replace('$', '')}\` is short for what texts write out`, [
      'Write `',
      right.replace('$', ''),
      '` in its place',
    ]),
  ),
  ...(
    [
      [english, '31 February', '29 February'],
      [english, '30 February 2013', '28 February 2013'],
      [english, '31st April 2012', '30 April 2012'],
      [english, 'June 31, 2012', '30 June 2012'],
      [english, '2012-02-31', '29 February 2012'],
      [german, '31. Februar', '29. Februar'],
      [german, '31. Februar 2013', '28. Februar 2013'],
      [german, '31.04.2012', '30. April 2012'],
      [german, '2012-02-31', '29. Februar 2012'],
    ] as const
  ).map(([file, wrong, right]) =>
    writtenAs(wrong, right, file, `There is no such day as \`${wrong}\``, ['the last one of that month is ', right]),
  ),
  ...(['4.3.2012', '04.03.2012'] as const).map((wrong) =>
    writtenAs(wrong, '4 March 2012', english, `\`${wrong}\` is a day in the form of another language`, [
      'Write the month as a word: 4 March 2012',
    ]),
  ),
  {
    name: 'a date of three numbers with slashes in English',
    make: (site) => {
      addParagraph(site, `That was on 3/4/2012.${cite}`, english);
      addParagraph(site, `Das war später.${cite}`);
    },
    expect: { rule: 'number-form', file: english, at: '3/4/2012', says: '`3/4/2012` can be read as two days' },
    mend: {
      says: 'Write the month as a word: 24 December 2012',
      make: (site) => site.replace(english, '3/4/2012', '3 April 2012'),
    },
  },
  {
    name: 'percent as a sign in a text of a record',
    make: (site) => {
      site.replace(data.incidents, '"Many viewers saw nothing."', '"Of the viewers 40 percent saw nothing."');
      site.replace(data.incidents, '"Viele Zuschauer sahen nichts."', '"Von den Zuschauern sahen 40% nichts."');
    },
    expect: { rule: 'number-form', file: data.incidents, at: '40%', says: '`40%` is short for what texts write out' },
    mend: { says: 'Write `40 Prozent`', make: (site) => site.replace(data.incidents, '40%', '40 Prozent') },
  },
  ...(
    [
      [english, 'It made', '', ' dollars', 'dollars'],
      [english, 'It made', '', ' million dollars', 'million dollars'],
      [english, 'It made', '', ' US dollars', 'US dollars'],
      [english, 'It made', '$', '', '$'],
      [german, 'Der Laden nahm', '', ' Dollar', 'Dollar'],
      [german, 'Der Laden nahm', '', ' Millionen Dollar', 'Millionen Dollar'],
    ] as const
  ).map(([file, start, before, behind, unit]): Mistake => {
    const [right, wrong] = ['', before].map(
      (sign, at) => `${start} ${sign}${revenue}${at === 0 ? '' : behind} by then.`,
    );
    const other = file === english ? german : english;
    return {
      name: `“${unit}” ${before === '' ? 'behind' : 'before'} a fact that prints it, in ${file === english ? 'English' : 'German'}`,
      make: (site) => {
        addParagraph(site, wrong ?? '', file);
        addParagraph(site, other === german ? `Es waren ${revenue}.` : `It was ${revenue}.`, other);
      },
      expect: {
        rule: 'number-form',
        file,
        at: wrong ?? '',
        says: `and \`${unit}\` stands ${before === '' ? 'behind' : 'before'} it once more`,
      },
      mend: { says: `Remove \`${unit}\``, make: (site) => site.replace(file, wrong ?? '', right ?? '') },
    };
  }),
];
