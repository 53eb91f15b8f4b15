import sharp from 'sharp';
import { missingCharacters } from 'static-mermaid';
import { keepByContent } from '../cache/keep-by-content.ts';
import { outlineTexts } from '../figures/lettering/outline-texts.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import type { ChartOfSite } from '../site/charts-of-site.ts';
import { chartFile } from './chart-file.ts';

/** A chart as PNG, twice as large as it is drawn; in the default language where the font lacks letters of this one. */
export async function chartPicture(chart: ChartOfSite, language: Language, address: string): Promise<Uint8Array> {
  const own = chartFile(chart, language, address);
  const lacks = missingCharacters(own.replaceAll(/<[^>]*>/g, '')).length > 0;
  const svg = outlineTexts(lacks ? chartFile(chart, defaultLanguage, address) : own);
  return keepByContent({
    area: 'charts',
    content: Buffer.from(svg),
    madeBy: 'src/publish/chart-picture.ts',
    make: toPng,
  });
}

async function toPng(svg: Uint8Array): Promise<Uint8Array> {
  return sharp(svg, { density: 144 }).png({ palette: true, colours: 64, effort: 1, dither: 0 }).toBuffer();
}
