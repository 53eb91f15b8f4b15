import { chartSizes } from '../figures/charts/chart-sizes.ts';
import { drawChart } from '../figures/charts/draw-chart.ts';
import { axisScale, unitWords } from '../figures/charts/spoken-values.ts';
import { textAt } from '../figures/charts/svg-parts.ts';
import { breakLines } from '../figures/lettering/lettering.ts';
import type { Language } from '../i18n/languages.ts';
import { localized } from '../i18n/passage.ts';
import type { ChartOfSite } from '../site/charts-of-site.ts';
import { standaloneSvg } from './standalone-svg.ts';

const margin = 16;
const title = { size: 18, weight: 600 } as const;
const small = { size: 12, lineHeight: 17 } as const;

/** A chart as an SVG file: with its title and unit above, and the address that explains it below. */
export function chartFile({ title: words, series }: ChartOfSite, language: Language, address: string): string {
  const { width, height } = chartSizes.wide;
  const heading = localized(words, language);
  const rows = breakLines(heading.text, width - 2 * margin, title);
  const unit = series[0] && unitWords({ unit: series[0].unit, scale: axisScale(series) }, language);
  const top = margin + rows.length * 24 + small.lineHeight + 8;
  const whole = top + height + small.lineHeight + margin;
  const muted = `font-size="${small.size}" fill="var(--diagram-muted)"`;
  const strong = `font-size="${title.size}" font-weight="600" fill="var(--diagram-text)"`;
  return standaloneSvg(
    [
      `<svg width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" lang="${language}">`,
      ...rows.map((text, row) =>
        textAt({ ...heading, text }, { x: margin, y: margin + 17 + row * 24 }, language, strong),
      ),
      unit ? textAt(unit, { x: margin, y: top - 12 }, language, muted) : '',
      drawChart(series, { language }).svg.replace('<svg', `<svg y="${top}"`),
      textAt({ text: address, language }, { x: margin, y: whole - margin }, language, muted),
      '</svg>',
    ].join(''),
  );
}
