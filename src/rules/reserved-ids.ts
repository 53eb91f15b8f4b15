import { descendants, errorAt, headingId, placeOf } from 'checked-content';
import type { Place } from 'checked-content';
import { explainId, isId } from '../schemas/primitives.ts';
import { headingsOfGuide } from '../site/render-guide.ts';
import type { PageWithIds } from '../site/page-ids.ts';
import { isIdOfPage } from '../site/page-ids.ts';
import type { Problem, Rule, Site } from './rule.ts';
import type { Guide } from '../library/guides.ts';

/** Ids that a page gives to parts of its own: a second one of the name would take links and labels from them. */
export const reservedIds: Rule = {
  name: 'reserved-id',
  check: async ({ book, guides, data }) => [
    ...book.chapters.flatMap(({ headings }) =>
      headings.flatMap((heading) =>
        heading.id !== undefined && isIdOfPage('chapter', heading.id)
          ? [errorAt('reserved-id', heading, `The heading id \`${heading.id}\` belongs to the page itself.`)]
          : [],
      ),
    ),
    ...(await Promise.all(guides.map(checkGuide))).flat(),
    ...recordsByPage.flatMap(([collection, page]) =>
      data.dataset[collection].flatMap((record: { id: string }) =>
        isIdOfPage(page, record.id)
          ? [
              errorAt(
                'reserved-id',
                data.placeOf(record, ['id']),
                `The id \`${record.id}\` belongs to the page itself.`,
              ),
            ]
          : [],
      ),
    ),
    ...checkTimeline(data),
  ],
};

/** The records of these collections stand together on one page, each under its id. */
const recordsByPage = [
  ['sources', 'sources'],
  ['glossary', 'glossary'],
  ['events', 'timeline'],
  ['incidents', 'timeline'],
  ['claims', 'claims'],
] as const satisfies readonly (readonly [string, PageWithIds])[];

/** Events and outages stand on the time line together. */
function checkTimeline(data: Site['data']): Problem[] {
  const events = new Map(data.dataset.events.map((event) => [event.id, event]));
  return data.dataset.incidents.flatMap((incident) => {
    const event = events.get(incident.id);
    if (!event) return [];
    const { file, line } = data.placeOf(event, ['id']);
    return [
      errorAt(
        'reserved-id',
        data.placeOf(incident, ['id']),
        `The id \`${incident.id}\` is that of an event, at ${file}:${line}; both stand on the time line.`,
      ),
    ];
  });
}

/** Headings of the guide get their ids from their words, or from braces at their end. */
async function checkGuide({ page, file, text, tree }: Guide): Promise<Problem[]> {
  const headings = [...descendants(tree)].filter(
    // The title is left out, for the page has one already.
    ({ type, depth = 1 }) => type === 'heading' && depth > 1,
  );
  const ids = (await headingsOfGuide(text)).map(({ id }) => id);
  const lines = new Map<string, number>();
  return headings.flatMap((heading, index) => {
    const id = ids[index] ?? '';
    const place = placeOf(file, heading);
    const written = headingId(heading);
    if (written !== undefined && !isId(written))
      return [errorAt('heading-id', place, explainId('heading id', written))];
    const first = lines.get(id);
    lines.set(id, first ?? place.line);
    return explainIdOfGuide(page, id, place, first);
  });
}

function explainIdOfGuide(page: Guide['page'], id: string, place: Place, first: number | undefined): Problem[] {
  const help = 'Word the heading in another way, or end it with {#an-english-id}.';
  if (id === '')
    return [errorAt('heading-id', place, 'The heading has no letter or digit that could make its id.', { help })];
  if (isIdOfPage(page, id))
    return [
      errorAt('reserved-id', place, `The heading gets the id \`${id}\`, which belongs to the page itself.`, { help }),
    ];
  if (first === undefined) return [];
  return [
    errorAt('heading-id', place, `The heading gets the id \`${id}\`, which the one in line ${first} has already.`, {
      help,
    }),
  ];
}
