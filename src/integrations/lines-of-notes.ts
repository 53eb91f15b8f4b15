/** Letters in a line of the text, and how many lines of a note are as high as one of the text. */
const lettersInLine = 64;
const notePerText = 1.53;

/** All in lines of notes: the most that one has, the space below it, and how far it may stand from its place. */
const most = 4;
const space = 0.3;
const nearby = 1.2;

/**
 * Returns how many lines each note beside a paragraph may have, from one to four: as many as keep all of them near the
 * places, in letters from its beginning, that they belong to, and none far below its end.
 */
export function linesOfNotes(places: readonly number[], letters: number): number[] {
  const natural = places.map((place) => Math.floor(place / lettersInLine) * notePerText);
  const end = Math.ceil(letters / lettersInLine) * notePerText;
  const lines = places.map(() => most);
  for (;;) {
    const shortened = oneToShorten(lines, natural, end);
    if (shortened === undefined) return lines;
    lines[shortened] = (lines[shortened] ?? 1) - 1;
  }
}

/** The longest of the notes that push another, or the end of the text, too far down; undefined where none does or can. */
function oneToShorten(lines: readonly number[], natural: readonly number[], end: number): number | undefined {
  let [free, first] = [0, 0];
  for (let at = 0; at <= lines.length; at += 1) {
    const place = natural[at] ?? end;
    if (place >= free) first = at;
    else if (free - place > nearby) {
      const pushing = lines.slice(first, at);
      const longest = Math.max(...pushing);
      if (longest > 1) return first + pushing.lastIndexOf(longest);
    }
    free = Math.max(free, place) + (lines[at] ?? 0) + space;
  }
  return undefined;
}
