import { beforeAll, describe, expect, it } from 'vitest';
import { english } from '../src/index.ts';
import type { RenderedDiagram } from '../src/index.ts';
import { sayWith } from '../src/words/say.ts';
import { diagram, render } from './sources.ts';

/** One small diagram of each kind, with all that a reader who cannot see it is told. */
const told = [
  {
    type: 'flowchart',
    source: diagram(
      'flowchart LR',
      'subgraph cloud [Cloud]',
      'a[Edge] -->|HTTPS| b[(Data)]',
      'end',
      'b -. copy .-> c[Data]',
      'c <--> a',
      'a --- c',
    ),
    en: [
      'Group “Cloud”: Edge and Data',
      'From Edge to Data in Cloud: HTTPS',
      'From Data in Cloud to Data (dashed): copy',
      'Between Data and Edge',
      'Between Edge and Data',
    ],
    de: [
      'Gruppe „Cloud“: Edge und Data',
      'Von Edge zu Data in Cloud: HTTPS',
      'Von Data in Cloud zu Data (gestrichelt): copy',
      'Zwischen Data und Edge',
      'Zwischen Edge und Data',
    ],
  },
  {
    type: 'sequence',
    source: diagram(
      'sequenceDiagram',
      'participant a as Viewer',
      'box Cloud',
      'participant b as Gateway',
      'end',
      'a->>+b: Play',
      'alt paid',
      'b-->>-a: Address',
      'else not paid',
      'b--xa: Refused',
      'end',
      'loop each second',
      'a-)b: More',
      'end',
      'Note over a,b: The end',
    ),
    en: [
      'Group “Cloud”: Gateway',
      'From Viewer to Gateway: Play',
      'If: paid',
      'From Gateway to Viewer (dashed): Address',
      'Otherwise: not paid',
      'From Gateway to Viewer (dashed): Refused',
      'End of the alternatives',
      'Loop: each second',
      'From Viewer to Gateway: More',
      'End of the loop',
      'Note on Viewer and Gateway: The end',
    ],
    de: [
      'Gruppe „Cloud“: Gateway',
      'Von Viewer zu Gateway: Play',
      'Falls: paid',
      'Von Gateway zu Viewer (gestrichelt): Address',
      'Sonst: not paid',
      'Von Gateway zu Viewer (gestrichelt): Refused',
      'Ende der Fallunterscheidung',
      'Schleife: each second',
      'Von Viewer zu Gateway: More',
      'Ende der Schleife',
      'Anmerkung zu Viewer und Gateway: The end',
    ],
  },
  {
    type: 'state',
    source: diagram(
      'stateDiagram-v2',
      '[*] --> Up',
      'state Up {',
      '[*] --> Warm',
      'Warm --> Hot: traffic',
      '}',
      'state check <<choice>>',
      'Up --> check: monkey',
      'check --> [*]: killed',
      'note right of Up',
      '  Serves',
      'end note',
    ),
    en: [
      'Group “Up”: Warm and Hot',
      'From start to Up',
      'From start in Up to Warm',
      'From Warm to Hot: traffic',
      'From Up to choice: monkey',
      'From choice to end: killed',
      'Note on Up: Serves',
    ],
    de: [
      'Gruppe „Up“: Warm und Hot',
      'Von Anfang zu Up',
      'Von Anfang in Up zu Warm',
      'Von Warm zu Hot: traffic',
      'Von Up zu Entscheidung: monkey',
      'Von Entscheidung zu Ende: killed',
      'Anmerkung zu Up: Serves',
    ],
  },
  {
    type: 'timeline',
    source: diagram('timeline', 'section Before', '2008 : Corruption : Three days', 'section After', '2010 : Cloud'),
    en: ['Section “Before”: 2008', '2008: Corruption; Three days', 'Section “After”: 2010', '2010: Cloud'],
    de: ['Abschnitt „Before“: 2008', '2008: Corruption; Three days', 'Abschnitt „After“: 2010', '2010: Cloud'],
  },
  {
    type: 'class',
    source: diagram(
      'classDiagram',
      'class Record {',
      '+string id',
      '+check() bool',
      '}',
      '<<abstract>> Record',
      'Record <|-- Fact',
      'Record <|.. Stub',
      'Record *-- "1..*" Evidence : has',
      'Evidence o-- Source',
      'Fact ..> Fact : refers to',
      'Fact -- Source',
      'note for Fact "Small"',
    ),
    en: [
      'Record (abstract): attributes +string id; methods +check() : bool',
      'Fact',
      'Stub',
      'Evidence',
      'Source',
      'Fact is a kind of Record',
      'Stub realizes Record',
      'Record is made of Evidence (1..*): has',
      'Evidence has Source',
      'Fact uses Fact: refers to',
      'Fact is linked with Source',
      'Note on Fact: Small',
    ],
    de: [
      'Record (abstract): Attribute +string id; Methoden +check() : bool',
      'Fact',
      'Stub',
      'Evidence',
      'Source',
      'Fact ist eine Art von Record',
      'Stub verwirklicht Record',
      'Record besteht aus Evidence (1..*): has',
      'Evidence hat Source',
      'Fact benutzt Fact: refers to',
      'Fact ist verbunden mit Source',
      'Anmerkung zu Fact: Small',
    ],
  },
  {
    type: 'er',
    source: diagram(
      'erDiagram',
      'SYSTEM ||--o{ DEPENDENCY : needs',
      'SYSTEM {',
      'string id PK',
      'string owner "whose"',
      '}',
      'INCIDENT }o..|{ SYSTEM : hits',
      'A |o--|| B : x',
    ),
    en: [
      'SYSTEM: string id (PK), string owner (whose)',
      'From SYSTEM (exactly one) to DEPENDENCY (zero or more): needs',
      'From INCIDENT (zero or more) to SYSTEM (one or more) (dashed): hits',
      'From A (zero or one) to B (exactly one): x',
    ],
    de: [
      'SYSTEM: string id (PK), string owner (whose)',
      'Von SYSTEM (genau eins) zu DEPENDENCY (null oder mehr): needs',
      'Von INCIDENT (null oder mehr) zu SYSTEM (eins oder mehr) (gestrichelt): hits',
      'Von A (null oder eins) zu B (genau eins): x',
    ],
  },
  {
    type: 'pie',
    source: diagram('pie', '"holds" : 3', '"wrong" : 1.5'),
    en: ['holds: 3 (66.7%)', 'wrong: 1.5 (33.3%)'],
    de: ['holds: 3 (66,7 %)', 'wrong: 1,5 (33,3 %)'],
  },
  {
    type: 'quadrant',
    source: diagram(
      'quadrantChart',
      'x-axis Few --> Many',
      'y-axis Low --> High',
      'quadrant-1 Plan',
      'quadrant-2 Worry',
      'Store: [0.62, 0.9]',
      'SQS: [0.3, 0.25]',
    ),
    en: [
      'x axis: from Few to Many',
      'y axis: from Low to High',
      'Store: in “Plan”; 0.62 across, 0.9 up',
      'SQS: 0.3 across, 0.25 up',
    ],
    de: [
      'x-Achse: von Few bis Many',
      'y-Achse: von Low bis High',
      'Store: im Feld „Plan“; waagerecht 0,62, senkrecht 0,9',
      'SQS: waagerecht 0,3, senkrecht 0,25',
    ],
  },
  {
    type: 'xychart',
    source: diagram(
      'xychart-beta',
      'x-axis [2011, 2012]',
      'y-axis "millions" 0 --> 40',
      'bar [21.6, 1234.5]',
      'line [21.6, 30.4]',
    ),
    en: ['2011: 21.6 millions', '2012: 1,234.5 millions', '2011: 21.6 millions', '2012: 30.4 millions'],
    de: ['2011: 21,6 millions', '2012: 1.234,5 millions', '2011: 21,6 millions', '2012: 30,4 millions'],
  },
  {
    type: 'sankey',
    source: diagram('sankey-beta', 'Requests,Cache,82.5', 'Cache,Disk,1200'),
    en: ['From Requests to Cache: 82.5', 'From Cache to Disk: 1,200'],
    de: ['Von Requests zu Cache: 82,5', 'Von Cache zu Disk: 1.200'],
  },
  {
    type: 'gantt',
    source: diagram(
      'gantt',
      'dateFormat YYYY-MM-DD',
      'section Move',
      'Web :done, web, 2009-01-01, 2010-12-31',
      'Billing :crit, active, 2013-01-01, 30d',
      'section End',
      'Closed :milestone, 2016-01-04, 0d',
    ),
    en: [
      'Section “Move”: Web and Billing',
      'Web: 1 January 2009 to 31 December 2010; done',
      'Billing: 1 January 2013 to 31 January 2013; under way; critical',
      'Section “End”: Closed',
      'Closed: 4 January 2016; milestone',
    ],
    de: [
      'Abschnitt „Move“: Web und Billing',
      'Web: 1. Januar 2009 bis 31. Dezember 2010; erledigt',
      'Billing: 1. Januar 2013 bis 31. Januar 2013; in Arbeit; kritisch',
      'Abschnitt „End“: Closed',
      'Closed: 4. Januar 2016; Meilenstein',
    ],
  },
  {
    type: 'c4',
    source: diagram(
      'C4Context',
      'Person(m, "Member", "Watches")',
      'Enterprise_Boundary(n, "House") {',
      'System(s, "Streaming", "Finds films")',
      '}',
      'System_Ext(a, "Landlord")',
      'Rel(m, s, "Chooses", "HTTPS")',
      'BiRel(s, a, "Runs on")',
    ),
    en: [
      'Group “House”: Streaming',
      'Member: Watches',
      'Streaming: Finds films',
      'Landlord',
      'From Member to Streaming: Chooses, HTTPS',
      'Between Streaming and Landlord: Runs on',
    ],
    de: [
      'Gruppe „House“: Streaming',
      'Member: Watches',
      'Streaming: Finds films',
      'Landlord',
      'Von Member zu Streaming: Chooses, HTTPS',
      'Zwischen Streaming und Landlord: Runs on',
    ],
  },
  {
    type: 'mindmap',
    source: diagram(
      'mindmap',
      '  root((Resilience))',
      '    Isolation',
      '      Bulkheads',
      '      Breakers',
      '    Rehearsal',
    ),
    en: ['Resilience: Isolation and Rehearsal', 'Isolation: Bulkheads and Breakers'],
    de: ['Resilience: Isolation und Rehearsal', 'Isolation: Bulkheads und Breakers'],
  },
  {
    type: 'architecture',
    source: diagram(
      'architecture-beta',
      'group cloud(cloud)[Cloud]',
      'service g(internet)[Gateway]',
      'service s(server)[Server] in cloud',
      'service d(database)[Data] in cloud',
      'junction j',
      'g:R --> L:s',
      's:R -- L:d',
      's:B -- T:j',
    ),
    en: [
      'Group “Cloud”: Server and Data',
      'From Gateway to Server',
      'Between Server and Data',
      'Between Server and junction',
    ],
    de: [
      'Gruppe „Cloud“: Server und Data',
      'Von Gateway zu Server',
      'Zwischen Server und Data',
      'Zwischen Server und Knotenpunkt',
    ],
  },
];

describe.each(told)('a $type diagram in words', ({ type, source, en, de }) => {
  let english: RenderedDiagram;
  let german: RenderedDiagram;

  beforeAll(async () => {
    [english, german] = await Promise.all([render(source), render(source, { language: 'de' })]);
  });

  it('is told in English', () => {
    expect(english.type).toBe(type);
    expect(english.words).toEqual(en);
  });

  it('is told in German', () => {
    expect(german.words).toEqual(de);
  });

  it('is drawn alike in both languages', () => {
    const plain = ({ svg, hash }: RenderedDiagram) => svg.replaceAll(`d${hash.slice(0, 8)}`, 'd');
    expect(plain(german)).toBe(plain(english));
  });
});

describe('the words of a diagram', () => {
  it('hold no markup, whatever the labels hold', async () => {
    const source = diagram('flowchart LR', 'a["Object<br/>**store**"] -->|"`*read* a_b`"| b["x &amp; 2 * y"]');
    expect((await render(source)).words).toEqual(['From Object store to x & 2 * y: read a_b']);
  });
});

describe('what the locale puts between words', () => {
  it('holds no invisible signs', () => {
    const say = sayWith({ ...english, locale: 'fa' });
    const said = [say.list(['a', 'b', 'c']), say.number(-5), say.percent(-0.5), say.date(new Date(0))];
    expect(said.filter((text) => /\p{Cf}/u.test(text))).toEqual([]);
    expect(said[0]).toBe('a، b، و c');
  });
});
