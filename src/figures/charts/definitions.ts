import type { LocalizedText } from '../../schemas/primitives.ts';
import type { ChartId } from './chart-ids.ts';

/** Lines or bars of series, by their ids, in the order of the legend. */
export interface ChartDefinition {
  readonly title: LocalizedText;
  readonly description: LocalizedText;
  readonly kind: 'line' | 'bar';
  readonly series: readonly string[];
}

/** The charts that combine several series; every single series has a chart of its own besides. */
export const chartDefinitions: Readonly<Record<Exclude<ChartId, 'claims-score'>, ChartDefinition>> = {
  'memberships-by-region': {
    title: { en: 'Paid memberships by region', de: 'Bezahlte Mitgliedschaften nach Regionen' },
    description: {
      en: 'Four regions grew from 2017 on; since 2020 Europe, the Middle East and Africa have been close to, then ahead of, the United States and Canada.',
      de: 'Vier Regionen wuchsen ab 2017; Europa, Nahost und Afrika schlossen zu den USA und Kanada auf und überholten sie.',
    },
    kind: 'line',
    series: ['ucan-paid', 'emea-paid', 'latam-paid', 'apac-paid'],
  },
  'us-share': {
    title: {
      en: 'The home market’s share of paid memberships',
      de: 'Anteil des Heimatmarkts an den bezahlten Mitgliedschaften',
    },
    description: {
      en: 'The share of the United States fell steadily; the later line joins the United States with Canada and is not comparable.',
      de: 'Der Anteil der USA sank stetig; die spätere Linie fasst die USA mit Kanada zusammen und ist nicht vergleichbar.',
    },
    kind: 'line',
    series: ['us-share-of-paid-streaming', 'ucan-share-of-paid'],
  },
  'paid-memberships': {
    title: {
      en: 'From discs to streams: subscribers and paid memberships',
      de: 'Von Scheiben zu Streams: Abonnenten und bezahlte Mitgliedschaften',
    },
    description: {
      en: 'Subscribers of the DVD years and, on a definition of their own, paid streaming memberships worldwide.',
      de: 'Abonnenten der DVD-Jahre und, nach eigener Definition, bezahlte Streaming-Mitgliedschaften weltweit.',
    },
    kind: 'line',
    series: ['legacy-subscribers', 'paid-memberships'],
  },
  'revenue-and-income': {
    title: { en: 'Revenue and net income', de: 'Umsatz und Gewinn' },
    description: {
      en: 'Revenue grew every year; net income was small but positive when Netflix chose AWS.',
      de: 'Der Umsatz wuchs jedes Jahr; der Gewinn war klein, aber positiv, als Netflix sich für AWS entschied.',
    },
    kind: 'line',
    series: ['revenue', 'net-income'],
  },
  'debt-and-free-cash-flow': {
    title: { en: 'Debt and free cash flow', de: 'Schulden und freier Mittelzufluss' },
    description: {
      en: 'Debt rose while free cash flow was negative, and stopped rising when it turned.',
      de: 'Die Schulden stiegen, solange der freie Mittelzufluss negativ war, und stiegen nicht weiter, als er sich drehte.',
    },
    kind: 'line',
    series: ['debt-balance-sheet', 'free-cash-flow'],
  },
  'content-obligations': {
    title: { en: 'Content obligations and notes', de: 'Inhalteverpflichtungen und Anleihen' },
    description: {
      en: 'Promises for films and series have been larger than the notes in every year.',
      de: 'Die Zusagen für Filme und Serien waren in jedem Jahr größer als die Anleihen.',
    },
    kind: 'line',
    series: ['content-obligations', 'notes-principal'],
  },
  'cloud-market-shares': {
    title: { en: 'Shares of the cloud infrastructure market', de: 'Anteile am Markt für Cloud-Infrastruktur' },
    description: {
      en: 'Amazon’s share has slipped from about a third; Microsoft and Google have gained.',
      de: 'Amazons Anteil ist von rund einem Drittel gesunken; Microsoft und Google haben gewonnen.',
    },
    kind: 'line',
    series: ['cloud-share-aws', 'cloud-share-microsoft', 'cloud-share-google'],
  },
};
