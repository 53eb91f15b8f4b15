import type { Dataset } from '../schemas/collections.ts';
import { traits } from '../schemas/traits.ts';
import { chartsOfSite } from './charts-of-site.ts';
import { languagePaths } from './language-paths.ts';
import { pageKey } from './page-key.ts';

/** Static paths of the files of all charts, in every language. */
export function chartPaths(dataset: Dataset) {
  const cacheKey = pageKey();
  return languagePaths().flatMap(({ params, props }) =>
    chartsOfSite(dataset).map((chart) => ({
      params: { ...params, file: chart.file.slice(traits.series.path.length) },
      props: { ...props, chart },
      cacheKey,
    })),
  );
}
