import { join } from 'node:path';
import { z } from 'zod';
import { installPeer } from '../contestants/install-peer.ts';
import { browserOfTests } from '../../tests/browser/open-browser.ts';
import { runForOutput } from './run-for-output.ts';

export const lighthouseCategories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type LighthouseScores = Readonly<Record<(typeof lighthouseCategories)[number], number>>;

/** Asks for the scores of one page, from 0 to 100, on its phone. */
export type Lighthouse = (address: string) => Promise<LighthouseScores>;

/**
 * Installs Lighthouse apart from the project, once.
 * @throws Error when that is not possible
 */
export async function installLighthouse(work: string): Promise<{ version: string; judge: Lighthouse }> {
  const folder = join(work, 'lighthouse');
  const { lighthouse: version = '' } = installPeer('bench/peers/lighthouse', folder);
  const browser = await browserOfTests();
  const flags = ['--headless=new', '--ignore-certificate-errors', ...(browser.args ?? [])].join(' ');
  const env = { ...browser.env, CHROME_PATH: browser.executablePath };
  const judge: Lighthouse = async (address) => {
    const output = await runForOutput(
      process.execPath,
      [
        join(folder, 'node_modules/lighthouse/cli/index.js'),
        address,
        '--quiet',
        '--output=json',
        `--only-categories=${lighthouseCategories.join(',')}`,
        `--chrome-flags=${flags}`,
      ],
      env,
    );
    const { categories } = report.parse(JSON.parse(output));
    return z
      .record(z.enum(lighthouseCategories), z.number())
      .parse(
        Object.fromEntries(
          Object.entries(categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
        ),
      );
  };
  return { version, judge };
}

const report = z.object({ categories: z.record(z.string(), z.object({ score: z.number().nullable() })) });
