import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A correction that a contributor makes by hand: in each file, or in the first one in which there is such a place. */
interface Correction {
  readonly name: string;
  readonly files: string;
  readonly place: RegExp;
  readonly change: (...found: string[]) => string;
  readonly inEachFile?: true;
}

const text = /^( +(?:en|de): ")(.*)"$/m;
const inOtherWords = (_line: string, before: string, words: string) => `${before}Corrected: ${words}"`;

const corrections: readonly Correction[] = [
  {
    name: 'the numbers of facts',
    files: 'src/data/facts/*.yaml',
    place: /^( +value: )(-?[\d.]+)$/gm,
    change: (_line, before, value) => `${before}${otherNumber(value)}`,
    inEachFile: true,
  },
  {
    name: 'the date of a fact',
    files: 'src/data/facts/*.yaml',
    place: /^( {2}date: "\d{4}-\d\d-)(\d\d)"$/m,
    change: (_line, before, day) => `${before}${day === '15' ? '16' : '15'}"`,
  },
  {
    name: 'points of series',
    files: 'src/data/series/*.yaml',
    place: /^( +value: )(-?[\d.]+)$/gm,
    change: (_line, before, value) => `${before}${otherNumber(value)}`,
    inEachFile: true,
  },
  {
    name: 'the name of a system, in both languages',
    files: 'src/data/systems/*.yaml',
    place: /^( +name: )([\w ]+)$/m,
    change: (_line, before, name) => `${before}{ en: "${name} of today", de: "${name} von heute" }`,
    inEachFile: true,
  },
  {
    name: 'what a system does',
    files: 'src/data/systems/*.yaml',
    place: /^( +role:\n +en: ")(.*)"$/m,
    change: inOtherWords,
  },
  {
    name: 'the finding of a claim',
    files: 'src/data/claims/*.yaml',
    place: /^( +finding:\n +en: ")(.*)"$/m,
    change: inOtherWords,
    inEachFile: true,
  },
  {
    name: 'the verdict on a claim',
    files: 'src/data/claims/*.yaml',
    place: /^( +verdict: )(.*)$/m,
    change: (_line, before, verdict) => `${before}${verdict === 'confirmed' ? 'refuted' : 'confirmed'}`,
    inEachFile: true,
  },
  {
    name: 'how long an outage was',
    files: 'src/data/incidents/*.yaml',
    place: /^( +durationMinutes: )(\d+)$/gm,
    change: (_line, before, minutes) => `${before}${Number(minutes) + 7}`,
    inEachFile: true,
  },
  {
    name: 'what viewers noticed of an outage',
    files: 'src/data/incidents/*.yaml',
    place: /^( +impact: )(.*)$/m,
    change: (_line, before, impact) => `${before}${impact === 'none' ? 'outage' : 'none'}`,
    inEachFile: true,
  },
  {
    name: 'titles of sources',
    files: 'src/data/sources/*.yaml',
    place: /^( +title: ")(.*)"$/gm,
    change: inOtherWords,
    inEachFile: true,
  },
  ...['capabilities', 'charts', 'events', 'glossary', 'kinds', 'providers', 'sections', 'threads'].map(
    (collection): Correction => ({
      name: `a text of the ${collection}`,
      files: `src/data/${collection}/*.yaml`,
      place: text,
      change: inOtherWords,
    }),
  ),
  {
    name: 'titles of chapters',
    files: 'src/content/chapters/*/*.mdx',
    place: /^(title: )"?(.*?)"?$/m,
    change: (_line, before, title) => `${before}${JSON.stringify(`${title}, corrected`)}`,
    inEachFile: true,
  },
  {
    name: 'sentences of chapters',
    files: 'src/content/chapters/*/*.mdx',
    place: /(?<=^---\n\n)(?=\p{Lu})/mu,
    change: () => 'A corrected sentence, in which something is undefined. ',
    inEachFile: true,
  },
  {
    name: 'headings of chapters',
    files: 'src/content/chapters/*/*.mdx',
    place: /^## .* \{#/m,
    change: () => '## Other words {#',
    inEachFile: true,
  },
];

/**
 * Corrects values of many kinds in the data and the chapters below `root`, and in all of them the number that
 * the contributing guide takes as its example. Ids stay, as they always do. Returns what it corrected, by name.
 */
export function correctContent(root: string): string[] {
  const corrected = corrections.filter(({ files, place, change, inEachFile }) => {
    const all = globSync(files, { cwd: root }).toSorted();
    const edited = (file: string) => edit(join(root, file), (before) => before.replace(place, change));
    return inEachFile ? all.map(edited).includes(true) : all.some(edited);
  });
  const [, example = ''] =
    /grep -rn "([\d.]+)" src\/data/.exec(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')) ?? [];
  const other = otherNumber(example);
  for (const file of globSync('src/data/*/*.yaml', { cwd: root }))
    edit(join(root, file), (before) =>
      before.replaceAll(example, other).replaceAll(example.replace('.', ','), other.replace('.', ',')),
    );
  return corrected.map(({ name }) => name);
}

/** A little less, with no more digits. */
function otherNumber(value: string): string {
  const digits = value.split('.')[1]?.length ?? 0;
  return String(Number((Number(value) - 10 ** -digits).toFixed(digits)));
}

/** Returns whether the file is another one now. */
function edit(path: string, change: (text: string) => string): boolean {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after !== before) writeFileSync(path, after);
  return after !== before;
}
