// One line for each component of chapters; `definitions.ts` has the other.
export { default as Aside } from './Aside/Aside.astro';
export { default as Brief } from './Brief/Brief.astro';
export { default as Chart } from './Chart/Chart.astro';
export { default as Cite } from './Cite/Cite.astro';
export { default as Claim } from './Claim/Claim.astro';
export { default as Diagram } from './Diagram/Diagram.astro';
export { default as Fact } from './Fact/Fact.astro';
export { default as Figure } from './Figure/Figure.astro';
export { default as Incident } from './Incident/Incident.astro';
export { default as System } from './System/System.astro';
export { default as Term } from './Term/Term.astro';
