import type { Language } from '../../i18n/languages.ts';
import { traits } from '../../schemas/traits.ts';
import type { QuestionName } from '../../schemas/question-names.ts';
import type { ShownCollection } from '../../schemas/traits.ts';

export { questionNames } from '../../schemas/question-names.ts';
export type { QuestionName } from '../../schemas/question-names.ts';

type RecordKind = (typeof traits)[ShownCollection]['kind'];
export type ResultKind = 'chapter' | RecordKind | 'fact' | 'diagram' | 'page';

const ofRecords = Object.values(traits).map(({ kind, weight }) => [kind, weight]);

/** How much a kind is worth where the words fit equally well. */
export const kindWeight = {
  chapter: 1,
  ...(Object.fromEntries(ofRecords) as Record<RecordKind, number>),
  fact: 0.6,
  diagram: 0.75,
  page: 0.9,
} satisfies Record<ResultKind, number>;

/** Kinds of results, in the order in which facets list them. */
export const resultKinds = Object.keys(kindWeight) as ResultKind[];

/** By what results can be narrowed down, in the order in which the page lists it. */
export const facetNames = ['kind', 'chapter', 'year', 'verdict', 'provider'] as const;
export type FacetName = (typeof facetNames)[number];

/** A value of a facet, which stands in addresses for readers of every language, and what it is called in one of them. */
export type FacetValue = string | { readonly id: string; readonly name: string };

/** One findable thing: a section of a chapter or a record of the data. */
export interface SearchRecord {
  /** Path without language and base path, with anchor. */
  readonly path: string;
  readonly kind: ResultKind;
  readonly title: string;
  /** Language of the title: another one where it is not translated. */
  readonly titleLanguage: Language;
  /** The short line under the title: chapter, verdict, date or provider. */
  readonly line: string;
  /** What is searched and excerpted. */
  readonly text: string;
  /** Other names of the thing itself; they count almost like the title. */
  readonly names: readonly string[];
  /** What readers type for it who do not know its names. */
  readonly asked?: readonly string[];
  readonly filters: Readonly<Record<string, readonly FacetValue[]>>;
  readonly language: Language;
  /** What it answers where a question is typed. */
  readonly answers?: Answers | undefined;
}

/** What a record answers to questions, in whole sentences, and where that is from. */
export interface Answers {
  /** Of the record answered from, as collection/id. */
  readonly of: string;
  readonly texts: Readonly<Partial<Record<QuestionName, string>>>;
  /** Of a series its values, by year, quarter, month or day, each with the place of its source among `sources`. */
  readonly periods?: Readonly<Record<string, readonly [text: string, source: number]>>;
  readonly sources?: readonly AnswerSource[];
  /** The best source, where it has one. */
  readonly source?: AnswerSource | undefined;
}

/** From where an answer is. */
export interface AnswerSource {
  readonly title: string;
  /** Language of the title. */
  readonly language: Language;
  /** Where its entry stands, with the language of the readers and without the base path. */
  readonly address: string;
  /** What readers are told of one that nobody has read, in their language. */
  readonly caution?: string;
}
