import { defaultLanguage } from '../../src/i18n/languages.ts';
import { inLanguage } from '../../src/i18n/in-language.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import { verdicts } from '../../src/schemas/claim.ts';
import { incidentImpacts } from '../../src/schemas/incident.ts';
import type { CollectionName } from '../../src/schemas/primitives.ts';
import { confidence } from '../../src/schemas/primitives.ts';
import { unitNames } from '../../src/schemas/quantity.ts';
import type { Answers, Question } from './question.ts';
import { listOf, textOf, textQuestions } from './question.ts';

/** How a record of one kind is asked for, where it belongs, and what it looks like. */
export interface RecordKind {
  readonly collection: CollectionName;
  readonly questions: readonly Question[];
  /** Name of the file, without folder and ending; a new one is begun where there is none. */
  file: (answers: Answers) => string;
  record: (answers: Answers) => Record<string, unknown>;
  /** What to do with the new record. */
  readonly next: (id: string) => readonly string[];
}

const id: Question = { flag: 'id', ask: 'Id, in lower case with hyphens' };
const evidence: readonly Question[] = [
  { flag: 'source', ask: 'Ids of the sources that carry it', list: true },
  { flag: 'confidence', ask: 'How well they carry it', choices: confidence.options, fallback: 'medium' },
];
const evidenceOf = (answers: Answers) => ({ sources: listOf(answers, 'source'), confidence: answers['confidence'] });
const today = () => new Date().toISOString().slice(0, 10);

export type KindName = 'source' | 'fact' | 'chart' | 'claim' | 'system' | 'incident';

/** The kinds of records that can be begun, with what the data offers as answers. */
export function recordKinds(dataset: Dataset): Readonly<Record<KindName, RecordKind>> {
  const idsOf = (collection: 'providers' | 'kinds' | 'sections') => dataset[collection].map(({ id: name }) => name);
  const playing = (part: 'tenant' | 'landlord') => dataset.providers.find((provider) => provider.part === part);
  return {
    source: {
      collection: 'sources',
      questions: [
        id,
        { flag: 'title', ask: 'Title as printed, in its own language' },
        { flag: 'publisher', ask: 'Who published it' },
        { flag: 'url', ask: 'Web address' },
        { flag: 'author', ask: 'Author', optional: true },
        { flag: 'published', ask: 'Date of publication (YYYY, YYYY-MM or YYYY-MM-DD)', optional: true },
        { flag: 'accessed', ask: 'Date on which you looked it up', fallback: today() },
        {
          flag: 'kind',
          ask: 'Does a party to the events speak?',
          choices: ['primary', 'secondary'],
          fallback: 'secondary',
        },
        {
          flag: 'checked',
          ask: 'Did you read the passage, or recall it?',
          choices: ['read', 'recalled'],
          fallback: 'read',
        },
      ],
      file: ({ checked, kind }) => (checked === 'recalled' ? 'recalled' : (kind ?? 'sources')),
      record: ({ id: name, title, author, publisher, published, accessed, url, kind, checked }) => ({
        id: name,
        title,
        author,
        publisher,
        published,
        accessed,
        url,
        kind,
        checked,
      }),
      next: (name) => [`Cite it in a chapter with <Cite id="${name}" />, or name it under “sources” of a record.`],
    },
    fact: {
      collection: 'facts',
      questions: [
        id,
        { flag: 'topic', ask: 'File it belongs to, such as company, finance or delivery', fallback: 'company' },
        ...textQuestions('statement', 'The fact in one sentence'),
        { flag: 'date', ask: 'When it happened, or the date it holds for', optional: true },
        { flag: 'value', ask: 'Its number', optional: true },
        { flag: 'unit', ask: 'What the number counts', choices: unitNames, optional: true },
        ...textQuestions('label', 'What the number counts, in words').map((question) => ({
          ...question,
          optional: true as const,
        })),
        ...evidence,
      ],
      file: (answers) => answers['topic'] ?? 'company',
      record: (answers) => ({
        id: answers['id'],
        statement: textOf(answers, 'statement'),
        date: answers['date'],
        measures:
          answers['value'] === undefined
            ? undefined
            : [
                {
                  id: 'value',
                  value: Number(answers['value']),
                  unit: answers['unit'],
                  label: textOf(answers, 'label'),
                },
              ],
        ...evidenceOf(answers),
      }),
      next: (name) => [`Print its number or date in a chapter with <Fact id="${name}" />.`],
    },
    chart: {
      collection: 'charts',
      questions: [
        id,
        ...textQuestions('title', 'Short title, as above the chart'),
        ...textQuestions('description', 'What the lines show', true),
        { flag: 'series', ask: 'Ids of the series it compares, two to four', list: true },
      ],
      file: () => 'charts',
      record: (answers) => ({
        id: answers['id'],
        title: textOf(answers, 'title'),
        description: textOf(answers, 'description'),
        series: listOf(answers, 'series'),
      }),
      next: (name) => [`Show it in a chapter with <Chart id="${name}" />; it stands at /figures/#chart-${name} too.`],
    },
    claim: {
      collection: 'claims',
      questions: [
        id,
        {
          flag: 'section',
          ask: 'Section of the article it stands in',
          choices: idsOf('sections'),
          ...fallback(idsOf('sections')[0]),
        },
        ...textQuestions('claim', 'The claim, in your own words'),
        { flag: 'verdict', ask: 'Verdict', choices: verdicts, fallback: 'unverifiable' },
        ...textQuestions('finding', 'What the sources say', true),
        ...evidence,
      ],
      file: (answers) => answers['section'] ?? 'claims',
      record: (answers) => ({
        id: answers['id'],
        order: Math.max(0, ...dataset.claims.map(({ order }) => order)) + 1,
        section: answers['section'],
        claim: textOf(answers, 'claim'),
        verdict: answers['verdict'],
        finding: textOf(answers, 'finding'),
        ...evidenceOf(answers),
      }),
      next: (name) => [`Show it in a chapter with <Claim id="${name}" />; it has a page at /claims/${name}/.`],
    },
    system: {
      collection: 'systems',
      questions: [
        id,
        { flag: 'name', ask: 'Name' },
        { flag: 'provider', ask: 'Who provides it', choices: idsOf('providers'), ...fallback(playing('tenant')?.id) },
        { flag: 'kind', ask: 'What sort of part it is', choices: idsOf('kinds') },
        {
          flag: 'layer',
          ask: 'Where it lives',
          choices: ['running', 'library', 'deploy-time', 'test-time'],
          fallback: 'running',
        },
        ...textQuestions('role', 'What it does', true),
        { flag: 'since', ask: 'Certainly in use from this date on', optional: true },
        ...evidence,
      ],
      file: (answers) => answers['provider'] ?? 'systems',
      record: (answers) => ({
        id: answers['id'],
        name: answers['name'],
        provider: answers['provider'],
        kind: answers['kind'],
        layer: answers['layer'],
        role: textOf(answers, 'role'),
        use: {
          notLaterThan: answers['since'],
          basis: answers['since'] === undefined ? 'unknown' : 'first-mention',
          state: 'unknown',
        },
        ...evidenceOf(answers),
      }),
      next: (name) => [
        `Say what it needs and what needs it in src/data/dependencies/; it has a page at /systems/${name}/.`,
      ],
    },
    incident: {
      collection: 'incidents',
      questions: [
        id,
        ...textQuestions('name', 'Short name of the outage'),
        { flag: 'start', ask: 'Start (a date, or a moment with its offset)' },
        {
          flag: 'provider',
          ask: 'Whose infrastructure failed',
          choices: idsOf('providers'),
          ...fallback(playing('landlord')?.id),
        },
        { flag: 'provider-name', ask: 'The provider as it should be printed', optional: true },
        { flag: 'service', ask: 'Services that failed', list: true },
        { flag: 'region', ask: 'Region or place', fallback: 'unknown' },
        ...textQuestions('cause', 'Root cause as published', true),
        { flag: 'impact', ask: 'What was reported of the tenant', choices: incidentImpacts, fallback: 'unknown' },
        ...textQuestions('impact-statement', 'What users of the service lost, as reported', true),
        ...textQuestions('data-loss', 'Whether data was lost', true),
        ...textQuestions('lessons', 'What changed afterwards', true),
        ...evidence,
      ],
      file: (answers) => answers['provider'] ?? 'incidents',
      record: (answers) => ({
        id: answers['id'],
        name: textOf(answers, 'name'),
        start: answers['start'],
        provider: answers['provider'],
        providerName: answers['provider-name'] ?? nameOf(dataset, answers['provider']),
        services: listOf(answers, 'service'),
        region: answers['region'],
        cloudOutage: answers['provider'] !== playing('tenant')?.id,
        cause: textOf(answers, 'cause'),
        impact: answers['impact'],
        impactStatement: textOf(answers, 'impact-statement'),
        dataLoss: { statement: textOf(answers, 'data-loss') },
        lessons: textOf(answers, 'lessons'),
        ...evidenceOf(answers),
      }),
      next: (name) => [
        `Put the outage in terms of the model under “failure” where that is possible; it has a page at /incidents/${name}/.`,
      ],
    },
  };
}

function fallback(value: string | undefined): Pick<Question, 'fallback'> {
  return value === undefined ? {} : { fallback: value };
}

function nameOf(dataset: Dataset, provider: string | undefined): string | undefined {
  const name = dataset.providers.find(({ id: known }) => known === provider)?.name;
  return name === undefined ? provider : inLanguage(name, defaultLanguage);
}
