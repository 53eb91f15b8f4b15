import type { RuleName } from '../../../../src/rules/rule-names.ts';
import type { SiteFiles } from './site-files.ts';

/** One thing that contributors do wrong, and what the check has to say about it. */
export interface Mistake {
  /** Short name, in the words of a list of mistakes. */
  readonly name: string;
  /** Makes the mistake in a valid site. */
  readonly make: (site: SiteFiles) => void;
  readonly expect: Expected;
  /** Further problems that the same mistake is allowed to be reported as; none unless there is a reason. */
  readonly also?: readonly Expected[];
  /** What the advice says to do, where it can be followed to the letter. */
  readonly mend?: Mend;
}

interface Mend {
  /** A piece of the advice. */
  readonly says: string;
  /** Follows it; nothing is wrong then. */
  readonly make: (site: SiteFiles) => void;
}

export interface Expected {
  readonly rule: RuleName;
  readonly file: string;
  /** A piece of the line that must be named, found once in the file; or the number of the line. */
  readonly at: string | number;
  /** A piece of the message. */
  readonly says: string;
  readonly severity?: 'error' | 'warning';
}

/** All that the check has to say about a mistake. */
export function wantedFrom(mistake: Mistake): readonly Expected[] {
  return [mistake.expect, ...(mistake.also ?? [])];
}

export const english = 'src/content/chapters/en/opening.mdx';
export const german = 'src/content/chapters/de/opening.mdx';

/** The data file of the valid site that holds most of a collection. */
export const data = {
  assessments: 'src/data/assessments/exits.yaml',
  capabilities: 'src/data/capabilities/capabilities.yaml',
  charts: 'src/data/charts/charts.yaml',
  claims: 'src/data/claims/intro.yaml',
  corrections: 'src/data/corrections/corrections.yaml',
  dependencies: 'src/data/dependencies/architecture.yaml',
  deployments: 'src/data/deployments/regions.yaml',
  events: 'src/data/events/events.yaml',
  facts: 'src/data/facts/company.yaml',
  glossary: 'src/data/glossary/terms.yaml',
  incidents: 'src/data/incidents/outages.yaml',
  kinds: 'src/data/kinds/kinds.yaml',
  providers: 'src/data/providers/providers.yaml',
  sections: 'src/data/sections/sections.yaml',
  series: 'src/data/series/sales.yaml',
  sources: 'src/data/sources/press.yaml',
  systems: 'src/data/systems/amazon.yaml',
  threads: 'src/data/threads/threads.yaml',
} as const;
