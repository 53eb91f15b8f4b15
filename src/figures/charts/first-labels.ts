import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Passage } from '../../i18n/passage.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { scales } from '../../schemas/quantity.ts';
import { breakLines, widthOf } from '../lettering/lettering.ts';
import type { ChartSize } from './chart-sizes.ts';
import { axisScale, spokenValue } from './spoken-values.ts';

/** The first value of a line, broken into rows. */
export interface FirstLabel {
  readonly rows: readonly Passage[];
  readonly width: number;
  readonly height: number;
}

/** The first value of each series that has more than one: as people say it, or where that takes too much room as on the axis. */
export function firstLabels(
  series: readonly RecordOf<'series'>[],
  language: Language,
  { font, lineHeight, firsts }: ChartSize,
): (FirstLabel | undefined)[] {
  const setting = { size: font, weight: 400 } as const;
  const unit = scales[axisScale(series)];
  return series.map((one) => {
    const [point] = one.points;
    if (!point || one.points.length === 1) return undefined;
    const spoken = spokenValue(point.value, one, language);
    const rows: Passage[] =
      firsts > 0
        ? breakLines(spoken.text, firsts, setting).map((text) => ({ ...spoken, text }))
        : [
            {
              text: formatNumber(Number(((point.value * scales[one.scale]) / unit).toPrecision(3)), language),
              language,
            },
          ];
    return {
      rows,
      width: Math.max(...rows.map(({ text }) => widthOf(text, setting))),
      height: rows.length * lineHeight,
    };
  });
}
