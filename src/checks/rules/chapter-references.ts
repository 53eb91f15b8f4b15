import type { ComponentUse } from '../../book/parse-chapter.ts';
import { vocabulary } from '../../book/vocabulary.ts';
import { chartIds } from '../../charts/chart-ids.ts';
import { resolveValue, UnknownValueError } from '../../model/values.ts';
import { suggest } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { diagramCatalogue } from '../../site/diagram-catalogue.ts';
import type { Rule, Site } from '../rule.ts';
import { errorAt } from '../rule.ts';

export const chapterReferences: Rule = {
  name: 'unknown-reference',
  check: (site) => site.book.chapters.flatMap((chapter) => chapter.components.flatMap((use) => checkUse(use, site))),
};

/** What is wrong with the record, chart or diagram that a component names. */
export function checkUse(use: ComponentUse, site: Site): Problem[] {
  const id = use.attributes['id'];
  if (id === undefined) return [];
  if (use.name === 'Fact') return checkFact(use, id, site);
  if (use.name === 'Chart') return checkKnown(use, id, 'charts', chartIds);
  if (use.name === 'Diagram') return checkDiagram(use, id, site);
  const collection = vocabulary[use.name]?.collection;
  return collection ? checkKnown(use, id, collection, [...site.data.written[collection]]) : [];
}

function checkFact(use: ComponentUse, id: string, { data }: Site): Problem[] {
  const digits = use.attributes['digits'];
  if (digits !== undefined && !/^[0-6]$/.test(digits)) {
    return [
      errorAt(
        'closed-vocabulary',
        use.placeOfValue('digits') ?? use,
        `\`digits\` must be 0 to 6, but is \`${digits}\`.`,
      ),
    ];
  }
  try {
    resolveValue(data.dataset, id, use.attributes['show']);
    return [];
  } catch (error) {
    if (!(error instanceof UnknownValueError)) throw error;
    // A record that is written but not valid is reported where it is written.
    const [record = '', period] = id.split('@');
    const collection = period === undefined ? 'facts' : 'series';
    const isValid = data.dataset[collection].some((one) => one.id === record);
    if (!isValid && data.written[collection].has(record)) return [];
    const known = isValid ? error.known : [...error.known, ...data.written[collection]];
    const { hint, sure } = suggest(error.asked, known);
    const attribute = error.asked === use.attributes['show'] ? 'show' : 'id';
    const place = use.placeOfValue(attribute);
    const column = (place?.column ?? 0) + (attribute === 'id' ? Math.max(0, id.lastIndexOf(error.asked)) : 0);
    return [
      errorAt('unknown-reference', place ?? use, `${error.message}${hint}`, {
        ...(sure && place ? { edits: [{ line: place.line, column, from: error.asked, to: sure }] } : {}),
        ...(hint === '' && known.length > 0 && known.length < 30 ? { help: `Known: ${known.join(', ')}.` } : {}),
      }),
    ];
  }
}

/** `<Diagram id>` shows a diagram of another place: one of a chapter, or one drawn from the data. */
function checkDiagram(use: ComponentUse, id: string, { book, data }: Site): Problem[] {
  const known = diagramCatalogue({ book, dataset: data.dataset }).map((entry) => entry.id);
  // Diagrams of records that are not valid yet cannot be drawn; the records are reported.
  const comingSystem = id.startsWith('system-') && data.written.systems.has(id.slice('system-'.length));
  const comingPath = id.startsWith('path-') && data.written.capabilities.has(id.slice('path-'.length));
  return comingSystem || comingPath ? [] : checkKnown(use, id, 'the diagrams', known);
}

function checkKnown(use: ComponentUse, id: string, where: string, known: readonly string[]): Problem[] {
  if (known.includes(id)) return [];
  const { hint, sure } = suggest(id, known);
  const place = use.placeOfValue('id');
  return [
    errorAt(
      'unknown-reference',
      place ?? use,
      `\`${id}\` is not in ${where}.${hint}`,
      sure && place ? { edits: [{ line: place.line, column: place.column, from: id, to: sure }] } : {},
    ),
  ];
}
