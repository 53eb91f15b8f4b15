import type { Language } from '../../i18n/languages.ts';
import { localized } from '../../i18n/passage.ts';
import type { Passage } from '../../i18n/passage.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { breakLines, widthOf } from '../lettering/lettering.ts';
import type { Setting } from '../lettering/lettering.ts';
import type { ChartSize } from './chart-sizes.ts';
import { spokenValue } from './spoken-values.ts';

/** What stands at the end of a line. */
export interface EndLabel {
  /** Its name, broken into rows; none where there is no other line. */
  readonly name: readonly Passage[];
  /** Its last value. */
  readonly value: readonly Passage[];
  readonly width: number;
  readonly height: number;
}

export function endLabels(series: readonly RecordOf<'series'>[], language: Language, size: ChartSize): EndLabel[] {
  const strong = { size: size.font, weight: 600 } as const;
  const last = { size: size.font, weight: series.length > 1 ? 400 : 600 } as const;
  const rows = ({ text, language: own }: Passage, setting: Setting): Passage[] =>
    breakLines(text, size.names, setting).map((row) => ({ text: row, language: own }));
  return series.map((one) => {
    const name = series.length > 1 ? rows(localized(one.label ?? one.title, language), strong) : [];
    const value = one.points.slice(-1).flatMap((point) => rows(spokenValue(point.value, one, language), last));
    return {
      name,
      value,
      width: Math.max(
        0,
        ...name.map(({ text }) => widthOf(text, strong)),
        ...value.map(({ text }) => widthOf(text, last)),
      ),
      height: (name.length + value.length) * size.lineHeight,
    };
  });
}
