import { errorAt, suggest } from 'checked-content';
import type { ComponentUse, Place } from 'checked-content';
import { figureIds } from '../library/numbered-parts.ts';
import type { Book } from '../library/load-book.ts';
import type { Fence } from '../library/parse-chapter.ts';
import type { Problem, Rule, Site } from './rule.ts';
import { diagramSources } from '../vocabulary/Diagram/diagram-sources.ts';
import { componentNamed, vocabulary } from '../vocabulary/vocabulary.ts';
import { GraphError } from '../model/dependency/graph.ts';
import { resolveValue, UnknownValueError } from '../model/values.ts';
import { diagramCatalogue } from '../site/diagram-catalogue.ts';
import { isId } from '../schemas/primitives.ts';
import type { CollectionName } from '../schemas/primitives.ts';
import { byId } from '../model/by-id.ts';

export const chapterReferences: Rule = {
  name: 'unknown-reference',
  check: (site) =>
    site.book.chapters.flatMap(({ components, fences }) => [
      ...components.flatMap((use) => checkUse(use, site)),
      ...fences.flatMap((fence) => checkSourcesOf(fence, site)),
    ]),
};

function checkSourcesOf(fence: Fence, site: Site): Problem[] {
  return diagramSources(fence.source).flatMap(({ id, line, column }) => {
    const place = { file: fence.file, line: fence.line + line - 1, column };
    return site.data.written.sources.has(id) || site.data.mayMean('sources', id)
      ? []
      : (refuseOther(id, 'sources', ['sources'], place, site) ??
          refuseUnknown(
            id,
            'sources',
            validIds(site, 'sources'),
            place,
            place,
            site.data.explainId(id, 'sources').help,
          ));
  });
}

/** What is wrong with the record, value or diagram that a component names. */
export function checkUse(use: ComponentUse, site: Site): Problem[] {
  const id = use.attributes['id'];
  if (id === undefined) return [];
  const names = componentNamed(use.name)?.names;
  switch (names) {
    case undefined:
      return [];
    case 'value':
      return checkValue(use, id, site);
    case 'chart':
      return checkChart(use, id, site);
    case 'diagram':
      return checkDiagram(use, id, site);
    case 'figure':
      return mayStandInUnread(id, site.book)
        ? []
        : checkKnown(use, id, 'the figures of the chapters', [], figureIds(site.book), site);
    default:
      return site.data.written[names].has(id) || site.data.mayMean(names, id)
        ? []
        : checkKnown(use, id, names, [names], validIds(site, names), site);
  }
}

function checkValue(use: ComponentUse, id: string, site: Site): Problem[] {
  const { data } = site;
  const digits = use.attributes['digits'];
  if (digits !== undefined && !/^[0-6]$/.test(digits)) {
    return [
      errorAt(
        'closed-vocabulary',
        use.placeOfValue('digits') ?? use,
        `\`digits\` must be 0 to 6, but is \`${digits}\`.`,
        { help: 'It says how many decimals are shown: write digits="1" for one, or leave it out.' },
      ),
    ];
  }
  const show = use.placeOfValue('show') ?? use;
  if (id.includes('@') && use.attributes['show'] !== undefined)
    return [
      errorAt('closed-vocabulary', show, 'A point of a series has one number, so `show` says nothing here.', {
        help: 'Remove the attribute.',
      }),
    ];
  try {
    resolveValue(data.dataset, id, use.attributes['show']);
    return [];
  } catch (error) {
    if (!(error instanceof UnknownValueError)) throw error;
    // A record that is written but not valid is reported where it is written.
    const [record = '', period] = id.split('@');
    const collections = period === undefined ? (['facts', 'incidents'] as const) : (['series'] as const);
    const isValid = collections.some((name) => data.dataset[name].some((one) => one.id === record));
    const isExcused = collections.some((name) => data.written[name].has(record) || data.mayMean(name, record));
    if (!isValid && isExcused) return [];
    const known = isValid ? error.known : collections.flatMap((name) => validIds(site, name));
    const other = isValid
      ? undefined
      : (refuseSeveral(use, id, known) ??
        (data.written.series.has(id)
          ? undefined
          : refuseOther(id, collections.join(' or '), collections, use.placeOfValue('id') ?? use, site)));
    if (other) return other;
    const near = suggest(error.asked, known);
    // Another year is another number, and no slip of the same.
    const isOtherPeriod = isValid && period !== undefined && digitsOf(error.asked) !== digitsOf(near.sure ?? '');
    const { hint, sure } = isOtherPeriod ? { hint: '', sure: undefined } : near;
    const series = byId(data.dataset.series, id);
    if (series && !isValid)
      return [
        errorAt(
          'unknown-reference',
          use.placeOfValue('id') ?? use,
          `\`${id}\` is a series, and the period is missing.`,
          {
            help: `Write \`${id}@${series.points.at(-1)?.period ?? '2020'}\` for one of its points.`,
          },
        ),
      ];
    const help = isValid ? helpWith(known) : data.explainId(id, ...collections).help;
    const attribute = error.asked === use.attributes['show'] ? 'show' : 'id';
    const place = use.placeOfValue(attribute);
    const column = (place?.column ?? 0) + (attribute === 'id' ? Math.max(0, id.lastIndexOf(error.asked)) : 0);
    return [
      errorAt('unknown-reference', place ?? use, `${error.message}${hint}`, {
        ...(sure && place ? { edits: [{ line: place.line, column, from: error.asked, to: sure }] } : {}),
        ...(hint === '' && help !== undefined ? { help } : {}),
      }),
    ];
  }
}

/** `<Chart id>` shows a chart that compares series, or that of one of them. */
function checkChart(use: ComponentUse, id: string, site: Site): Problem[] {
  const collections = ['charts', 'series'] as const;
  return collections.some((name) => site.data.written[name].has(id) || site.data.mayMean(name, id))
    ? []
    : checkKnown(
        use,
        id,
        'charts and series',
        collections,
        collections.flatMap((name) => validIds(site, name)),
        site,
      );
}

/** `<Diagram id>` shows a diagram of another place: one of a chapter, or one drawn from the data. */
function checkDiagram(use: ComponentUse, id: string, site: Site): Problem[] {
  const { book, data } = site;
  const known = diagramIds(book, data);
  // Where the data cannot be drawn, or parts of it are not valid, that is reported.
  const [, kind, record = ''] = /^(system|path|dependency)-(.*)$/.exec(id) ?? [];
  const isWritten = kind === 'dependency' || data.written.systems.has(record) || data.written.capabilities.has(record);
  const isExcused = kind !== undefined && isWritten && data.problems.length > 0;
  return isExcused || mayStandInUnread(id, book) ? [] : checkKnown(use, id, 'the diagrams', [], known, site);
}

/** Whether a chapter that cannot be read names the id; that it cannot is reported. */
function mayStandInUnread(id: string, { chapters }: Book): boolean {
  return chapters.some(({ tree, text }) => !tree && text.includes(id));
}

const idsOfDiagrams = new WeakMap<Book, readonly string[]>();

function diagramIds(book: Book, data: Site['data']): readonly string[] {
  const known = idsOfDiagrams.get(book) ?? listDiagrams(book, data);
  idsOfDiagrams.set(book, known);
  return known;
}

function listDiagrams(book: Book, { dataset }: Site['data']): readonly string[] {
  try {
    return diagramCatalogue({ book, dataset }).map((entry) => entry.id);
  } catch (error) {
    // A graph that contradicts itself is reported by the rules about dependencies.
    if (!(error instanceof GraphError)) throw error;
    const systems = dataset.systems.map(({ id }) => `system-${id}`);
    const paths = dataset.capabilities.map(({ id }) => `path-${id}`);
    const fences = book.chapters.flatMap(({ fences: own }) => own.flatMap(({ id }) => id ?? []));
    return [...fences, 'dependency-layers', 'dependency-providers', ...systems, ...paths];
  }
}

/** Ids to suggest: what is written badly must not be written again. */
function validIds({ data }: Site, collection: CollectionName): string[] {
  return [...data.written[collection]].filter(isId);
}

function checkKnown(
  use: ComponentUse,
  id: string,
  where: string,
  taken: readonly CollectionName[],
  known: readonly string[],
  site: Site,
): Problem[] {
  if (known.includes(id)) return [];
  const written = use.placeOfValue('id');
  const help = taken.length > 0 ? site.data.explainId(id, ...taken).help : helpWith(known);
  return (
    refuseSeveral(use, id, known) ??
    refuseOther(id, where, taken, written ?? use, site) ??
    refuseUnknown(id, where, known, use, written, help)
  );
}

/** An address, or the id of something that another component shows. */
function refuseOther(
  id: string,
  where: string,
  taken: readonly CollectionName[],
  place: Place,
  { data, book }: Site,
): Problem[] | undefined {
  const refuse = (message: string, help: string) => [errorAt('unknown-reference', place, message, { help })];
  const { is, help } = data.explainId(id, ...taken);
  const ifNot = taken.length > 0 ? help : '';
  if (is === 'address') return refuse(`\`${id}\` is an address, and an id stands here.`, ifNot || 'Write the id.');
  if (is) {
    const isInDiagram = taken.length === 0 && suggest(id, diagramIds(book, data)).hint !== '';
    if (isInDiagram) return undefined;
    const shown = componentFor(is.collection, id);
    const message = `\`${id}\` is not in ${where}. It is in ${is.collection}.`;
    return refuse(message, shown === undefined ? ifNot : either(`write ${shown}`, ifNot));
  }
  if (taken.length === 0 || !diagramIds(book, data).includes(id)) return undefined;
  return refuse(
    `\`${id}\` is not in ${where}. It is a diagram.`,
    either(`write <Diagram id="${id}" /> between paragraphs`, ifNot),
  );
}

function either(whatIsMeant: string, ifNot: string): string {
  const rest = ifNot === '' ? '' : ` If not, ${ifNot.slice(0, 1).toLowerCase()}${ifNot.slice(1)}`;
  return `If that is meant, ${whatIsMeant}.${rest}`;
}

/** How a chapter names a record of a collection, where it can. */
function componentFor(collection: string, id: string): string | undefined {
  const names = { facts: 'value', charts: 'chart', series: 'chart' }[collection] ?? collection;
  const [name, component] = Object.entries(vocabulary).find(([, one]) => one.names === names) ?? [];
  if (name === undefined) return undefined;
  return component?.needsText ? `<${name} id="${id}">…</${name}>` : `<${name} id="${id}" />`;
}

/** More would hide the rest. */
const mostListed = 30;

function helpWith(known: readonly string[]): string | undefined {
  return known.length > 0 && known.length < mostListed ? `Known: ${known.join(', ')}.` : undefined;
}

/** Two ids in one component, where at least one of them is known. */
function refuseSeveral(use: ComponentUse, id: string, known: readonly string[]): Problem[] | undefined {
  const listed = id.split(/\s*[,;&+]\s*|\s+/).filter(Boolean);
  const ids = /[,;&+]/.test(id) ? listed : listed.filter((one) => known.includes(one));
  if (ids.length < 2 || !ids.some((one) => known.includes(one))) return undefined;
  const uses = ids.map((one) => `<${use.name} id="${one}" />`);
  return [
    errorAt('unknown-reference', use.placeOfValue('id') ?? use, `\`${id}\` names several at once.`, {
      help: `Write ${ids.length === 2 ? 'two' : String(ids.length)} of them, one behind the other: ${uses.join('')}`,
    }),
  ];
}

/** `written` is where the id itself stands, if that is known. */
function refuseUnknown(
  id: string,
  where: string,
  known: readonly string[],
  at: Place,
  written: Place | undefined,
  help: string | undefined,
): Problem[] {
  const { hint, sure } = suggest(id, known);
  return [
    errorAt('unknown-reference', written ?? at, `\`${id}\` is not in ${where}.${hint}`, {
      ...(hint === '' && help !== undefined ? { help } : {}),
      ...(sure && written ? { edits: [{ line: written.line, column: written.column, from: id, to: sure }] } : {}),
    }),
  ];
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
