import { addParagraph } from './chapter-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { english, german } from './mistake.ts';

const cite = '<Cite id="annual-report" />';

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
];
