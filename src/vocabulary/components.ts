import Aside from './Aside/Aside.astro';
import Chart from './Chart/Chart.astro';
import Cite from './Cite/Cite.astro';
import Claim from './Claim/Claim.astro';
import Diagram from './Diagram/Diagram.astro';
import Fact from './Fact/Fact.astro';
import Heading2 from './markdown/Heading2.astro';
import Heading3 from './markdown/Heading3.astro';
import Heading4 from './markdown/Heading4.astro';
import Incident from './Incident/Incident.astro';
import Link from './markdown/Link.astro';
import System from './System/System.astro';
import Term from './Term/Term.astro';

/** Everything a chapter may use, by the name it is written with; see `src/vocabulary/vocabulary.ts`. */
export const chapterComponents = {
  Aside,
  Chart,
  Cite,
  Claim,
  Diagram,
  Fact,
  Incident,
  System,
  Term,
  h2: Heading2,
  h3: Heading3,
  h4: Heading4,
  a: Link,
};
