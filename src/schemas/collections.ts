import type { z } from 'zod';
import { assessmentSchema } from './assessment.ts';
import { capabilitySchema } from './capability.ts';
import { chartSchema } from './chart.ts';
import { claimSchema } from './claim.ts';
import { correctionSchema } from './correction.ts';
import { dependencySchema } from './dependency.ts';
import { deploymentSchema } from './deployment.ts';
import { eventSchema } from './event.ts';
import { factSchema } from './fact.ts';
import { incidentSchema } from './incident.ts';
import { kindSchema } from './kind.ts';
import type { CollectionName } from './primitives.ts';
import { providerSchema } from './provider.ts';
import { sectionSchema } from './section.ts';
import { seriesSchema } from './series.ts';
import { sourceSchema } from './source.ts';
import { synonymSchema } from './synonym.ts';
import { systemSchema } from './system.ts';
import { termSchema } from './term.ts';
import { threadSchema } from './thread.ts';

/** The schema of one record of each collection; the only place that pairs the two. */
export const recordSchemas = {
  sources: sourceSchema,
  facts: factSchema,
  series: seriesSchema,
  charts: chartSchema,
  threads: threadSchema,
  events: eventSchema,
  providers: providerSchema,
  kinds: kindSchema,
  systems: systemSchema,
  deployments: deploymentSchema,
  capabilities: capabilitySchema,
  dependencies: dependencySchema,
  assessments: assessmentSchema,
  incidents: incidentSchema,
  sections: sectionSchema,
  claims: claimSchema,
  glossary: termSchema,
  synonyms: synonymSchema,
  corrections: correctionSchema,
} as const satisfies Record<CollectionName, z.ZodType>;

export type RecordOf<C extends CollectionName> = z.infer<(typeof recordSchemas)[C]>;

/** All records of the project, each collection in the order of its files. */
export type Dataset = { readonly [C in CollectionName]: readonly RecordOf<C>[] };
