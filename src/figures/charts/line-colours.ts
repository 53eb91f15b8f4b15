import type { RecordOf } from '../../schemas/collections.ts';

/** What colours a line: the part that a company has in the story, or the number of a hue that means nothing, from 1. */
export type LineColour = NonNullable<RecordOf<'providers'>['part']> | number;

/**
 * The colour of each line of a chart. A line has that of a company where it alone is of that company: where several
 * are, the colour would tell them apart no more.
 */
export function lineColours(
  series: readonly Pick<RecordOf<'series'>, 'provider'>[],
  providers: readonly RecordOf<'providers'>[],
): LineColour[] {
  const parts = series.map(({ provider }) => providers.find(({ id }) => id === provider)?.part);
  let hues = 0;
  return parts.map((part) => {
    if (part && parts.filter((other) => other === part).length === 1) return part;
    hues += 1;
    return hues;
  });
}

/** The value of a colour in drawings. */
export function paintOf(colour: LineColour | undefined): string {
  return `var(--diagram-${colour ?? 'text'})`;
}
