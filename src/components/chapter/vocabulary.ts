import Aside from './Aside.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Diagram from './Diagram.astro';
import Fact from './Fact.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Heading4 from './Heading4.astro';
import Incident from './Incident.astro';
import Link from './Link.astro';
import System from './System.astro';
import Term from './Term.astro';

/** Everything a chapter may use, by the name it is written with; see `src/book/vocabulary.ts`. */
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
