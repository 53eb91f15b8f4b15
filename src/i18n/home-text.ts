import type { Language } from './languages.ts';

interface HomeText {
  readonly question: string;
  readonly lead: string;
  readonly score: string;
  readonly scoreMore: string;
  readonly carriersTitle: string;
  readonly carriers: string;
  readonly carriersMore: string;
  readonly principlesTitle: string;
  readonly principles: readonly (readonly [term: string, explanation: string])[];
}

/** The words of the home page; they belong to the page and to nothing else. */
export const homeText: Record<Language, HomeText> = {
  en: {
    question: 'What happens when you build your business on a rival’s machines?',
    lead: 'Netflix sells films. So does Amazon. And nearly every time somebody opens the Netflix app, the request lands on computers that Netflix rents from Amazon. This book tells how that came about, what exactly is rented, what is not, and what broke when the landlord’s lights went out.',
    score:
      'It began with a short German article about Netflix and Amazon. We took it apart into single claims and checked each one against filings, engineering blogs and reports from the time. About a third of it holds just as it stands; the rest is where the story gets interesting.',
    scoreMore: 'All claims, one by one',
    carriersTitle: 'So how dependent is Netflix on Amazon?',
    carriers:
      'We drew the architecture as a graph in which every line says what it rests on, and then switched things off. The picture shows whom viewers lean on, the table what they lose when everything that one company runs falls silent.',
    carriersMore: 'Switch off more, and see the model held against real outages',
    principlesTitle: 'How this site works',
    principles: [
      [
        'Every number has a source',
        'Point at a figure in the text, or tap it, and it says what it counts, when it held and who says so.',
      ],
      [
        'Doubt is shown',
        'Each statement carries a confidence. What rests on memory or on one side’s account is marked as such.',
      ],
      [
        'Two languages, one set of facts',
        'English and German are written separately and read the same data. Correct a number once and both change.',
      ],
      ['Nothing follows you', 'No cookies, no tracking, no request to anybody else’s server.'],
    ],
  },
  de: {
    question: 'Was geschieht, wenn man sein Geschäft auf den Rechnern eines Rivalen aufbaut?',
    lead: 'Netflix verkauft Filme, Amazon auch. Und fast jedes Mal, wenn jemand die Netflix-App öffnet, landet die Anfrage auf Rechnern, die Netflix bei Amazon gemietet hat. Dieses Buch erzählt, wie es dazu kam, was genau gemietet ist und was nicht, und was ausfiel, als beim Vermieter das Licht ausging.',
    score:
      'Am Anfang stand ein kurzer deutscher Artikel über Netflix und Amazon. Wir haben ihn in einzelne Aussagen zerlegt und jede an Geschäftsberichten, Technikblogs und Meldungen der Zeit geprüft. Gut ein Drittel stimmt so, wie es dasteht; beim Rest wird es interessant.',
    scoreMore: 'Alle Aussagen im Einzelnen',
    carriersTitle: 'Wie abhängig ist Netflix denn nun von Amazon?',
    carriers:
      'Wir haben die Architektur als Graphen gezeichnet, in dem jede Linie sagt, worauf sie sich stützt, und dann abgeschaltet. Das Bild zeigt, auf wen die Zuschauer angewiesen sind, die Tabelle, was ihnen fehlt, wenn alles verstummt, was ein einzelnes Unternehmen betreibt.',
    carriersMore: 'Mehr abschalten und das Modell an echten Ausfällen messen',
    principlesTitle: 'Wie diese Website arbeitet',
    principles: [
      [
        'Jede Zahl hat eine Quelle',
        'Zeigen oder tippen Sie auf eine Zahl im Text: Sie sagt, was sie zählt, wann sie galt und wer sie nennt.',
      ],
      [
        'Zweifel werden gezeigt',
        'Zu jeder Angabe steht, wie verlässlich sie ist. Was auf Erinnerung oder auf der Darstellung nur einer Seite beruht, ist als solches gekennzeichnet.',
      ],
      [
        'Zwei Sprachen, ein Datenbestand',
        'Deutsch und Englisch sind je für sich geschrieben und lesen dieselben Daten. Wer eine Zahl berichtigt, berichtigt beide.',
      ],
      ['Niemand schaut zu', 'Keine Cookies, kein Tracking, keine Anfrage an fremde Server.'],
    ],
  },
};
