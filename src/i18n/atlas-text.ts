import type { Language } from './languages.ts';
import type { Status } from '../model/dependency/graph.ts';
import type { RecordOf } from '../schemas/collections.ts';
import type { EventKind } from '../schemas/event.ts';
import type { Provider, SystemKind } from '../schemas/system.ts';

type System = RecordOf<'systems'>;
type OpenSourceStatus = NonNullable<System['openSource']>['status'];

/** Words of the systems, incidents, timeline and dependencies pages. */
interface AtlasText {
  readonly systems: { readonly title: string; readonly description: string; readonly intro: string };
  readonly incidents: { readonly title: string; readonly description: string; readonly intro: string };
  readonly timeline: { readonly title: string; readonly description: string; readonly intro: string };
  readonly dependencies: { readonly title: string; readonly description: string; readonly intro: string };
  readonly status: Readonly<Record<Status, string>>;
  readonly provider: Readonly<Record<Provider, string>>;
  /** What a provider runs, all of it. */
  readonly wholeProvider: Readonly<Record<Provider, string>>;
  readonly kind: Readonly<Record<SystemKind, string>>;
  readonly layer: Readonly<Record<System['layer'], string>>;
  readonly useState: Readonly<Record<System['use']['state'], string>>;
  readonly basis: Readonly<Record<System['use']['basis'], string>>;
  readonly openSourceStatus: Readonly<Record<OpenSourceStatus, string>>;
  readonly edge: Readonly<Record<RecordOf<'dependencies'>['kind'], string>>;
  readonly impact: Readonly<Record<RecordOf<'incidents'>['impact'], string>>;
  readonly eventKind: Readonly<Record<EventKind | 'outage', string>>;
  readonly lockIn: Readonly<Record<RecordOf<'assessments'>['lockIn'], string>>;
  readonly verdict: Readonly<Record<'hit' | 'miss' | 'not-comparable', string>>;
  readonly words: Readonly<Record<AtlasWord, string>>;
}

export type AtlasWord =
  | 'all'
  | 'provider'
  | 'kind'
  | 'openSource'
  | 'openSourceYes'
  | 'openSourceNo'
  | 'role'
  | 'inUse'
  | 'since'
  | 'notBefore'
  | 'until'
  | 'lastSeen'
  | 'state'
  | 'basis'
  | 'repository'
  | 'formerRepository'
  | 'licence'
  | 'firstRelease'
  | 'needs'
  | 'neededBy'
  | 'nothing'
  | 'loses'
  | 'losesIntro'
  | 'losesNothing'
  | 'because'
  | 'incidents'
  | 'noIncidents'
  | 'chapters'
  | 'sources'
  | 'neighbours'
  | 'neighboursDescription'
  | 'inferred'
  | 'example'
  | 'anyOf'
  | 'holds'
  | 'note'
  | 'confidence'
  | 'cause'
  | 'impact'
  | 'impactReported'
  | 'dataLoss'
  | 'course'
  | 'begins'
  | 'ends'
  | 'lessons'
  | 'start'
  | 'end'
  | 'duration'
  | 'services'
  | 'region'
  | 'fromMemory'
  | 'prediction'
  | 'reported'
  | 'predicted'
  | 'verdict'
  | 'notModelled'
  | 'discussion'
  | 'day'
  | 'model'
  | 'easyHit'
  | 'system'
  | 'path'
  | 'whatIf'
  | 'whatIfIntro'
  | 'fails'
  | 'without'
  | 'regionOf'
  | 'noEffect'
  | 'concentration'
  | 'concentrationIntro'
  | 'shareOfSystems'
  | 'capabilitiesDown'
  | 'herfindahl'
  | 'alternatives'
  | 'alternativesIntro'
  | 'exit'
  | 'exitIntro'
  | 'criteria'
  | 'substitutes'
  | 'abstraction'
  | 'lockIn'
  | 'reason'
  | 'history'
  | 'historyIntro'
  | 'hits'
  | 'easyHits'
  | 'misses'
  | 'notComparable'
  | 'layers'
  | 'layersIntro'
  | 'pathOf'
  | 'onePath'
  | 'carriers'
  | 'carriersIntro'
  | 'alternativesNote'
  | 'tryIt'
  | 'tryItIntro'
  | 'tryItStart'
  | 'reset'
  | 'nothingFails'
  | 'graphMissing'
  | 'year'
  | 'limits'
  | 'limitsText'
  | 'count'
  | 'viewers';

export const atlasText: Record<Language, AtlasText> = {
  en: {
    systems: {
      title: 'Systems',
      description:
        'Every part of the architecture: who provides it, what it needs, what needs it, and what viewers lose when it fails.',
      intro:
        'Netflix’s service is made of parts it rents, parts it wrote and parts it shares with the world. Each has a page with its role, its dates, its dependencies and its sources.',
    },
    incidents: {
      title: 'Outages',
      description:
        'Documented outages of clouds and of Netflix itself: cause, impact, data loss, and what changed afterwards.',
      intro:
        'Outages that hit Netflix, outages that might have, and a few at other providers for comparison. Each page says what was reported and what our model of the architecture would have predicted.',
    },
    timeline: {
      title: 'Timeline',
      description: 'Every dated event of the story, from the founding of Netflix to today, filterable by subject.',
      intro: 'Every dated event in the data, oldest first. The dates come from the facts and their sources.',
    },
    dependencies: {
      title: 'How dependent is Netflix on Amazon?',
      description:
        'The architecture as a graph that can be failed on purpose: what viewers lose when a system, a region or a provider is gone, held against documented outages.',
      intro:
        'Answering with an adjective is easy. Here the question is answered with a model: systems, what each of them needs, and what a viewer notices. Fail something and see what follows; then see how often the model agrees with what was reported.',
    },
    status: { up: 'works', degraded: 'degraded', down: 'down' },
    provider: {
      amazon: 'Amazon',
      netflix: 'Netflix',
      google: 'Google',
      microsoft: 'Microsoft',
      isp: 'Internet providers',
      other: 'Others',
    },
    wholeProvider: {
      amazon: 'everything from Amazon',
      netflix: 'everything from Netflix',
      google: 'everything from Google',
      microsoft: 'everything from Microsoft',
      isp: 'everything from internet providers',
      other: 'everything from others',
    },
    kind: {
      cache: 'cache',
      client: 'client',
      compute: 'computing',
      'control-plane': 'control',
      database: 'database',
      delivery: 'delivery',
      edge: 'entry',
      encoding: 'encoding',
      network: 'network',
      observability: 'monitoring',
      resilience: 'resilience',
      storage: 'storage',
      stream: 'data stream',
    },
    layer: {
      running: 'runs by itself',
      library: 'library inside other programs',
      'deploy-time': 'needed for releases only',
      'test-time': 'used for exercises only',
    },
    useState: {
      'in-use': 'in use',
      ended: 'no longer in use',
      superseded: 'replaced step by step',
      unknown: 'not known',
    },
    basis: {
      'stated-start': 'a source states the start',
      'first-mention': 'first mention in a source',
      'first-public-tag': 'first public release',
      unknown: 'not known',
    },
    openSourceStatus: {
      active: 'actively maintained',
      'low-activity': 'little activity',
      maintenance: 'in maintenance',
      archived: 'archived',
      retired: 'retired',
      'handed-over': 'handed over to others',
    },
    edge: {
      requires: 'cannot do without',
      'degrades-without': 'loses an ability without',
      'replicated-across-regions': 'keeps a copy in other regions',
      optional: 'hardly notices',
    },
    impact: {
      none: 'none found',
      degraded: 'degraded',
      'partial-outage': 'partial outage',
      outage: 'outage',
      unknown: 'unknown',
    },
    eventKind: {
      company: 'company',
      streaming: 'streaming',
      content: 'films and series',
      finance: 'money',
      rivalry: 'rivalry',
      cloud: 'cloud',
      delivery: 'delivery',
      resilience: 'resilience',
      'open-source': 'open source',
      outage: 'outage',
    },
    lockIn: { low: 'low', medium: 'medium', high: 'high' },
    verdict: { hit: 'agrees', miss: 'differs', 'not-comparable': 'not comparable' },
    words: {
      all: 'All',
      provider: 'Provider',
      kind: 'Kind',
      openSource: 'Open source',
      openSourceYes: 'open source',
      openSourceNo: 'not public',
      role: 'Role',
      inUse: 'In use',
      since: 'at the latest since',
      notBefore: 'not before',
      until: 'until',
      lastSeen: 'last seen in use',
      state: 'State',
      basis: 'Basis of the date',
      repository: 'Repository',
      formerRepository: 'Formerly',
      licence: 'Licence',
      firstRelease: 'First release',
      needs: 'Needs',
      neededBy: 'Needed by',
      nothing: 'Nothing that the sources name.',
      loses: 'What viewers lose when it fails',
      losesIntro: 'Computed from the dependency graph of {day}.',
      losesNothing: 'Nothing that a viewer would notice.',
      because: 'Because',
      incidents: 'Outages',
      noIncidents: 'None in the data.',
      chapters: 'In the book',
      sources: 'Sources',
      neighbours: 'Neighbourhood',
      neighboursDescription:
        'What {name} needs and what needs it, from the same edges as the lists on this page. Dashed lines are inferred or given as examples only.',
      inferred: 'Inferred',
      example: 'Given as an example; outages do not spread along it',
      anyOf: 'any one of several',
      holds: 'holds',
      note: 'Note',
      confidence: 'Confidence',
      cause: 'Cause',
      impact: 'Impact on Netflix',
      impactReported: 'What was reported of Netflix',
      dataLoss: 'Data loss',
      course: 'Timeline',
      begins: 'The outage begins.',
      ends: 'The outage ends.',
      lessons: 'What changed afterwards',
      start: 'Start',
      end: 'End',
      duration: 'Duration',
      services: 'Services',
      region: 'Region',
      fromMemory: 'From memory, not read in a source',
      prediction: 'Prediction and report',
      reported: 'Reported',
      predicted: 'Predicted',
      verdict: 'Agreement',
      notModelled: 'This outage cannot be put in terms of the model.',
      discussion: 'Our view',
      day: 'Graph of',
      model: 'Model',
      easyHit: 'agrees, without effort: Netflix did not run there',
      system: 'System',
      path: 'Path',
      whatIf: 'What fails, and what viewers lose',
      whatIfIntro:
        'Each row fails one thing and computes what follows. “Degraded” means that an ability is lost, or that traffic first has to move to another region. Open the name of a row for the reasons.',
      fails: 'What fails',
      without: 'Without …',
      regionOf: 'the region {name}',
      noEffect: 'Failing one of these alone changes nothing that viewers notice:',
      concentration: 'Concentration by provider',
      concentrationIntro:
        'Running systems in the graph by who provides them, and how many of the {count} capabilities go down when that provider is lost as a whole.',
      shareOfSystems: 'Share of systems',
      capabilitiesDown: 'Capabilities down without it',
      herfindahl:
        'The Herfindahl-Hirschman index of these shares is {value}: the sum of the squared percentages, close to 0 for many small providers and 10,000 for a single one. It counts systems, not their weight: Amazon provides fewer parts than Netflix builds, yet nothing works without them.',
      alternatives: 'Who else could host it',
      alternativesIntro: 'Shares of the market for cloud infrastructure, as Synergy Research counts them.',
      exit: 'Exit assessment',
      exitIntro:
        'How hard would it be to leave each rented service? This is an editorial judgement by the criteria below, not a fact.',
      criteria:
        'Low: replaceable by configuration, or wrapped in an interface of Netflix’s own. Medium: replaceable with months of engineering. High: holds so much data, or such particular behaviour, that others would have to rebuild it.',
      substitutes: 'Substitutes',
      abstraction: 'Netflix’s own layer',
      lockIn: 'Lock-in',
      reason: 'Why',
      history: 'Held against history',
      historyIntro:
        'For every documented outage the model is asked on the graph of that day. It agrees when it predicts “works” and no impact was reported, “degraded” and degraded, “down” and a partial or full outage. New titles are left out, because nobody reports them missing within hours.',
      hits: 'agree',
      easyHits: 'agree without effort',
      misses: 'differ',
      notComparable: 'not comparable',
      layers: 'The graph in layers',
      layersIntro:
        'The paths that a viewer depends on today, from what is noticed down to what is rented. Dashed lines are inferred. Monitoring, analysis and release tools are left out: losing them blinds operators and harms no viewer at once.',
      pathOf: 'Paths under “{name}”',
      onePath: 'Each thing viewers do, by itself',
      carriers: 'Who carries what viewers do',
      carriersIntro:
        'An arrow means: if everything this company runs fell silent at once, this would stop. A dashed arrow means it would get worse and go on. Computed from the graph, not drawn by hand.',
      alternativesNote:
        'A share of the market is not a spare machine: it says who runs clouds of a comparable size, not that a move would be easy. Netflix’s own servers for delivery stand outside this count.',
      tryIt: 'Fail several things at once',
      tryItIntro: 'Tick what fails; the answer is computed in your browser with the same code.',
      tryItStart: 'Choose what fails',
      reset: 'Repair everything',
      nothingFails: 'Nothing fails; everything works.',
      graphMissing: 'The graph could not be loaded. Check the connection and tick again.',
      year: 'Year',
      limits: 'What the model leaves out',
      limitsText:
        'Availability zones, single load balancers, capacity, human error and faults that hit every region at once are not in it. A region is lost or it is not. Where sources are silent on how soon something stops, the model says “down” and the note says so.',
      count: '{count} entries',
      viewers: 'viewers',
    },
  },
  de: {
    systems: {
      title: 'Systeme',
      description:
        'Jeder Teil der Architektur: wer ihn stellt, was er braucht, wer ihn braucht und was Zuschauer verlieren, wenn er ausfällt.',
      intro:
        'Der Dienst von Netflix besteht aus gemieteten Teilen, aus selbst geschriebenen und aus solchen, die es mit aller Welt teilt. Jeder hat eine Seite mit Aufgabe, Daten, Abhängigkeiten und Quellen.',
    },
    incidents: {
      title: 'Ausfälle',
      description:
        'Dokumentierte Ausfälle von Clouds und von Netflix selbst: Ursache, Folgen, Datenverlust und was sich danach änderte.',
      intro:
        'Ausfälle, die Netflix trafen, solche, die es hätten treffen können, und zum Vergleich einige bei anderen Anbietern. Jede Seite sagt, was berichtet wurde und was unser Modell der Architektur vorhergesagt hätte.',
    },
    timeline: {
      title: 'Zeitleiste',
      description:
        'Jedes datierte Ereignis der Geschichte, von der Gründung von Netflix bis heute, nach Themen filterbar.',
      intro:
        'Alle datierten Ereignisse der Datensammlung, das älteste zuerst. Die Daten stammen aus den Fakten und ihren Quellen.',
    },
    dependencies: {
      title: 'Wie abhängig ist Netflix von Amazon?',
      description:
        'Die Architektur als Graph, den man absichtlich ausfallen lassen kann: was Zuschauer verlieren, wenn ein System, eine Region oder ein Anbieter fehlt, gemessen an dokumentierten Ausfällen.',
      intro:
        'Mit einem Adjektiv ist die Frage schnell beantwortet. Hier antwortet ein Modell: Systeme, was jedes von ihnen braucht und was ein Zuschauer bemerkt. Lassen Sie etwas ausfallen und sehen Sie, was folgt; und dann, wie oft das Modell mit den Berichten übereinstimmt.',
    },
    status: { up: 'läuft', degraded: 'eingeschränkt', down: 'ausgefallen' },
    provider: {
      amazon: 'Amazon',
      netflix: 'Netflix',
      google: 'Google',
      microsoft: 'Microsoft',
      isp: 'Internetanbieter',
      other: 'Andere',
    },
    wholeProvider: {
      amazon: 'alles von Amazon',
      netflix: 'alles von Netflix',
      google: 'alles von Google',
      microsoft: 'alles von Microsoft',
      isp: 'alles von Internetanbietern',
      other: 'alles von anderen',
    },
    kind: {
      cache: 'Zwischenspeicher',
      client: 'Endgerät',
      compute: 'Rechenleistung',
      'control-plane': 'Steuerung',
      database: 'Datenbank',
      delivery: 'Auslieferung',
      edge: 'Eingang',
      encoding: 'Kodierung',
      network: 'Netz',
      observability: 'Überwachung',
      resilience: 'Ausfallsicherheit',
      storage: 'Speicher',
      stream: 'Datenstrom',
    },
    layer: {
      running: 'läuft eigenständig',
      library: 'Bibliothek in anderen Programmen',
      'deploy-time': 'nur für neue Versionen nötig',
      'test-time': 'nur für Übungen',
    },
    useState: {
      'in-use': 'in Gebrauch',
      ended: 'nicht mehr in Gebrauch',
      superseded: 'schrittweise ersetzt',
      unknown: 'nicht bekannt',
    },
    basis: {
      'stated-start': 'eine Quelle nennt den Beginn',
      'first-mention': 'erste Erwähnung in einer Quelle',
      'first-public-tag': 'erste öffentliche Version',
      unknown: 'nicht bekannt',
    },
    openSourceStatus: {
      active: 'wird gepflegt',
      'low-activity': 'wenig Bewegung',
      maintenance: 'nur noch Wartung',
      archived: 'archiviert',
      retired: 'eingestellt',
      'handed-over': 'an andere übergeben',
    },
    edge: {
      requires: 'kommt nicht aus ohne',
      'degrades-without': 'verliert eine Fähigkeit ohne',
      'replicated-across-regions': 'hält Kopien in anderen Regionen',
      optional: 'merkt kaum etwas ohne',
    },
    impact: {
      none: 'keine gefunden',
      degraded: 'eingeschränkt',
      'partial-outage': 'teilweiser Ausfall',
      outage: 'Ausfall',
      unknown: 'unbekannt',
    },
    eventKind: {
      company: 'Unternehmen',
      streaming: 'Streaming',
      content: 'Filme und Serien',
      finance: 'Geld',
      rivalry: 'Konkurrenz',
      cloud: 'Cloud',
      delivery: 'Auslieferung',
      resilience: 'Ausfallsicherheit',
      'open-source': 'Open Source',
      outage: 'Ausfall',
    },
    lockIn: { low: 'gering', medium: 'mittel', high: 'hoch' },
    verdict: { hit: 'stimmt überein', miss: 'weicht ab', 'not-comparable': 'nicht vergleichbar' },
    words: {
      all: 'Alle',
      provider: 'Anbieter',
      kind: 'Art',
      openSource: 'Open Source',
      openSourceYes: 'quelloffen',
      openSourceNo: 'nicht öffentlich',
      role: 'Aufgabe',
      inUse: 'In Gebrauch',
      since: 'spätestens seit',
      notBefore: 'nicht vor',
      until: 'bis',
      lastSeen: 'zuletzt in Gebrauch belegt',
      state: 'Stand',
      basis: 'Grundlage der Angabe',
      repository: 'Quelltext',
      formerRepository: 'Früher',
      licence: 'Lizenz',
      firstRelease: 'Erste Version',
      needs: 'Braucht',
      neededBy: 'Wird gebraucht von',
      nothing: 'Nichts, was die Quellen nennen.',
      loses: 'Was Zuschauer verlieren, wenn es ausfällt',
      losesIntro: 'Berechnet aus dem Abhängigkeitsgraphen vom {day}.',
      losesNothing: 'Nichts, was ein Zuschauer bemerken würde.',
      because: 'Weil',
      incidents: 'Ausfälle',
      noIncidents: 'Keine in den Daten.',
      chapters: 'Im Buch',
      sources: 'Quellen',
      neighbours: 'Umgebung',
      neighboursDescription:
        'Was {name} braucht und wer es braucht, aus denselben Kanten wie die Listen auf dieser Seite. Gestrichelte Linien sind erschlossen oder nur als Beispiel belegt.',
      inferred: 'Erschlossen',
      example: 'Nur als Beispiel genannt; Ausfälle breiten sich hier nicht aus',
      anyOf: 'eines von mehreren genügt',
      holds: 'gilt',
      note: 'Anmerkung',
      confidence: 'Verlässlichkeit',
      cause: 'Ursache',
      impact: 'Folgen für Netflix',
      impactReported: 'Was über Netflix berichtet wurde',
      dataLoss: 'Datenverlust',
      course: 'Verlauf',
      begins: 'Der Ausfall beginnt.',
      ends: 'Der Ausfall endet.',
      lessons: 'Was sich danach änderte',
      start: 'Beginn',
      end: 'Ende',
      duration: 'Dauer',
      services: 'Dienste',
      region: 'Region',
      fromMemory: 'Aus der Erinnerung, nicht in einer Quelle gelesen',
      prediction: 'Vorhersage und Bericht',
      reported: 'Berichtet',
      predicted: 'Vorhergesagt',
      verdict: 'Übereinstimmung',
      notModelled: 'Dieser Ausfall lässt sich im Modell nicht ausdrücken.',
      discussion: 'Unsere Einordnung',
      day: 'Graph vom',
      model: 'Modell',
      easyHit: 'stimmt überein, ohne Mühe: Netflix lief dort nicht',
      system: 'System',
      path: 'Weg',
      whatIf: 'Was ausfällt und was Zuschauer verlieren',
      whatIfIntro:
        'Jede Zeile lässt eines ausfallen und berechnet die Folgen. „Eingeschränkt“ heißt, dass eine Fähigkeit fehlt oder der Verkehr erst in eine andere Region umziehen muss. Die Gründe stehen hinter dem Namen der Zeile.',
      fails: 'Was ausfällt',
      without: 'Ohne …',
      regionOf: 'die Region {name}',
      noEffect: 'Fällt eines von diesen allein aus, bemerken Zuschauer nichts:',
      concentration: 'Konzentration nach Anbietern',
      concentrationIntro:
        'Laufende Systeme im Graphen nach Anbietern, und wie viele der {count} Fähigkeiten ausfallen, wenn der ganze Anbieter wegfällt.',
      shareOfSystems: 'Anteil der Systeme',
      capabilitiesDown: 'Ohne ihn ausgefallene Fähigkeiten',
      herfindahl:
        'Der Herfindahl-Hirschman-Index dieser Anteile beträgt {value}: die Summe der quadrierten Prozentwerte, nahe 0 bei vielen kleinen Anbietern und 10.000 bei einem einzigen. Er zählt Systeme, nicht ihr Gewicht: Amazon stellt weniger Teile, als Netflix selbst baut, und doch läuft ohne sie nichts.',
      alternatives: 'Wer sonst infrage käme',
      alternativesIntro: 'Anteile am Markt für Cloud-Infrastruktur in der Zählung von Synergy Research.',
      exit: 'Ausstiegsprüfung',
      exitIntro:
        'Wie schwer wäre es, jeden gemieteten Dienst zu verlassen? Das ist ein redaktionelles Urteil nach den Kriterien unten, keine Tatsache.',
      criteria:
        'Gering: durch Konfiguration ersetzbar oder hinter einer eigenen Schnittstelle von Netflix verborgen. Mittel: mit Monaten an Entwicklungsarbeit ersetzbar. Hoch: hält so viele Daten oder verhält sich so eigen, dass andere es nachbauen müssten.',
      substitutes: 'Ersatz',
      abstraction: 'Eigene Schicht von Netflix',
      lockIn: 'Bindung',
      reason: 'Warum',
      history: 'An der Geschichte gemessen',
      historyIntro:
        'Für jeden dokumentierten Ausfall wird das Modell am Graphen jenes Tages befragt. Es stimmt überein, wenn es „läuft“ vorhersagt und keine Folgen berichtet wurden, „eingeschränkt“ bei Einschränkungen und „ausgefallen“ bei teilweisem oder ganzem Ausfall. Neue Titel bleiben außen vor, weil sie binnen Stunden niemand vermisst.',
      hits: 'stimmen überein',
      easyHits: 'stimmen ohne Mühe überein',
      misses: 'weichen ab',
      notComparable: 'nicht vergleichbar',
      layers: 'Der Graph in Schichten',
      layersIntro:
        'Die Wege, an denen Zuschauer heute hängen: von dem, was sie bemerken, hinab zu dem, was gemietet ist. Gestrichelte Linien sind erschlossen. Werkzeuge für Überwachung, Auswertung und neue Versionen fehlen hier: Ihr Verlust macht Betreiber blind und schadet keinem Zuschauer sofort.',
      pathOf: 'Wege unter „{name}“',
      onePath: 'Jedes Tun der Zuschauer für sich',
      carriers: 'Wer trägt, was Zuschauer tun',
      carriersIntro:
        'Ein Pfeil heißt: Verstummte auf einen Schlag alles, was dieses Unternehmen betreibt, dann ginge das nicht mehr. Ein gestrichelter Pfeil heißt: Es ginge schlechter, aber weiter. Aus dem Graphen berechnet, nicht von Hand gezeichnet.',
      alternativesNote:
        'Ein Marktanteil ist kein freier Rechner: Er sagt, wer Clouds vergleichbarer Größe betreibt, nicht, dass ein Umzug leicht wäre. Die eigenen Auslieferungsserver von Netflix zählen hier nicht mit.',
      tryIt: 'Mehreres zugleich ausfallen lassen',
      tryItIntro: 'Haken Sie an, was ausfällt; die Antwort rechnet Ihr Browser mit demselben Code aus.',
      tryItStart: 'Auswählen, was ausfällt',
      reset: 'Alles reparieren',
      nothingFails: 'Nichts ist ausgefallen, alles läuft.',
      graphMissing: 'Der Graph konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal anhaken.',
      year: 'Jahr',
      limits: 'Was das Modell auslässt',
      limitsText:
        'Verfügbarkeitszonen, einzelne Lastverteiler, Kapazität, menschliche Fehler und Störungen, die alle Regionen zugleich treffen, kommen nicht vor. Eine Region ist da oder nicht. Wo die Quellen nicht sagen, wie bald etwas aufhört, sagt das Modell „ausgefallen“ und die Anmerkung nennt die Lücke.',
      count: '{count} Einträge',
      viewers: 'Zuschauer',
    },
  },
};

/** Fills the `{placeholders}` of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}
