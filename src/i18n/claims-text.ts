import type { Language } from './languages.ts';
import type { ClaimSection, Verdict } from '../schemas/claim.ts';

interface ClaimsText {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly scaleTitle: string;
  readonly scale: Readonly<Record<Verdict, string>>;
  readonly sections: Readonly<Record<ClaimSection, string>>;
  readonly filterVerdict: string;
  readonly filterSection: string;
  readonly all: string;
  readonly finding: string;
  readonly number: string;
  readonly chapters: string;
  readonly cite: string;
  readonly permalink: string;
  readonly previous: string;
  readonly next: string;
  readonly back: string;
}

export const claimsText: Record<Language, ClaimsText> = {
  en: {
    title: 'The article, claim by claim',
    description:
      'A short German article on Netflix and Amazon, taken apart into single claims, each with a verdict, a finding and its sources.',
    intro:
      'The article this project started from is undated; its figures place it between 20 October 2020 and 19 January 2021. Each claim is restated in our own words, in the order of the article. Where a claim was right when it was written but no longer is, the verdict says so.',
    scaleTitle: 'What the verdicts mean',
    scale: {
      confirmed: 'The sources say the same.',
      imprecise: 'Right in part, or right only with words that are missing.',
      outdated: 'Right, or nearly right, when it was written.',
      disputed: 'Good sources disagree.',
      refuted: 'The sources say otherwise.',
      unverifiable: 'No source settles it.',
      opinion: 'A judgement that no source can settle.',
    },
    sections: {
      intro: 'Introduction',
      's3-partnership': 'Netflix and Amazon S3',
      cloud: 'The cloud',
      boom: 'Boom and dependencies',
    },
    filterVerdict: 'Verdict',
    filterSection: 'Section',
    all: 'All',
    finding: 'What the sources say',
    number: 'The number that decides',
    chapters: 'Told in',
    cite: 'Cite this',
    permalink: 'Permanent link',
    previous: 'Previous claim',
    next: 'Next claim',
    back: 'All claims',
  },
  de: {
    title: 'Der Artikel, Aussage für Aussage',
    description:
      'Ein kurzer deutscher Artikel über Netflix und Amazon, zerlegt in einzelne Aussagen, jede mit Urteil, Befund und Quellen.',
    intro:
      'Der Artikel, von dem dieses Projekt ausging, trägt kein Datum; seine Zahlen verweisen auf die Zeit zwischen dem 20. Oktober 2020 und dem 19. Januar 2021. Jede Aussage ist in eigenen Worten wiedergegeben, in der Reihenfolge des Artikels. War eine Aussage damals richtig und ist es heute nicht mehr, sagt das Urteil es.',
    scaleTitle: 'Was die Urteile bedeuten',
    scale: {
      confirmed: 'Die Quellen sagen dasselbe.',
      imprecise: 'Teilweise richtig, oder erst mit Worten richtig, die fehlen.',
      outdated: 'Richtig oder fast richtig, als es geschrieben wurde.',
      disputed: 'Gute Quellen widersprechen einander.',
      refuted: 'Die Quellen sagen etwas anderes.',
      unverifiable: 'Keine Quelle entscheidet die Frage.',
      opinion: 'Ein Urteil, das keine Quelle entscheiden kann.',
    },
    sections: {
      intro: 'Einleitung',
      's3-partnership': 'Netflix und Amazon S3',
      cloud: 'Die Cloud',
      boom: 'Boom und Abhängigkeiten',
    },
    filterVerdict: 'Urteil',
    filterSection: 'Abschnitt',
    all: 'Alle',
    finding: 'Was die Quellen sagen',
    number: 'Die Zahl, auf die es ankommt',
    chapters: 'Erzählt in',
    cite: 'Zitieren',
    permalink: 'Dauerhafte Adresse',
    previous: 'Vorige Aussage',
    next: 'Nächste Aussage',
    back: 'Alle Aussagen',
  },
};
