import { defineCollection } from 'astro:content';
import { chapterLoader } from './library/chapter-loader.ts';
import { dataLoader } from './library/data-loader.ts';
import { chapterSchema } from './schemas/chapter.ts';
import { recordSchemas } from './schemas/collections.ts';

/** Everything that the site tells, each collection with how it is read and what is allowed in it. */
export const collections = {
  chapters: defineCollection({ loader: chapterLoader, schema: chapterSchema }),
  sources: defineCollection({ loader: dataLoader('sources'), schema: recordSchemas.sources }),
  facts: defineCollection({ loader: dataLoader('facts'), schema: recordSchemas.facts }),
  series: defineCollection({ loader: dataLoader('series'), schema: recordSchemas.series }),
  charts: defineCollection({ loader: dataLoader('charts'), schema: recordSchemas.charts }),
  threads: defineCollection({ loader: dataLoader('threads'), schema: recordSchemas.threads }),
  events: defineCollection({ loader: dataLoader('events'), schema: recordSchemas.events }),
  providers: defineCollection({ loader: dataLoader('providers'), schema: recordSchemas.providers }),
  kinds: defineCollection({ loader: dataLoader('kinds'), schema: recordSchemas.kinds }),
  systems: defineCollection({ loader: dataLoader('systems'), schema: recordSchemas.systems }),
  deployments: defineCollection({ loader: dataLoader('deployments'), schema: recordSchemas.deployments }),
  capabilities: defineCollection({ loader: dataLoader('capabilities'), schema: recordSchemas.capabilities }),
  dependencies: defineCollection({ loader: dataLoader('dependencies'), schema: recordSchemas.dependencies }),
  assessments: defineCollection({ loader: dataLoader('assessments'), schema: recordSchemas.assessments }),
  incidents: defineCollection({ loader: dataLoader('incidents'), schema: recordSchemas.incidents }),
  sections: defineCollection({ loader: dataLoader('sections'), schema: recordSchemas.sections }),
  claims: defineCollection({ loader: dataLoader('claims'), schema: recordSchemas.claims }),
  glossary: defineCollection({ loader: dataLoader('glossary'), schema: recordSchemas.glossary }),
  synonyms: defineCollection({ loader: dataLoader('synonyms'), schema: recordSchemas.synonyms }),
  corrections: defineCollection({ loader: dataLoader('corrections'), schema: recordSchemas.corrections }),
};
