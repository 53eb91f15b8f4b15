import type { Language } from './languages.ts';

const words = {
  en: {
    title: 'Figures',
    description:
      'Number series on Netflix and the cloud market: chart, table, definition, traps and the source of every point.',
    intro:
      'Every series behind the book, with its definition and the source of each point. Hollow points are of low confidence; a gap in a line marks a change of definition.',
    table: 'The numbers as a table',
    definition: 'What is counted',
    breaks: 'Where the definition changes',
    period: 'Period',
    value: 'Value',
    source: 'Source',
    confidence: 'Confidence',
    download: 'Download',
    cite: 'Cite this',
    series: 'Series',
    combined: 'Charts of the book',
    all: 'All series',
    lines: 'Lines',
    chartOf: 'Chart of {name}',
    unit: 'Unit',
  },
  de: {
    title: 'Zahlen',
    description:
      'Zahlenreihen zu Netflix und zum Cloud-Markt: Diagramm, Tabelle, Definition, Fallstricke und die Quelle jedes Punktes.',
    intro:
      'Alle Reihen hinter dem Buch, mit ihrer Definition und der Quelle jedes Punktes. Hohle Punkte sind wenig verlässlich; eine Lücke in der Linie zeigt eine geänderte Definition.',
    table: 'Die Zahlen als Tabelle',
    definition: 'Was gezählt wird',
    breaks: 'Wo sich die Definition ändert',
    period: 'Zeitraum',
    value: 'Wert',
    source: 'Quelle',
    confidence: 'Verlässlichkeit',
    download: 'Herunterladen',
    cite: 'Zitieren',
    series: 'Reihe',
    combined: 'Diagramme des Buchs',
    all: 'Alle Reihen',
    lines: 'Linien',
    chartOf: 'Diagramm zu {name}',
    unit: 'Einheit',
  },
} as const;

export const figuresText: Record<Language, Record<keyof (typeof words)['en'], string>> = words;
