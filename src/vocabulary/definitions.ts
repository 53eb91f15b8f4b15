// One line for each component of chapters; `looks.ts` has the other.
export { aside as Aside } from './Aside/aside.ts';
export { brief as Brief } from './Brief/brief.ts';
export { chart as Chart } from './Chart/chart.ts';
export { cite as Cite } from './Cite/cite.ts';
export { claim as Claim } from './Claim/claim.ts';
export { diagram as Diagram } from './Diagram/diagram.ts';
export { fact as Fact } from './Fact/fact.ts';
export { figure as Figure } from './Figure/figure.ts';
export { incident as Incident } from './Incident/incident.ts';
export { system as System } from './System/system.ts';
export { term as Term } from './Term/term.ts';
