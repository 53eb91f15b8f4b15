import { z } from 'zod';
import { evidence, id, localizedText, name, partialDate, reference, shortText, webAddress } from './primitives.ts';

const usePeriod = z
  .strictObject({
    notLaterThan: partialDate.optional().meta({ description: 'Certainly in use from this date on.' }),
    notEarlierThan: partialDate
      .optional()
      .meta({ description: 'Certainly not in use before this date; left out when unknown.' }),
    basis: z.enum(['stated-start', 'first-mention', 'first-public-tag', 'unknown']).meta({
      description:
        'What the start rests on: a source that states it, the first source that mentions it, the first public release, or nothing.',
    }),
    state: z.enum(['in-use', 'ended', 'superseded', 'unknown']).meta({
      description:
        'in-use: a recent source says so; ended; superseded: replaced step by step; unknown: only old sources.',
    }),
    lastSeen: partialDate.optional().meta({ description: 'Last date at which a source shows it in use.' }),
    endedNotLaterThan: partialDate.optional().meta({ description: 'Certainly out of use from this date on.' }),
  })
  .meta({ description: 'Since when and until when it was used, as far as the sources go.' });

const openSource = z
  .strictObject({
    repository: webAddress.meta({ description: 'Address of the public repository.' }),
    formerRepository: webAddress.optional().meta({ description: 'Where it lived before it moved.' }),
    licence: shortText.meta({ description: 'SPDX identifier of the licence.', examples: ['Apache-2.0'] }),
    firstRelease: partialDate.optional().meta({ description: 'First public release or tag.' }),
    status: z.enum(['active', 'low-activity', 'maintenance', 'archived', 'retired', 'handed-over']).meta({
      description: 'State of the public project as last seen.',
    }),
    comment: localizedText.optional().meta({ description: 'What the status leaves out.' }),
  })
  .meta({ description: 'The public project, where there is one.' });

export const systemSchema = z
  .strictObject({
    id,
    name: name.meta({ description: 'Name of the system.' }),
    aliases: z.array(shortText).optional().meta({ description: 'Other names and spellings people search for.' }),
    provider: reference('providers').meta({
      description: 'Who provides it: who runs it or, for a library, who wrote it.',
    }),
    kind: reference('kinds').meta({ description: 'What sort of part it is.' }),
    layer: z.enum(['running', 'library', 'deploy-time', 'test-time']).meta({
      description:
        'running: can be down by itself; library: lives inside another program; deploy-time and test-time: nothing a user needs at the moment of use.',
    }),
    role: localizedText.meta({ description: 'What it does for the service, in one or two sentences.' }),
    use: usePeriod,
    openSource: openSource.optional(),
    onFirstPage: localizedText.optional().meta({
      description:
        'What the first page calls it, where readers can take it away; left out for all but the one or two that the story turns on.',
    }),
    ...evidence,
  })
  .meta({ title: 'System', description: 'A part of the architecture: a service, store, network, program or library.' });
