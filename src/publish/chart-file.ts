import { markLetter } from '../figures/charts/chart-plan.ts';
import { chartSizes } from '../figures/charts/chart-sizes.ts';
import { drawChart } from '../figures/charts/draw-chart.ts';
import { axisScale, unitWords } from '../figures/charts/spoken-values.ts';
import { textAt } from '../figures/charts/svg-parts.ts';
import { breakLines } from '../figures/lettering/lettering.ts';
import { phrase } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { formatDate } from '../i18n/format.ts';
import { localized, passage } from '../i18n/passage.ts';
import type { ChartOfSite } from '../site/charts-of-site.ts';
import { standaloneSvg } from './standalone-svg.ts';

const margin = 16;
const title = { size: 18, weight: 600 } as const;
/** Room for the letter before the name of an event. */
const indent = 20;
const small = { size: 12, lineHeight: 17 } as const;

/** A chart as an SVG file: with its title and unit above, and the address that names its sources below, after the names of the events it marks. */
export function chartFile(
  { title: words, series, colours, events }: ChartOfSite,
  language: Language,
  address: string,
): string {
  const { width, height } = chartSizes.wide;
  const heading = localized(words, language);
  const rows = breakLines(heading.text, width - 2 * margin, title);
  const unit = series[0] && unitWords({ unit: series[0].unit, scale: axisScale(series) }, language);
  const top = margin + rows.length * 24 + small.lineHeight + 8;
  const key = events.flatMap(({ date, title: name }, index) => {
    const event = passage(language, (voice) => `${formatDate(date, voice.language)}: ${voice.name(name)}`);
    const lines = breakLines(event.text, width - 2 * margin - indent, { size: small.size, weight: 400 });
    return lines.map((text, row) => ({ ...event, text, letter: row === 0 ? markLetter(index) : '' }));
  });
  const keyTop = top + height + 12;
  const whole = keyTop + (key.length + 1) * small.lineHeight + margin;
  const muted = `font-size="${small.size}" fill="var(--diagram-muted)"`;
  const strong = `font-size="${title.size}" font-weight="600" fill="var(--diagram-text)"`;
  return standaloneSvg(
    [
      `<svg width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" lang="${language}">`,
      ...rows.map((text, row) =>
        textAt({ ...heading, text }, { x: margin, y: margin + 17 + row * 24 }, language, strong),
      ),
      unit ? textAt(unit, { x: margin, y: top - 12 }, language, muted) : '',
      drawChart(series, { language, events, colours }).svg.replace('<svg', `<svg y="${top}"`),
      ...key.flatMap(({ letter, ...line }, row) => {
        const y = keyTop + (row + 0.5) * small.lineHeight;
        return [
          textAt({ text: letter, language }, { x: margin, y }, language, `${muted} font-weight="600"`),
          textAt(line, { x: margin + indent, y }, language, muted),
        ];
      }),
      textAt(
        phrase(language, 'figures.sources', { named: address }),
        { x: margin, y: whole - margin },
        language,
        muted,
      ),
      '</svg>',
    ].join(''),
  );
}
